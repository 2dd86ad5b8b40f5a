package dev.waymark.path.budget;

import dev.waymark.path.budget.BudgetSearch.Until;
import dev.waymark.path.order.Workload;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Selections for budgets of one workload. What one budget's search meets is where the next one's starts. The same calls in the
 * same order give the same selections; not safe for several threads.
 */
public final class BudgetSolver {

    /** Vertices in cuts before a search gives up the proof. */
    public static final long DEFAULT_WORK = 2_000_000;

    private static final long TIES_PART = 10;

    private final Workload workload;
    private final long work;
    private final SeenSelections seen;

    /** A solver with the default limit of work. */
    public BudgetSolver(Workload workload) {
        this(workload, DEFAULT_WORK);
    }

    /**
     * A solver.
     *
     * @param work how many vertices the cuts for one budget may have in all; 0 for the first bound only
     */
    public BudgetSolver(Workload workload, long work) {
        this.workload = workload;
        this.work = work;
        this.seen = new SeenSelections(workload);
    }

    /**
     * The selection with the greatest weight; of these, the one with the fewest minutes; of these, the one that has the
     * smallest number in which their jobs differ, as far as a {@value #TIES_PART}th of the work finds it.
     *
     * @param minutes 0 or more
     */
    public Selection select(long minutes) {
        BudgetSearch.Outcome outcome = search(minutes, Until.SHORTEST);
        if (outcome.fewestMinutes()) {
            new BudgetSearch(workload, seen, minutes, work / TIES_PART, Until.ALL_TIES).run();
        }
        return selection(minutes, outcome);
    }

    private BudgetSearch.Outcome search(long minutes, Until until) {
        return new BudgetSearch(workload, seen, minutes, work, until).run();
    }

    private Selection selection(long minutes, BudgetSearch.Outcome outcome) {
        SeenSelections.Seen best = seen.best(minutes);
        BitSet jobs = seen.jobs(best.goals());
        return new Selection(
                minutes,
                jobs.stream().boxed().toList(),
                workload.reached(jobs),
                best.minutes(),
                best.weight(),
                outcome.bound(),
                outcome.fewestMinutes());
    }

    /**
     * The selections for several budgets, from the greatest to the least: one that leaves minutes over is the answer to all
     * smaller budgets that it still fits into. Looks for
     * weight alone: whether fewer minutes would do is not asked.
     *
     * @param budgets ascending
     * @return one selection for each budget, in the same order; weights and bounds do not fall
     */
    public List<Selection> frontier(List<Long> budgets) {
        List<Selection> frontier = new ArrayList<>();
        Selection above = null;
        for (long budget : budgets.reversed()) {
            if (above == null) {
                above = selection(budget, search(budget, Until.HEAVIEST));
            } else if (above.minutes() <= budget) {
                above = at(above, budget, above.bound());
            } else {
                Selection selection = selection(budget, search(budget, Until.HEAVIEST));
                above = at(selection, budget, Math.min(selection.bound(), above.bound()));
            }
            frontier.add(above);
        }
        return rising(frontier.reversed());
    }

    /** When work ran out, a smaller budget's search may have found more than a greater one's. */
    private static List<Selection> rising(List<Selection> frontier) {
        List<Selection> rising = new ArrayList<>();
        for (Selection selection : frontier) {
            Selection below = rising.isEmpty() ? selection : rising.getLast();
            rising.add(
                    below.weight() > selection.weight() ? at(below, selection.budget(), selection.bound()) : selection);
        }
        return List.copyOf(rising);
    }

    private static Selection at(Selection selection, long budget, long bound) {
        return new Selection(
                budget,
                selection.jobs(),
                selection.goals(),
                selection.minutes(),
                selection.weight(),
                bound,
                selection.fewestMinutes());
    }
}
