package dev.waymark.path.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * All orders of the goals of a block, best first (P. E. Hart, N. J. Nilsson, B. Raphael, "A formal basis for the heuristic
 * determination of minimum cost paths", IEEE Transactions on Systems Science and Cybernetics 4(2), 1968). A state is the set of
 * goals that are reached; what it costs is what all goals have waited until now. What is to come is bounded from below by what
 * can be earned until any later moment: no more than the goals that lack no more than the minutes until then, and no more than
 * the block's density allows. Ends with the best order, or, when it has looked at too many states, with the least cost that is
 * still possible.
 */
final class GoalOrders {

    /** A set of goals is the bits of one long. */
    static final int MOST_GOALS = 63;

    private final GoalSets goals;
    private final int size;
    private final long total;
    private final long weight;
    private final long scale;
    private final long all;
    private final Map<Long, State> states = new HashMap<>();
    private final PriorityQueue<State> open = new PriorityQueue<>((a, b) -> a.total != b.total
            ? Long.compare(a.total, b.total)
            : a.minutes != b.minutes ? Long.compare(b.minutes, a.minutes) : Long.compare(a.reached, b.reached));

    /** What a search came to; the order is empty if it did not end. */
    record Outcome(List<Integer> order, long bound) {}

    private static final class State {
        final long reached;
        final long minutes;
        final long earned;
        long cost;
        long total;
        int last;
        long from;
        boolean closed;

        State(long reached, long minutes, long earned) {
            this.reached = reached;
            this.minutes = minutes;
            this.earned = earned;
        }
    }

    GoalOrders(GoalSets goals) {
        this.goals = goals;
        this.size = goals.size();
        this.total = goals.totalMinutes();
        this.weight = goals.totalWeight();
        this.scale = 2 * total;
        this.all = (1L << size) - 1;
    }

    /**
     * Searches.
     *
     * @param cost of a known order: what cannot be cheaper is not looked at
     * @param expansions how many states it may look at
     */
    Outcome run(long cost, int expansions) {
        long limit = cost * scale;
        State start = new State(0, 0, 0);
        start.total = toCome(start, lacking(0, new long[goals.words()]));
        states.put(0L, start);
        open.add(start);
        for (int looked = 0; !open.isEmpty(); ) {
            State state = open.remove();
            if (state.closed) {
                continue;
            }
            if (state.total >= limit) {
                return new Outcome(List.of(), cost);
            }
            if (state.reached == all) {
                return new Outcome(order(state), state.cost / scale);
            }
            if (looked++ >= expansions) {
                return new Outcome(List.of(), Math.ceilDiv(state.total, scale));
            }
            state.closed = true;
            expand(state, limit);
        }
        return new Outcome(List.of(), cost);
    }

    private void expand(State state, long limit) {
        long[] done = atoms(state.reached);
        for (int goal = 0; goal < size; goal++) {
            if ((state.reached >> goal & 1) == 0) {
                long minutes = goals.lacking(goal, done);
                long[] then = done.clone();
                goals.add(goal, then);
                long[] lacking = lacking(state.reached, then);
                long reached = state.reached;
                long earned = state.earned;
                for (int other = 0; other < size; other++) {
                    if ((reached >> other & 1) == 0 && lacking[other] == 0) {
                        reached |= 1L << other;
                        earned += goals.weight(other);
                    }
                }
                long cost = state.cost + (weight - state.earned) * minutes * scale;
                State next = states.get(reached);
                if (next == null || cost < next.cost) {
                    add(new State(reached, state.minutes + minutes, earned), cost, goal, state.reached, lacking, limit);
                    if (next != null) {
                        next.closed = true;
                    }
                }
            }
        }
    }

    private void add(State next, long cost, int last, long from, long[] lacking, long limit) {
        next.cost = cost;
        next.last = last;
        next.from = from;
        next.total = cost + toCome(next, lacking);
        if (next.total < limit) {
            states.put(next.reached, next);
            open.add(next);
        }
    }

    private long[] atoms(long reached) {
        long[] atoms = new long[goals.words()];
        for (long rest = reached; rest != 0; rest &= rest - 1) {
            goals.add(Long.numberOfTrailingZeros(rest), atoms);
        }
        return atoms;
    }

    private long[] lacking(long reached, long[] done) {
        long[] lacking = new long[size];
        for (int goal = 0; goal < size; goal++) {
            lacking[goal] = (reached >> goal & 1) == 0 ? goals.lacking(goal, done) : 0;
        }
        return lacking;
    }

    /** The integral of the weight that is still missing at each later moment, at least; times the scale. */
    private long toCome(State state, long[] lacking) {
        long[] events = new long[size];
        int count = 0;
        for (int goal = 0; goal < size; goal++) {
            if (lacking[goal] > 0) {
                events[count++] = lacking[goal] << 6 | goal;
            }
        }
        Arrays.sort(events, 0, count);
        long level = state.earned;
        long now = state.minutes;
        long sum = 0;
        for (int i = 0; i < count; i++) {
            long until = state.minutes + (events[i] >> 6);
            sum += missing(level, now, until);
            now = until;
            level += goals.weight((int) (events[i] & 63));
        }
        return sum + missing(level, now, total);
    }

    /** Of weight minus the lesser of the level and the density line, from a to b; the line is below before it meets the level. */
    private long missing(long level, long a, long b) {
        long meets = Math.clamp(Math.ceilDiv(level * total, weight), a, b);
        long line = (meets - a) * weight * scale - weight * (meets * meets - a * a);
        return line + (weight - level) * (b - meets) * scale;
    }

    private List<Integer> order(State end) {
        int[] backwards = new int[size];
        int count = 0;
        for (State state = end; state.reached != 0; ) {
            backwards[count++] = state.last;
            State from = states.get(state.from);
            if (from == null) {
                throw new IllegalStateException("a state without a way to it");
            }
            state = from;
        }
        // goals that were reached on the way follow the one that reached them
        List<Integer> order = new ArrayList<>(size);
        long placed = 0;
        long[] done = new long[goals.words()];
        for (int i = count - 1; i >= 0; i--) {
            goals.add(backwards[i], done);
            for (int goal = 0; goal < size; goal++) {
                if ((placed >> goal & 1) == 0 && goals.lacking(goal, done) == 0) {
                    placed |= 1L << goal;
                    order.add(goal);
                }
            }
        }
        return order;
    }
}
