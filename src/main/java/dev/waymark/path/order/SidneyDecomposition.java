package dev.waymark.path.order;

import dev.waymark.topology.MaximumClosure;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The jobs of a workload in blocks: each block is closed under prerequisites once the earlier ones are done, has the greatest
 * weight per minute of all such sets, and holds no smaller set of the same density. Some optimal order does the blocks one
 * after another (J. B. Sidney, "Decomposition algorithms for single-machine sequencing with precedence relations and deferral
 * costs", Operations Research 23(2), 1975, https://doi.org/10.1287/opre.23.2.283), and any order that does costs at most
 * twice the least (C. Chekuri, R. Motwani, Discrete Applied Mathematics 98, 1999; F. Margot, M. Queyranne, Y. Wang, Operations
 * Research 51(6), 2003, https://doi.org/10.1287/opre.51.6.981.24912).
 *
 * <p>Minutes and weight after each block are also the corners of the least concave curve above "weight that can be reached in
 * so many minutes": all that the Lagrangian relaxation of the budget problem has to say.
 *
 * <p>Found by halving: a set of jobs of density d is one block if no closed part of it earns more than d per minute, which a
 * {@link MaximumClosure} tells; otherwise that part comes before the rest, and both are looked at again. At most two cuts per
 * block.
 */
public final class SidneyDecomposition {

    private final Workload workload;
    private final List<Block> blocks = new ArrayList<>();

    /**
     * One block.
     *
     * @param jobs ascending
     * @param goals reached with the last job of this block at the latest and not in an earlier one, ascending
     * @param minutes of the jobs
     * @param weight of the goals
     */
    public record Block(List<Integer> jobs, List<Integer> goals, long minutes, long weight) {

        /** Copies the lists. */
        public Block {
            jobs = List.copyOf(jobs);
            goals = List.copyOf(goals);
        }
    }

    private SidneyDecomposition(Workload workload) {
        this.workload = workload;
    }

    /** The blocks of a workload in order; jobs that no goal needs are the last one, and goals without jobs are in none. */
    public static List<Block> of(Workload workload) {
        BitSet vertices = new BitSet();
        vertices.set(0, workload.jobCount());
        for (int goal = 0; goal < workload.goalCount(); goal++) {
            vertices.set(workload.jobCount() + goal, !workload.goal(goal).jobs().isEmpty());
        }
        SidneyDecomposition decomposition = new SidneyDecomposition(workload);
        decomposition.split(vertices);
        return List.copyOf(decomposition.blocks);
    }

    private void split(BitSet vertices) {
        Block whole = block(vertices);
        if (whole.jobs().isEmpty()) {
            return;
        }
        if (whole.jobs().size() == 1 || whole.goals().isEmpty()) {
            blocks.add(whole);
            return;
        }
        MaximumClosure closure =
                new MaximumClosure(workload.graph(), vertices, workload.profits(whole.minutes(), whole.weight()));
        if (closure.profit() == 0) {
            closure.ties().forEach(part -> blocks.add(block(part)));
            return;
        }
        BitSet dense = closure.smallest();
        split(dense);
        BitSet rest = (BitSet) vertices.clone();
        rest.andNot(dense);
        split(rest);
    }

    private Block block(BitSet vertices) {
        List<Integer> jobs = new ArrayList<>();
        List<Integer> goals = new ArrayList<>();
        long minutes = 0;
        long weight = 0;
        for (int vertex = vertices.nextSetBit(0); vertex >= 0; vertex = vertices.nextSetBit(vertex + 1)) {
            if (vertex < workload.jobCount()) {
                jobs.add(vertex);
                minutes += workload.minutes(vertex);
            } else {
                goals.add(vertex - workload.jobCount());
                weight += workload.goal(vertex - workload.jobCount()).weight();
            }
        }
        return new Block(jobs, goals, minutes, weight);
    }
}
