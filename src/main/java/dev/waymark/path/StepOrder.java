package dev.waymark.path;

import dev.waymark.topology.Condensation;
import dev.waymark.topology.KnowledgeGraph;

/** The order in which missing concepts are studied. */
@FunctionalInterface
public interface StepOrder {

    /**
     * Orders the components of a path.
     *
     * @param prerequisites condensed: an edge runs from what requires to what is required
     * @param work the missing components, which are all to be ordered, and what they are missing for
     * @return every missing component once, each after all missing ones that it points to; the same input gives the same
     *     order
     */
    int[] order(KnowledgeGraph graph, Condensation prerequisites, MissingWork work);
}
