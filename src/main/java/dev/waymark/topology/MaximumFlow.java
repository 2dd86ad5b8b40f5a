package dev.waymark.topology;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A network with capacities, and the most that flows through it: blocking flows on layers of shortest residual paths
 * (E. A. Dinic, "Algorithm for solution of a problem of maximum flow in networks with power estimation", Soviet Mathematics
 * Doklady 11, 1970). O(V^2 E); on the shallow networks of closures close to linear. The flow stays in the network, so that a
 * further question costs only the difference. Not safe for several threads.
 */
final class MaximumFlow {

    /** A capacity that no flow fills; three of them still fit into a long. */
    static final long UNLIMITED = Long.MAX_VALUE / 4;

    private final int[] first;
    private int[] head;
    private int[] next;
    private long[] residual;
    private int arcs;

    private final int[] level;
    private final int[] seenIn;
    private final int[] current;
    private final int[] queue;
    private final int[] path;
    private int round;

    private int[] journalArcs = new int[64];
    private long[] journalAmounts = new long[64];
    private int journalSize;
    private boolean recording;

    /** A network without arcs on the vertices {@code 0..vertices-1}. */
    MaximumFlow(int vertices, int expectedArcs) {
        this.first = new int[vertices];
        Arrays.fill(first, -1);
        this.head = new int[2 * expectedArcs];
        this.next = new int[head.length];
        this.residual = new long[head.length];
        this.level = new int[vertices];
        this.seenIn = new int[vertices];
        this.current = new int[vertices];
        this.queue = new int[vertices];
        this.path = new int[vertices];
    }

    /** Adds an arc with a capacity of 0 or more. */
    void add(int tail, int head, long capacity) {
        if (arcs + 2 > this.head.length) {
            int size = 2 * this.head.length + 16;
            this.head = Arrays.copyOf(this.head, size);
            this.next = Arrays.copyOf(this.next, size);
            this.residual = Arrays.copyOf(this.residual, size);
        }
        link(tail, head, capacity);
        link(head, tail, 0);
    }

    private void link(int from, int to, long capacity) {
        head[arcs] = to;
        residual[arcs] = capacity;
        next[arcs] = first[from];
        first[from] = arcs++;
    }

    /** Pushes all that still goes from source to sink, and returns how much that was. */
    long augment(int source, int sink) {
        return push(source, sink, 0, Long.MAX_VALUE);
    }

    /** How much more would go from the source to the sink if the vertex were a second source; counted up to the limit. */
    long moreFrom(int vertex, int sink, long limit) {
        return tried(vertex, sink, 0, limit);
    }

    /** How much more would go from the source to the sink if the vertex were a second sink; counted up to the limit. */
    long moreInto(int vertex, int source, long limit) {
        return tried(vertex, source, 1, limit);
    }

    private long tried(int start, int end, int backward, long limit) {
        recording = true;
        journalSize = 0;
        long pushed = push(start, end, backward, limit);
        recording = false;
        for (int i = 0; i < journalSize; i++) {
            residual[journalArcs[i]] += journalAmounts[i];
            residual[journalArcs[i] ^ 1] -= journalAmounts[i];
        }
        return pushed;
    }

    /** From start to end; or, backward, from end to start, walking against the arcs. The last path may exceed the limit. */
    private long push(int start, int end, int backward, long limit) {
        long pushed = 0;
        while (pushed < limit && layers(start, end, backward)) {
            long more = shortestPath(start, end, backward);
            while (more > 0) {
                pushed += more;
                more = pushed < limit ? shortestPath(start, end, backward) : 0;
            }
        }
        return pushed;
    }

    private boolean layers(int start, int end, int backward) {
        round++;
        reach(start, 0);
        queue[0] = start;
        int waiting = 1;
        for (int place = 0; place < waiting; place++) {
            int vertex = queue[place];
            for (int arc = first[vertex]; arc >= 0; arc = next[arc]) {
                if (residual[arc ^ backward] > 0 && seenIn[head[arc]] != round) {
                    reach(head[arc], level[vertex] + 1);
                    if (head[arc] == end) {
                        return true;
                    }
                    queue[waiting++] = head[arc];
                }
            }
        }
        return false;
    }

    private void reach(int vertex, int depth) {
        seenIn[vertex] = round;
        level[vertex] = depth;
        current[vertex] = first[vertex];
    }

    /** Finds one path along the layers with its own stack and fills it; 0 if there is none. */
    private long shortestPath(int start, int end, int backward) {
        int depth = 0;
        int vertex = start;
        while (vertex != end) {
            int arc = current[vertex];
            while (arc >= 0 && !leadsOn(arc, level[vertex], backward)) {
                arc = next[arc];
            }
            current[vertex] = arc;
            if (arc >= 0) {
                path[depth++] = arc;
                vertex = head[arc];
            } else if (depth == 0) {
                return 0;
            } else {
                int back = path[--depth];
                vertex = head[back ^ 1];
                current[vertex] = next[back];
            }
        }
        long amount = Long.MAX_VALUE;
        for (int i = 0; i < depth; i++) {
            amount = Math.min(amount, residual[path[i] ^ backward]);
        }
        for (int i = 0; i < depth; i++) {
            fill(path[i] ^ backward, amount);
        }
        return amount;
    }

    private boolean leadsOn(int arc, int depth, int backward) {
        return residual[arc ^ backward] > 0 && seenIn[head[arc]] == round && level[head[arc]] == depth + 1;
    }

    private void fill(int arc, long amount) {
        residual[arc] -= amount;
        residual[arc ^ 1] += amount;
        if (recording) {
            if (journalSize == journalArcs.length) {
                journalArcs = Arrays.copyOf(journalArcs, 2 * journalSize);
                journalAmounts = Arrays.copyOf(journalAmounts, 2 * journalSize);
            }
            journalArcs[journalSize] = arc;
            journalAmounts[journalSize++] = amount;
        }
    }

    /** The vertices that something could still flow to from here; from the source of a full network, the least minimum cut. */
    BitSet reachableFrom(int start) {
        BitSet seen = new BitSet(first.length);
        seen.set(start);
        queue[0] = start;
        int end = 1;
        for (int begin = 0; begin < end; begin++) {
            for (int arc = first[queue[begin]]; arc >= 0; arc = next[arc]) {
                if (residual[arc] > 0 && !seen.get(head[arc])) {
                    seen.set(head[arc]);
                    queue[end++] = head[arc];
                }
            }
        }
        return seen;
    }

    /** The arcs that can still carry something, as a graph. */
    Digraph residualGraph() {
        DigraphBuilder edges = new DigraphBuilder(first.length);
        for (int arc = 0; arc < arcs; arc++) {
            if (residual[arc] > 0) {
                edges.add(head[arc ^ 1], head[arc]);
            }
        }
        return edges.build();
    }
}
