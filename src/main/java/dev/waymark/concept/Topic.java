package dev.waymark.concept;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A branch of the tree of subjects.
 *
 * @param parent the branch that it grows from; null at the top
 * @param order place among its siblings, from 1
 * @param background concepts that are worth having though no question needs them
 */
public record Topic(TopicId id, Text name, @Nullable TopicId parent, int order, List<ConceptId> background) {

    /** Copies the list. */
    public Topic {
        background = List.copyOf(background);
    }
}
