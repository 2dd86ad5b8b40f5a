package dev.waymark.path.budget;

import dev.waymark.path.order.Workload;
import dev.waymark.topology.MaximumClosure;
import java.util.BitSet;

/**
 * What the Lagrangian relaxation of the budget says for one budget: the two neighbouring corners of the least concave curve
 * above "weight in so many minutes", and the curve's height between them. Corners are closed sets that are optimal for their
 * own minutes. It is the bound of the linear relaxation, too (A. M. Geoffrion, "Lagrangean relaxation for integer
 * programming", Mathematical Programming Study 2, 1974). One {@link MaximumClosure} for each halving of the sets between, as
 * in {@code SidneyDecomposition}, but only on the side where the budget lies.
 */
final class ConcaveBound {

    private final Workload workload;
    private final BitSet below = new BitSet();
    private BitSet between;
    private long budgetLeft;
    private long minutesBetween;
    private long weightBetween;
    private long weightBelow;
    private long minutesBelow;
    private long work;

    private ConcaveBound(Workload workload, BitSet vertices, long budget) {
        this.workload = workload;
        this.budgetLeft = budget;
        this.between = vertices;
    }

    /**
     * The bound for a part of a workload.
     *
     * @param vertices jobs and goals of {@link Workload#graph}: the goals that may be reached, and what they still need
     */
    static ConcaveBound of(Workload workload, BitSet vertices, long budget) {
        ConcaveBound bound = new ConcaveBound(workload, (BitSet) vertices.clone(), budget);
        bound.narrow();
        return bound;
    }

    private void narrow() {
        minutesBetween = minutes(between);
        weightBetween = weight(between);
        while (minutesBetween > budgetLeft) {
            MaximumClosure closure =
                    new MaximumClosure(workload.graph(), between, workload.profits(minutesBetween, weightBetween));
            work += between.cardinality();
            if (closure.profit() == 0) {
                return;
            }
            BitSet dense = closure.smallest();
            if (minutes(dense) <= budgetLeft) {
                take(dense);
            } else {
                between = dense;
            }
            minutesBetween = minutes(between);
            weightBetween = weight(between);
        }
        take(between);
        minutesBetween = 0;
        weightBetween = 0;
    }

    private void take(BitSet dense) {
        long minutes = minutes(dense);
        below.or(dense);
        budgetLeft -= minutes;
        minutesBelow += minutes;
        weightBelow += weight(dense);
        BitSet rest = (BitSet) between.clone();
        rest.andNot(dense);
        between = rest;
    }

    private long minutes(BitSet vertices) {
        long minutes = 0;
        for (int v = vertices.nextSetBit(0); v >= 0 && v < workload.jobCount(); v = vertices.nextSetBit(v + 1)) {
            minutes += workload.minutes(v);
        }
        return minutes;
    }

    private long weight(BitSet vertices) {
        long weight = 0;
        for (int v = vertices.nextSetBit(workload.jobCount()); v >= 0; v = vertices.nextSetBit(v + 1)) {
            weight += workload.goal(v - workload.jobCount()).weight();
        }
        return weight;
    }

    /** Jobs and goals of the corner that fits. */
    BitSet below() {
        return below;
    }

    /** Jobs and goals that the next corner has beyond it; empty if everything fits. */
    BitSet between() {
        return between;
    }

    /** The weight of the corner that fits. */
    long weightBelow() {
        return weightBelow;
    }

    /** The minutes of the corner that fits. */
    long minutesBelow() {
        return minutesBelow;
    }

    /**
     * No closed set within the budget reaches more.
     *
     * @param step divides every goal's weight
     */
    long weightAtMost(long step) {
        long more = between.isEmpty()
                ? 0
                : Math.floorDiv(Math.multiplyExact(budgetLeft, weightBetween), minutesBetween) / step * step;
        return weightBelow + more;
    }

    /** What a minute costs and a weight earns at the budget's price: profits of {@code (perWeight, perMinute)}. */
    long perWeight() {
        return minutesBetween;
    }

    /** See {@link #perWeight}. */
    long perMinute() {
        return weightBetween;
    }

    /** How many vertices the cuts had. */
    long work() {
        return work;
    }
}
