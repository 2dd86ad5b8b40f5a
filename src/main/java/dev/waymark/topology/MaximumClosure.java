package dev.waymark.topology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntToLongFunction;

/**
 * The set of vertices that holds, with each vertex, all that its edges point to, and that earns most: a minimum cut
 * (J.-C. Picard, "Maximal closure of a graph and applications to combinatorial problems", Management Science 22(11), 1976,
 * https://doi.org/10.1287/mnsc.22.11.1268). Not safe for several threads.
 */
public final class MaximumClosure {

    private final int[] vertices;
    private final MaximumFlow flow;
    private final int source;
    private final int sink;
    private final long profit;

    /**
     * Finds it among some vertices; edges to others are passed over.
     *
     * @param graph an edge runs from a vertex to one that must come with it
     * @param vertices ascending
     * @param profits what each vertex earns, or costs if below 0
     */
    public MaximumClosure(Digraph graph, BitSet vertices, IntToLongFunction profits) {
        this.vertices = vertices.stream().toArray();
        this.source = this.vertices.length;
        this.sink = source + 1;
        this.flow = new MaximumFlow(source + 2, 4 * source);
        int[] local = new int[graph.size()];
        Arrays.fill(local, -1);
        for (int i = 0; i < source; i++) {
            local[this.vertices[i]] = i;
        }
        long earned = 0;
        for (int i = 0; i < source; i++) {
            long own = profits.applyAsLong(this.vertices[i]);
            earned += Math.max(0, own);
            if (own >= 0) {
                flow.add(source, i, own);
            } else {
                flow.add(i, sink, -own);
            }
            for (int edge = graph.outBegin(this.vertices[i]); edge < graph.outEnd(this.vertices[i]); edge++) {
                if (local[graph.head(edge)] >= 0) {
                    flow.add(i, local[graph.head(edge)], MaximumFlow.UNLIMITED);
                }
            }
        }
        this.profit = earned - flow.augment(source, sink);
    }

    /** What it earns; 0 if nothing is better than the empty set. */
    public long profit() {
        return profit;
    }

    /** The smallest of the closed sets that earn most. */
    public BitSet smallest() {
        BitSet side = flow.reachableFrom(source);
        BitSet inside = new BitSet();
        for (int i = 0; i < source; i++) {
            if (side.get(i)) {
                inside.set(vertices[i]);
            }
        }
        return inside;
    }

    /**
     * If nothing is better than the empty set and all vertices together are as good: the finest parts such that the first,
     * the first two and so on earn nothing and cost nothing, too (J.-C. Picard, M. Queyranne, "On the structure of all
     * minimum cuts in a network and applications", Mathematical Programming Study 13, 1980).
     */
    public List<BitSet> ties() {
        StronglyConnectedComponents components = StronglyConnectedComponents.of(flow.residualGraph());
        List<BitSet> parts = new ArrayList<>();
        for (int c = 0; c < components.count(); c++) {
            parts.add(new BitSet());
        }
        for (int i = 0; i < source; i++) {
            parts.get(components.of(i)).set(vertices[i]);
        }
        parts.removeIf(BitSet::isEmpty);
        return parts;
    }

    /** How much less can be earned by a closed set that holds the vertex; not counted on beyond the limit. */
    public long lossWith(int vertex, long limit) {
        return flow.moreFrom(Arrays.binarySearch(vertices, vertex), sink, limit);
    }

    /** How much less can be earned by a closed set without the vertex; not counted on beyond the limit. */
    public long lossWithout(int vertex, long limit) {
        return flow.moreInto(Arrays.binarySearch(vertices, vertex), source, limit);
    }
}
