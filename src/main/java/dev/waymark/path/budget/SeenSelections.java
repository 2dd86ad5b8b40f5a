package dev.waymark.path.budget;

import dev.waymark.path.order.Workload;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * The closed sets that were met so far and that none beats in minutes and weight: the warm start for another budget. Of two
 * that are alike in both, the one that has the smallest number in which their jobs differ.
 */
final class SeenSelections {

    private final TreeMap<Long, Seen> byMinutes = new TreeMap<>();

    private final Workload workload;

    record Seen(BitSet goals, long minutes, long weight) {}

    SeenSelections(Workload workload) {
        this.workload = workload;
        byMinutes.put(0L, new Seen(new BitSet(), 0, 0));
    }

    /** Keeps the set unless one that takes no longer weighs more, or as much and comes first. */
    void add(BitSet goals, long minutes, long weight) {
        Seen best = best(minutes);
        if (best.weight() > weight
                || (best.weight() == weight
                        && (best.minutes() < minutes || !comesFirst(jobs(goals), jobs(best.goals()))))) {
            return;
        }
        byMinutes.put(minutes, new Seen((BitSet) goals.clone(), minutes, weight));
        Map.Entry<Long, Seen> next = byMinutes.higherEntry(minutes);
        while (next != null && next.getValue().weight() <= weight) {
            byMinutes.remove(next.getKey());
            next = byMinutes.higherEntry(minutes);
        }
    }

    /** The jobs that some goals need. */
    BitSet jobs(BitSet goals) {
        BitSet jobs = new BitSet();
        goals.stream().forEach(goal -> jobs.or(workload.closure(goal)));
        return jobs;
    }

    private static boolean comesFirst(BitSet jobs, BitSet others) {
        BitSet differ = (BitSet) jobs.clone();
        differ.xor(others);
        int first = differ.nextSetBit(0);
        return first >= 0 && jobs.get(first);
    }

    /** The heaviest one within a budget. */
    Seen best(long budget) {
        return byMinutes.floorEntry(budget).getValue();
    }
}
