package dev.waymark.search;

import dev.waymark.concept.Term;

/** Something that can be found. */
public record Thing(Kind kind, String id) implements Comparable<Thing> {

    /** What can be found, in the order in which ties are broken. */
    public enum Kind implements Term {
        CONCEPT,
        TOPIC,
        TRACK,
        QUESTION,
        SOURCE
    }

    @Override
    public int compareTo(Thing other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }
}
