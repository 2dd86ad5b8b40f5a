package dev.waymark.path.order;

import dev.waymark.path.order.Sequence.Stage;
import dev.waymark.path.order.SidneyDecomposition.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Orders jobs so that the weighted sum of the minutes after which goals are reached is small: 1|prec|sum w_j C_j with goals as
 * jobs that take no time, NP-hard (E. L. Lawler, "Sequencing jobs to minimize total weighted completion time subject to
 * precedence constraints", Annals of Discrete Mathematics 2, 1978). The blocks of {@link SidneyDecomposition} one after
 * another; in each block a {@link GoalSearch}, and then {@link GoalOrders}, which proves or betters it, as far as the work
 * allows. The bound adds up what each block costs at least, which holds since some optimal order keeps to the blocks.
 *
 * <p>Deterministic: work is counted, not timed. Ties go to the goals with the smaller numbers.
 */
public final class Sequencer {

    /** Steps of work that are good for most blocks of a track in some 20 ms. */
    public static final long DEFAULT_WORK = 1_500_000;

    private final long work;

    /** A sequencer with the default work. */
    public Sequencer() {
        this(DEFAULT_WORK);
    }

    /**
     * A sequencer.
     *
     * @param work how many words of goal sets it may look at for the proof of each block; the more, the closer the bound
     */
    public Sequencer(long work) {
        this.work = work;
    }

    /** A good order, and how much better another could be at most. */
    public Sequence sequence(Workload workload) {
        List<Stage> stages = new ArrayList<>();
        BitSet done = new BitSet(workload.jobCount());
        long cost = 0;
        long bound = 0;
        long minutes = 0;
        for (Block block : SidneyDecomposition.of(workload)) {
            if (block.goals().isEmpty()) {
                stages.add(new Stage(block.jobs(), List.of()));
                continue;
            }
            GoalSets goals = GoalSets.of(workload, block);
            Solved solved = solve(goals);
            cost += block.weight() * minutes + solved.cost;
            bound += block.weight() * minutes + solved.bound;
            minutes += block.minutes();
            addStages(workload, goals, solved.order, done, stages);
        }
        return new Sequence(stages, cost, bound);
    }

    /** The jobs of a sequence, within each stage the smaller number first. */
    public static int[] jobs(Workload workload, Sequence sequence) {
        int[] rank = new int[workload.jobCount()];
        for (int stage = 0; stage < sequence.stages().size(); stage++) {
            for (int job : sequence.stages().get(stage).jobs()) {
                rank[job] = stage;
            }
        }
        return Precedence.order(workload.prerequisites(), rank);
    }

    private record Solved(List<Integer> order, long cost, long bound) {}

    private Solved solve(GoalSets goals) {
        int size = goals.size();
        int[] order = new GoalSearch(goals).run(size < 3 ? 2 : Math.min(3000, 60L * size) + 20L * size);
        long cost = goals.cost(order);
        long bound = goals.densityBound();
        if (size == 1) {
            bound = cost;
        } else if (size <= GoalOrders.MOST_GOALS && bound < cost) {
            int expansions = Math.toIntExact(Math.min(Integer.MAX_VALUE, work / ((long) size * size * goals.words())));
            GoalOrders.Outcome outcome = new GoalOrders(goals).run(cost, expansions);
            if (!outcome.order().isEmpty()) {
                return new Solved(outcome.order(), outcome.bound(), outcome.bound());
            }
            bound = Math.max(bound, outcome.bound());
        }
        return new Solved(Arrays.stream(order).boxed().toList(), cost, bound);
    }

    private static void addStages(
            Workload workload, GoalSets goals, List<Integer> order, BitSet done, List<Stage> stages) {
        for (int goal : order) {
            List<Integer> members = goals.members(goal);
            BitSet fresh = workload.missing(members.getFirst(), done);
            if (fresh.isEmpty()) {
                Stage last = stages.removeLast();
                List<Integer> reached = new ArrayList<>(last.goals());
                reached.addAll(members);
                stages.add(new Stage(last.jobs(), reached.stream().sorted().toList()));
            } else {
                stages.add(new Stage(fresh.stream().boxed().toList(), members));
                done.or(fresh);
            }
        }
    }
}
