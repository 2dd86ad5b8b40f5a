package dev.waymark.concept;

/**
 * A direct prerequisite.
 *
 * @param id the concept to know first
 */
public record Requirement(ConceptId id, Strength strength, Text why) implements Edge {

    /** How much the prerequisite is missed. */
    public enum Strength implements Term {
        /** It cannot be understood without. */
        NEEDED,
        /** It is easier with. */
        HELPFUL
    }
}
