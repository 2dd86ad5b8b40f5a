package dev.waymark.concept;

/**
 * A link between concepts, neither of which must be known first.
 *
 * @param id the other concept
 * @param as what the other concept is to this one
 */
public record Relation(ConceptId id, As as, Text why) implements Edge {

    /** The closed set of relations. */
    public enum As implements Term {
        /** The other does the same job in another way. */
        ALTERNATIVE,
        /** This one builds on the other. */
        EXTENDS,
        /** This one is a part of the other. */
        PART_OF,
        /** Seeing both side by side makes each clearer. */
        CONTRASTS,
        /** The two are met together in practice. */
        USED_WITH
    }
}
