package dev.waymark.concept;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one spelling of ids: {@code grouped-query-attention}. */
final class KebabCase {

    /** Long enough for every name in use, short enough for a URL that a person reads. */
    static final int MAX_LENGTH = 80;

    private static final int SHOWN = 120;
    private static final Pattern VALID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-+|-+$");

    private KebabCase() {}

    static void check(String kind, String value) {
        if (value.length() > MAX_LENGTH || !VALID.matcher(value).matches()) {
            String shown = value.length() > SHOWN ? value.substring(0, SHOWN) + "..." : value;
            throw new InvalidId(kind, shown, suggest(value));
        }
    }

    static String suggest(String value) {
        String start = value.substring(0, Math.min(value.length(), 4 * MAX_LENGTH));
        String plain = MARKS.matcher(Normalizer.normalize(start, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String words = NOT_WORD.matcher(plain).replaceAll("-");
        String cut = words.substring(0, Math.min(words.length(), MAX_LENGTH));
        return OUTER_HYPHENS.matcher(cut).replaceAll("");
    }
}
