package dev.waymark.concept;

/** A reasoned link from the concept that states it to another concept. */
public sealed interface Edge permits Requirement, Relation {

    /** The concept that the edge points to. */
    ConceptId id();

    /** A reason that convinces someone who knows the subject. */
    Text why();
}
