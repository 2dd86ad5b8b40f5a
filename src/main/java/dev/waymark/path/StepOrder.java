package dev.waymark.path;

import dev.waymark.topology.Condensation;
import dev.waymark.topology.KnowledgeGraph;
import java.util.BitSet;

/** The order in which missing concepts are studied. */
@FunctionalInterface
public interface StepOrder {

    /**
     * Orders the components of a path.
     *
     * @param prerequisites condensed: an edge runs from what requires to what is required
     * @param missing the components to order
     * @return every missing component once, each after all missing ones that it points to; the same input gives the same
     *     order
     */
    int[] order(KnowledgeGraph graph, Condensation prerequisites, BitSet missing);
}
