package dev.waymark.path;

import java.util.List;

/**
 * The best use of limited time: which concepts to study, in which order, what can then be answered, and what is left out.
 * Weights are those of tracks (1 for a target that is named itself); numbers of concepts and questions are the graph's.
 *
 * @param budget minutes that there are
 * @param path the chosen steps in study order, at most the budget; empty if not even the first aim fits
 * @param reached aims that the steps reach, in the order in which the steps reach them
 * @param cut aims that are not reached, those that lack the fewest minutes after the plan first
 * @param value what the reached aims weigh
 * @param bound no choice of steps within the budget weighs more; equal to the value if the plan is optimal
 * @param total what all missing aims weigh
 * @param missingMinutes of everything that the targets still need, in the plan or not
 * @param fewestMinutes whether no plan of this value takes fewer minutes
 * @param less the value with {@value BudgetPlanner#NEIGHBOUR} minutes fewer
 * @param more the value with {@value BudgetPlanner#NEIGHBOUR} minutes more
 */
public record BudgetPlan(
        int budget,
        StudyPath path,
        List<Reached> reached,
        List<Cut> cut,
        double value,
        double bound,
        double total,
        int missingMinutes,
        boolean fewestMinutes,
        Point less,
        Point more) {

    /** Copies the lists. */
    public BudgetPlan {
        reached = List.copyOf(reached);
        cut = List.copyOf(cut);
    }

    /** Whether the value is proven to be the greatest. */
    public boolean isOptimal() {
        return value == bound;
    }

    /**
     * An aim that the plan reaches.
     *
     * @param minutes from the start until it is reached
     */
    public record Reached(Aim aim, double weight, int minutes) {}

    /**
     * An aim that the plan leaves out: the time that it would take is better spent, or not there.
     *
     * @param missingMinutes what it would still take after the plan
     * @param missing the concepts that it would still take, ascending
     */
    public record Cut(Aim aim, double weight, int missingMinutes, List<Integer> missing) {

        /** Copies the list. */
        public Cut {
            missing = List.copyOf(missing);
        }
    }

    /**
     * What some minutes are worth.
     *
     * @param value of the best plan that was found
     * @param bound of any plan; equal to the value if that is proven
     */
    public record Point(int minutes, double value, double bound) {}
}
