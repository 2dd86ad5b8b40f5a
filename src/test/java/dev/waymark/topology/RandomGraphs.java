package dev.waymark.topology;

import java.util.Random;

/** Seeded random graphs: the same seed, the same graph. */
public final class RandomGraphs {

    private RandomGraphs() {}

    /** Any edges, cycles and edges to itself included. */
    public static Digraph any(long seed, int size, double edgesPerVertex) {
        Random random = new Random(seed);
        DigraphBuilder edges = new DigraphBuilder(size);
        for (int i = 0; i < size * edgesPerVertex; i++) {
            edges.add(random.nextInt(size), random.nextInt(size));
        }
        return edges.build();
    }

    /** Edges only from higher to lower numbers, so there is no cycle. */
    public static Digraph acyclic(long seed, int size, double edgesPerVertex) {
        Random random = new Random(seed);
        DigraphBuilder edges = new DigraphBuilder(size);
        for (int i = 0; i < size * edgesPerVertex && size > 1; i++) {
            int tail = 1 + random.nextInt(size - 1);
            edges.add(tail, random.nextInt(tail));
        }
        return edges.build();
    }

    /** The slow reference: which vertex reaches which, by trying every middle vertex (S. Warshall, JACM 9(1), 1962). */
    public static boolean[][] reaches(Digraph graph) {
        int size = graph.size();
        boolean[][] reaches = new boolean[size][size];
        for (int v = 0; v < size; v++) {
            for (int head : graph.successors(v)) {
                reaches[v][head] = true;
            }
        }
        for (int middle = 0; middle < size; middle++) {
            for (int from = 0; from < size; from++) {
                for (int to = 0; to < size; to++) {
                    reaches[from][to] |= reaches[from][middle] && reaches[middle][to];
                }
            }
        }
        return reaches;
    }
}
