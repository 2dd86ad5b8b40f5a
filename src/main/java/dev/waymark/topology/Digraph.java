package dev.waymark.topology;

import java.util.Arrays;

/**
 * An immutable directed graph on the vertices {@code 0..size()-1} in compressed sparse rows, stored in both directions.
 * Edges are numbered {@code 0..edgeCount()-1} in the order of (tail, head); an edge is stored once however often it was
 * given. Holds 4 x (3 x edges + 2 x vertices) bytes, so a million vertices with three edges each fit in 44 MB.
 */
public final class Digraph {

    private final int[] outStart;
    private final int[] outHead;
    private final int[] inStart;
    private final int[] inTail;
    private final int[] inEdge;

    private Digraph(int[] outStart, int[] outHead) {
        this.outStart = outStart;
        this.outHead = outHead;
        int size = outStart.length - 1;
        this.inStart = new int[size + 1];
        for (int head : outHead) {
            inStart[head + 1]++;
        }
        for (int v = 0; v < size; v++) {
            inStart[v + 1] += inStart[v];
        }
        this.inTail = new int[outHead.length];
        this.inEdge = new int[outHead.length];
        int[] next = inStart.clone();
        for (int tail = 0; tail < size; tail++) {
            for (int edge = outStart[tail]; edge < outStart[tail + 1]; edge++) {
                int place = next[outHead[edge]]++;
                inTail[place] = tail;
                inEdge[place] = edge;
            }
        }
    }

    /**
     * The graph with the edges {@code tails[i] -> heads[i]}. O(V + E log d) for the largest out-degree d.
     *
     * @throws IllegalArgumentException if the arrays differ in length or name a vertex outside {@code 0..size-1}
     */
    public static Digraph of(int size, int[] tails, int[] heads) {
        if (tails.length != heads.length) {
            throw new IllegalArgumentException("%d tails but %d heads".formatted(tails.length, heads.length));
        }
        int[] start = new int[size + 1];
        for (int i = 0; i < tails.length; i++) {
            if (tails[i] < 0 || tails[i] >= size || heads[i] < 0 || heads[i] >= size) {
                throw new IllegalArgumentException(
                        "edge %d -> %d leaves the vertices 0..%d".formatted(tails[i], heads[i], size - 1));
            }
            start[tails[i] + 1]++;
        }
        for (int v = 0; v < size; v++) {
            start[v + 1] += start[v];
        }
        int[] next = start.clone();
        int[] sorted = new int[heads.length];
        for (int i = 0; i < tails.length; i++) {
            sorted[next[tails[i]]++] = heads[i];
        }
        return compact(start, sorted);
    }

    private static Digraph compact(int[] start, int[] heads) {
        int size = start.length - 1;
        int[] compactStart = new int[size + 1];
        int kept = 0;
        for (int v = 0; v < size; v++) {
            Arrays.sort(heads, start[v], start[v + 1]);
            compactStart[v] = kept;
            for (int i = start[v]; i < start[v + 1]; i++) {
                if (i == start[v] || heads[i] != heads[i - 1]) {
                    heads[kept++] = heads[i];
                }
            }
        }
        compactStart[size] = kept;
        return new Digraph(compactStart, Arrays.copyOf(heads, kept));
    }

    /** The number of vertices. */
    public int size() {
        return outStart.length - 1;
    }

    /** The number of distinct edges. */
    public int edgeCount() {
        return outHead.length;
    }

    /** The first edge that leaves the vertex; its edges run up to {@link #outEnd}, exclusive, by ascending head. */
    public int outBegin(int vertex) {
        return outStart[vertex];
    }

    /** One past the last edge that leaves the vertex. */
    public int outEnd(int vertex) {
        return outStart[vertex + 1];
    }

    /** The vertex that the edge points to. */
    public int head(int edge) {
        return outHead[edge];
    }

    /** The first place among the incoming edges of the vertex; they run up to {@link #inEnd}, exclusive, by ascending tail. */
    public int inBegin(int vertex) {
        return inStart[vertex];
    }

    /** One past the last place among the incoming edges of the vertex. */
    public int inEnd(int vertex) {
        return inStart[vertex + 1];
    }

    /** The vertex that the incoming edge at this place comes from. */
    public int tail(int place) {
        return inTail[place];
    }

    /** The number of the incoming edge at this place. */
    public int edge(int place) {
        return inEdge[place];
    }

    /** The number of edges that leave the vertex. */
    public int outDegree(int vertex) {
        return outStart[vertex + 1] - outStart[vertex];
    }

    /** The number of edges that enter the vertex. */
    public int inDegree(int vertex) {
        return inStart[vertex + 1] - inStart[vertex];
    }

    /** The number of the edge, or -1 if there is none. O(log d). */
    public int find(int tail, int head) {
        int edge = Arrays.binarySearch(outHead, outStart[tail], outStart[tail + 1], head);
        return edge < 0 ? -1 : edge;
    }

    /** The heads of the edges that leave the vertex, ascending; a fresh array. */
    public int[] successors(int vertex) {
        return Arrays.copyOfRange(outHead, outStart[vertex], outStart[vertex + 1]);
    }

    /** The tails of the edges that enter the vertex, ascending; a fresh array. */
    public int[] predecessors(int vertex) {
        return Arrays.copyOfRange(inTail, inStart[vertex], inStart[vertex + 1]);
    }

    /** The same vertices with every edge turned round. O(V + E log d). */
    public Digraph reversed() {
        int[] tails = new int[edgeCount()];
        int[] heads = new int[edgeCount()];
        for (int v = 0; v < size(); v++) {
            for (int edge = outBegin(v); edge < outEnd(v); edge++) {
                tails[edge] = outHead[edge];
                heads[edge] = v;
            }
        }
        return of(size(), tails, heads);
    }

    /** The graph on the same vertices with the edges of both. O(V + E log d). */
    public Digraph union(Digraph other) {
        DigraphBuilder edges = new DigraphBuilder(size());
        edges.addAll(this);
        edges.addAll(other);
        return edges.build();
    }
}
