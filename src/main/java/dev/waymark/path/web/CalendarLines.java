package dev.waymark.path.web;

import java.nio.charset.StandardCharsets;

/**
 * Content lines of iCalendar (RFC 5545, section 3.1): they end in CRLF and are folded before they exceed 75 octets of UTF-8, but
 * never inside a character. The libraries at hand fold by characters, so that a line of Chinese would be three times too long.
 */
final class CalendarLines {

    private static final int LONGEST_OCTETS = 75;

    private final StringBuilder out = new StringBuilder();

    /** A line whose value is taken as it is. */
    CalendarLines add(String name, String value) {
        int octets = 0;
        String line = name + ":" + value;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int length = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(character);
            octets += length;
            i += Character.charCount(character);
        }
        out.append("\r\n");
        return this;
    }

    /** A line whose value is text, escaped (section 3.3.11). */
    CalendarLines addText(String name, String text) {
        return add(
                name,
                text.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\r\n", "\\n")
                        .replace("\n", "\\n"));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
