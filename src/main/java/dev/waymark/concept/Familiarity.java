package dev.waymark.concept;

/** How well a learner says that they know a concept, from least to most. */
public enum Familiarity implements Term {
    /** Not known; also what counts for a concept that nothing was ever said about. */
    UNKNOWN,
    /** Begun. */
    LEARNING,
    /** Could be explained in an interview. */
    KNOWN
}
