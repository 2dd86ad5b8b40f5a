package dev.waymark.topology;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A shortest way from a vertex back to itself, by breadth-first search. O(V + E). */
public final class ShortestCycle {

    private ShortestCycle() {}

    /** The vertices of the cycle, starting with the given one, which is not repeated at the end; empty if there is none. */
    public static List<Integer> through(Digraph graph, int vertex) {
        int[] cameFrom = new int[graph.size()];
        Arrays.fill(cameFrom, -1);
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        queue.add(vertex);
        while (!queue.isEmpty()) {
            int tail = queue.remove();
            for (int edge = graph.outBegin(tail); edge < graph.outEnd(tail); edge++) {
                int head = graph.head(edge);
                if (head == vertex) {
                    return walkBack(cameFrom, tail, vertex);
                }
                if (cameFrom[head] < 0) {
                    cameFrom[head] = tail;
                    queue.add(head);
                }
            }
        }
        return List.of();
    }

    private static List<Integer> walkBack(int[] cameFrom, int last, int first) {
        List<Integer> cycle = new ArrayList<>();
        for (int v = last; v != first; v = cameFrom[v]) {
            cycle.add(v);
        }
        cycle.add(first);
        Collections.reverse(cycle);
        return List.copyOf(cycle);
    }
}
