package dev.waymark.concept;

/** What the typed ids have in common: a kebab-case value, ordered by it. The order breaks every tie in Waymark. */
public sealed interface Id<T extends Id<T>> extends Comparable<T>
        permits ConceptId, QuestionId, TopicId, TrackId, SourceId, CategoryId, LearnerId {

    /** The bare id, for example {@code rope}. */
    String value();

    @Override
    default int compareTo(T other) {
        return value().compareTo(other.value());
    }
}
