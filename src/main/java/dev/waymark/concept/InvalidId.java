package dev.waymark.concept;

/** A text that cannot be an id, with advice on what to write instead. */
public final class InvalidId extends IllegalArgumentException {

    private final String value;
    private final String suggestion;

    InvalidId(String kind, String value, String suggestion) {
        super("A %s id is lower-case words joined by single hyphens, 1..%d characters, not \"%s\"."
                .formatted(kind, KebabCase.MAX_LENGTH, value));
        this.value = value;
        this.suggestion = suggestion;
    }

    /** The text that was refused, cut to a printable length. */
    public String value() {
        return value;
    }

    /** The nearest text that would be accepted, or an empty string if there is none. */
    public String suggestion() {
        return suggestion;
    }
}
