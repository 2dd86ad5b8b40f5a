package dev.waymark.path;

import dev.waymark.concept.ConceptId;
import dev.waymark.concept.QuestionId;
import dev.waymark.concept.TopicId;
import dev.waymark.concept.TrackId;

/** What a study path leads to. */
public sealed interface Target {

    /** Being able to explain one concept. */
    record ConceptTarget(ConceptId id) implements Target {}

    /** Being able to answer one question: to know the concepts of its core key points. */
    record QuestionTarget(QuestionId id) implements Target {}

    /** All concepts of a topic and of the topics below it. */
    record TopicTarget(TopicId id) implements Target {}

    /** All questions of a track. */
    record TrackTarget(TrackId id) implements Target {}
}
