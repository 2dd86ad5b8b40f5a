package dev.waymark.path.order;

import dev.waymark.topology.Digraph;
import java.util.Arrays;
import java.util.PriorityQueue;

/** The plain topological order: of the jobs that can be done, the smallest number first. O((V + E) log V). */
public final class Precedence {

    private Precedence() {}

    /**
     * The order; it stops short if there is a cycle.
     *
     * @param prerequisites an edge runs from a job to one that comes before it
     */
    public static int[] order(Digraph prerequisites) {
        return order(prerequisites, new int[prerequisites.size()]);
    }

    /**
     * The same, but the job of the least rank first.
     *
     * @param rank of each job; ties go to the smaller number
     */
    public static int[] order(Digraph prerequisites, int[] rank) {
        int size = prerequisites.size();
        int[] open = new int[size];
        PriorityQueue<Integer> ready = new PriorityQueue<>(
                (a, b) -> rank[a] != rank[b] ? Integer.compare(rank[a], rank[b]) : Integer.compare(a, b));
        for (int job = 0; job < size; job++) {
            open[job] = prerequisites.outDegree(job);
            if (open[job] == 0) {
                ready.add(job);
            }
        }
        int[] order = new int[size];
        int count = 0;
        while (!ready.isEmpty()) {
            int job = ready.remove();
            order[count++] = job;
            for (int place = prerequisites.inBegin(job); place < prerequisites.inEnd(job); place++) {
                if (--open[prerequisites.tail(place)] == 0) {
                    ready.add(prerequisites.tail(place));
                }
            }
        }
        return Arrays.copyOf(order, count);
    }
}
