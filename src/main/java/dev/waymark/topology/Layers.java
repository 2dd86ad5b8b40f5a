package dev.waymark.topology;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Longest-path layering: a vertex stands one layer above the highest vertex that it points to inside the given set, and in
 * layer 0 if there is none. Members of a cycle share a layer. O(V + E) for the whole graph.
 */
public final class Layers {

    private Layers() {}

    /** The layers of a set of vertices, lowest first; within a layer ascending. */
    public static List<List<Integer>> of(Condensation condensation, BitSet vertices) {
        Digraph graph = condensation.graph();
        int[] layerOf = new int[graph.size()];
        BitSet components = new BitSet(graph.size());
        vertices.stream().forEach(v -> components.set(condensation.componentOf(v)));
        List<List<Integer>> layers = new ArrayList<>();
        for (int c = components.nextSetBit(0); c >= 0; c = components.nextSetBit(c + 1)) {
            int layer = 0;
            for (int edge = graph.outBegin(c); edge < graph.outEnd(c); edge++) {
                if (components.get(graph.head(edge))) {
                    layer = Math.max(layer, layerOf[graph.head(edge)] + 1);
                }
            }
            layerOf[c] = layer;
            while (layers.size() <= layer) {
                layers.add(new ArrayList<>());
            }
        }
        for (int v = vertices.nextSetBit(0); v >= 0; v = vertices.nextSetBit(v + 1)) {
            layers.get(layerOf[condensation.componentOf(v)]).add(v);
        }
        return layers.stream().map(List::copyOf).toList();
    }
}
