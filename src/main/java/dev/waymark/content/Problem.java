package dev.waymark.content;

import java.util.Comparator;

/**
 * One thing that is wrong in a content file.
 *
 * @param file relative to the content folder
 * @param line from 1
 * @param rule the number of the rule that it breaks, {@code W07}
 * @param text what is wrong, with names and values, one sentence
 * @param advice what to do instead, starting with "Maybe"; may be empty
 */
public record Problem(String file, int line, String rule, String text, String advice) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparing(Problem::rule)
            .thenComparing(Problem::text)
            .thenComparing(Problem::advice);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line RULE text. Maybe ...} */
    @Override
    public String toString() {
        return "%s:%d %s %s%s".formatted(file, line, rule, text, advice.isEmpty() ? "" : " " + advice);
    }
}
