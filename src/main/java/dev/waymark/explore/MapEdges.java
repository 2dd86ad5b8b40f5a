package dev.waymark.explore;

import dev.waymark.topology.Digraph;
import dev.waymark.topology.KnowledgeGraph;
import dev.waymark.topology.StronglyConnectedComponents;
import dev.waymark.topology.TransitiveReduction;
import java.util.BitSet;

/** The needed edges that are drawn: those that no longer path implies. A graph with cycles is drawn with all its edges. */
public final class MapEdges {

    private MapEdges() {}

    /** The numbers of the edges of {@link KnowledgeGraph#needed} to draw. */
    public static BitSet of(KnowledgeGraph graph) {
        Digraph needed = graph.needed();
        if (StronglyConnectedComponents.of(needed).isTrivial()) {
            return TransitiveReduction.keptEdges(needed);
        }
        BitSet all = new BitSet(needed.edgeCount());
        all.set(0, needed.edgeCount());
        return all;
    }
}
