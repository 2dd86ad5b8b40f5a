package dev.waymark.topology;

import java.util.BitSet;

/**
 * The edges that a longer path does not already imply (A. V. Aho, M. R. Garey, J. D. Ullman, "The transitive reduction of a
 * directed graph", SIAM Journal on Computing 1(2), 1972, https://doi.org/10.1137/0201008). Unique for an acyclic graph.
 * O(V x E / 64) with bit sets of ancestors.
 */
public final class TransitiveReduction {

    private TransitiveReduction() {}

    /**
     * The edges to keep, by number.
     *
     * @throws IllegalArgumentException if the graph has a cycle
     */
    public static BitSet keptEdges(Digraph graph) {
        StronglyConnectedComponents components = StronglyConnectedComponents.of(graph);
        if (!components.isTrivial()) {
            throw new IllegalArgumentException("A graph with a cycle has no unique transitive reduction.");
        }
        int[] vertexOf = new int[graph.size()];
        for (int v = 0; v < graph.size(); v++) {
            vertexOf[components.of(v)] = v;
        }
        BitSet[] below = new BitSet[graph.size()];
        BitSet kept = new BitSet(graph.edgeCount());
        for (int vertex : vertexOf) {
            BitSet reached = new BitSet(graph.size());
            for (int edge = graph.outBegin(vertex); edge < graph.outEnd(vertex); edge++) {
                reached.or(below[graph.head(edge)]);
            }
            for (int edge = graph.outBegin(vertex); edge < graph.outEnd(vertex); edge++) {
                if (!reached.get(graph.head(edge))) {
                    kept.set(edge);
                }
            }
            for (int edge = graph.outBegin(vertex); edge < graph.outEnd(vertex); edge++) {
                reached.set(graph.head(edge));
            }
            below[vertex] = reached;
        }
        return kept;
    }
}
