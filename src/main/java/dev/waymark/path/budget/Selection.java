package dev.waymark.path.budget;

import java.util.List;

/**
 * What to do within a budget: jobs closed under prerequisites, and each needed by a goal that they reach.
 *
 * @param budget minutes that there are
 * @param jobs ascending
 * @param goals that the jobs reach, ascending
 * @param minutes of the jobs, at most the budget
 * @param weight of the goals
 * @param bound no selection within the budget has more weight than this; equal to the weight if the selection is optimal
 * @param fewestMinutes whether no selection of this weight takes fewer minutes; always false if the weight is not proven
 */
public record Selection(
        long budget,
        List<Integer> jobs,
        List<Integer> goals,
        long minutes,
        long weight,
        long bound,
        boolean fewestMinutes) {

    /** Copies the lists. */
    public Selection {
        jobs = List.copyOf(jobs);
        goals = List.copyOf(goals);
    }

    /** Whether the weight is proven to be the greatest. */
    public boolean isOptimal() {
        return weight == bound;
    }

    /** How much of the bound is not reached, 0..1. */
    public double gap() {
        return bound == 0 ? 0 : (bound - weight) / (double) bound;
    }
}
