package dev.waymark.path;

import dev.waymark.concept.Term;

/** What counts as an answer. */
public enum Credit implements Term {
    /** A question counts when all of its core key points can be made. */
    WHOLE,
    /** Each core key point counts by its share of the weights of the question's core key points. */
    BY_KEY_POINT
}
