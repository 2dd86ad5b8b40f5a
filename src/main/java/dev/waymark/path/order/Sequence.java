package dev.waymark.path.order;

import java.util.List;

/**
 * An order of the jobs of a workload, as far as it matters: stage after stage, and within a stage in any order that the
 * prerequisites allow.
 *
 * @param cost the weighted sum of the minutes after which the goals are reached, in minutes times weight
 * @param bound no order costs less; equal to the cost if the order is optimal
 */
public record Sequence(List<Stage> stages, long cost, long bound) {

    /** Copies the list. */
    public Sequence {
        stages = List.copyOf(stages);
    }

    /**
     * Jobs that lead to the next goals.
     *
     * @param jobs ascending
     * @param goals reached with the last of the jobs, ascending; empty for jobs that no goal needs
     */
    public record Stage(List<Integer> jobs, List<Integer> goals) {

        /** Copies the lists. */
        public Stage {
            jobs = List.copyOf(jobs);
            goals = List.copyOf(goals);
        }
    }

    /** Whether no order is better. */
    public boolean isOptimal() {
        return cost == bound;
    }

    /** By what part of the bound the cost exceeds it; the optimum is no further away. */
    public double gap() {
        return bound == 0 ? 0 : (cost - bound) / (double) bound;
    }
}
