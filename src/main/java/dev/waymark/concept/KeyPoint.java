package dev.waymark.concept;

import java.util.List;

/**
 * One thing that a strong answer says.
 *
 * @param weight 1..5, how much the answer suffers without it
 * @param concepts what one must know to say it, at least one
 * @param say at most 800 characters per language
 */
public record KeyPoint(Role role, int weight, List<ConceptId> concepts, Text say) {

    /** Copies the list. */
    public KeyPoint {
        concepts = List.copyOf(concepts);
    }

    /** Whether an answer can do without it. */
    public enum Role implements Term {
        CORE,
        BONUS
    }
}
