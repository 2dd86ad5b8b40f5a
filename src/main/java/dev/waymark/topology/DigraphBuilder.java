package dev.waymark.topology;

import java.util.Arrays;

/** Collects edges for a {@link Digraph}; edges may be given twice and in any order. */
public final class DigraphBuilder {

    private final int size;
    private int[] tails = new int[16];
    private int[] heads = new int[16];
    private int count;

    /**
     * Starts with no edges.
     *
     * @param size the number of vertices
     */
    public DigraphBuilder(int size) {
        this.size = size;
    }

    /** Adds an edge; the ends are checked by {@link #build}. */
    public DigraphBuilder add(int tail, int head) {
        if (count == tails.length) {
            tails = Arrays.copyOf(tails, 2 * count);
            heads = Arrays.copyOf(heads, 2 * count);
        }
        tails[count] = tail;
        heads[count] = head;
        count++;
        return this;
    }

    /** Adds every edge of a graph. */
    public DigraphBuilder addAll(Digraph graph) {
        for (int v = 0; v < graph.size(); v++) {
            for (int edge = graph.outBegin(v); edge < graph.outEnd(v); edge++) {
                add(v, graph.head(edge));
            }
        }
        return this;
    }

    /**
     * The graph of all edges so far.
     *
     * @throws IllegalArgumentException if an edge names a vertex outside {@code 0..size-1}
     */
    public Digraph build() {
        return Digraph.of(size, Arrays.copyOf(tails, count), Arrays.copyOf(heads, count));
    }
}
