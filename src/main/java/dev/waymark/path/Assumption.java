package dev.waymark.path;

import dev.waymark.concept.Term;

/** What is taken for granted when someone says that they know a concept. */
public enum Assumption implements Term {
    /** They know everything that the concept needs, too. */
    IMPLIED,
    /** They know this concept and nothing else. */
    EXACT
}
