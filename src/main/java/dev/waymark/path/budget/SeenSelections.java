package dev.waymark.path.budget;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/** The closed sets that were met so far and that none beats in minutes and weight: the warm start for another budget. */
final class SeenSelections {

    private final TreeMap<Long, Seen> byMinutes = new TreeMap<>();

    record Seen(BitSet goals, long minutes, long weight) {}

    SeenSelections() {
        byMinutes.put(0L, new Seen(new BitSet(), 0, 0));
    }

    /** Keeps the set unless one that takes no longer weighs as much. */
    void add(BitSet goals, long minutes, long weight) {
        if (best(minutes).weight() >= weight) {
            return;
        }
        byMinutes.put(minutes, new Seen((BitSet) goals.clone(), minutes, weight));
        Map.Entry<Long, Seen> next = byMinutes.higherEntry(minutes);
        while (next != null && next.getValue().weight() <= weight) {
            byMinutes.remove(next.getKey());
            next = byMinutes.higherEntry(minutes);
        }
    }

    /** The heaviest one within a budget. */
    Seen best(long budget) {
        return byMinutes.floorEntry(budget).getValue();
    }
}
