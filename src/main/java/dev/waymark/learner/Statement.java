package dev.waymark.learner;

import dev.waymark.concept.ConceptId;
import dev.waymark.concept.Familiarity;
import dev.waymark.concept.TopicId;
import java.util.List;

/**
 * What a learner says about some concepts at once.
 *
 * @param concepts in any order
 * @param topics whose concepts are meant, too, with those of the topics below
 * @param withPrerequisites whether everything that the concepts need gets the state, too; only for {@link Familiarity#KNOWN}
 */
public record Statement(Familiarity state, List<ConceptId> concepts, List<TopicId> topics, boolean withPrerequisites) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if prerequisites are asked for with another state than known
     */
    public Statement {
        concepts = List.copyOf(concepts);
        topics = List.copyOf(topics);
        if (withPrerequisites && state != Familiarity.KNOWN) {
            throw new IllegalArgumentException("Prerequisites follow only from known, not from " + state.term());
        }
    }
}
