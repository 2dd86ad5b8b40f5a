package dev.waymark.concept;

import java.util.List;

/**
 * An id that is no longer used.
 *
 * @param from the old id
 * @param to where its content went: one id if it was renamed, several if it was split, none if it was removed
 */
public record Move(Kind kind, String from, List<String> to, Text why) {

    /** Copies the list. */
    public Move {
        to = List.copyOf(to);
    }

    /** What was moved. */
    public enum Kind implements Term {
        CONCEPT,
        QUESTION,
        SOURCE,
        TRACK
    }
}
