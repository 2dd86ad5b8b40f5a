package dev.waymark.path.order;

import java.util.Arrays;
import java.util.Random;

/**
 * Betters an order of goals: takes a run of goals out and puts it where it costs least (or-opt: I. Or, dissertation,
 * Northwestern University, 1976), until no run of up to {@value #LONGEST_RUN} goals has a better place; then shakes a part of
 * the order and starts again from the best (iterated local search: H. R. Lourenço, O. C. Martin, T. Stützle, 2003). All places
 * of one run are valued in one walk, O(goals x words). Stops after a number of walks, not after a time, and shakes with a
 * fixed seed: the same block gives the same order.
 */
final class GoalSearch {

    static final int LONGEST_RUN = 6;

    private final GoalSets goals;
    private final int size;
    private final int[] without;
    private final long[] owned;
    private final long[] done;
    private final long[][] lacked;
    private long work;

    GoalSearch(GoalSets goals) {
        this.goals = goals;
        this.size = goals.size();
        this.without = new int[size];
        this.owned = new long[goals.words()];
        this.done = new long[goals.words()];
        this.lacked = new long[LONGEST_RUN][goals.words()];
    }

    /**
     * A good order.
     *
     * @param work how many walks of a run along the order it may take
     */
    int[] run(long work) {
        this.work = work;
        int[] best = greedy();
        descend(best);
        long bestCost = goals.cost(best);
        if (size > 3) {
            Random random = new Random(size);
            int[] trial = best.clone();
            while (this.work > 0) {
                shake(trial, random);
                descend(trial);
                long cost = goals.cost(trial);
                if (cost <= bestCost) {
                    bestCost = cost;
                    System.arraycopy(trial, 0, best, 0, size);
                } else {
                    System.arraycopy(best, 0, trial, 0, size);
                }
            }
        }
        return best;
    }

    /** Always the goal that earns most per minute that it still lacks; the smaller number first. */
    private int[] greedy() {
        int[] order = new int[size];
        boolean[] taken = new boolean[size];
        long[] atoms = new long[goals.words()];
        for (int i = 0; i < size; i++) {
            int best = -1;
            long bestMinutes = 0;
            for (int goal = 0; goal < size; goal++) {
                if (!taken[goal]) {
                    long minutes = goals.lacking(goal, atoms);
                    if (best < 0 || goals.weight(goal) * bestMinutes > goals.weight(best) * minutes) {
                        best = goal;
                        bestMinutes = minutes;
                    }
                }
            }
            taken[best] = true;
            goals.add(best, atoms);
            order[i] = best;
        }
        return order;
    }

    private void descend(int[] order) {
        boolean better = true;
        while (better && work > 0) {
            better = false;
            for (int length = 1; length <= Math.min(LONGEST_RUN, size - 1); length++) {
                for (int start = 0; start + length <= size && work > 0; start++) {
                    better |= replace(order, start, length);
                }
            }
        }
    }

    /** Puts the run where it costs least, the earliest place first; false if it is there already. */
    private boolean replace(int[] order, int start, int length) {
        work--;
        int rest = size - length;
        System.arraycopy(order, 0, without, 0, start);
        System.arraycopy(order, start + length, without, start, rest - start);
        long[] lacks = lackedFromTheStart(order, start, length);
        long[] delay = delays(rest, lacked[length - 1]);
        long delays = Arrays.stream(delay).sum();
        // at each place: what the goals of the run wait, and what the goals behind it wait longer
        Arrays.fill(done, 0);
        long now = 0;
        long least = Long.MAX_VALUE;
        long here = 0;
        int best = start;
        for (int place = 0; place <= rest; place++) {
            long cost = delays;
            for (int i = 0; i < length; i++) {
                cost += goals.weight(order[start + i]) * (now + lacks[i]);
            }
            if (place == start) {
                here = cost;
            }
            if (cost < least) {
                least = cost;
                best = place;
            }
            if (place < rest) {
                delays -= delay[place];
                now += step(without[place], lacks, length);
            }
        }
        if (least >= here) {
            return false;
        }
        int[] run = Arrays.copyOfRange(order, start, start + length);
        System.arraycopy(without, 0, order, 0, best);
        System.arraycopy(run, 0, order, best, length);
        System.arraycopy(without, best, order, best + length, rest - best);
        return true;
    }

    /** For each goal of the run: the minutes until it is reached if the run comes first; and the atoms of that. */
    private long[] lackedFromTheStart(int[] order, int start, int length) {
        Arrays.fill(done, 0);
        long[] lacks = new long[length];
        for (int i = 0; i < length; i++) {
            goals.add(order[start + i], done);
            System.arraycopy(done, 0, lacked[i], 0, goals.words());
            for (int word = 0; word < goals.words(); word++) {
                lacks[i] += goals.minutes(word, done[word]);
            }
        }
        return lacks;
    }

    /** Does a goal's atoms: what it lacked itself, and what the prefixes of the run lack less. */
    private long step(int goal, long[] lacks, int length) {
        long minutes = 0;
        long[] set = goals.set(goal);
        for (int word = 0; word < goals.words(); word++) {
            long fresh = set[word] & ~done[word];
            if (fresh != 0) {
                minutes += goals.minutes(word, fresh);
                done[word] |= fresh;
                for (int i = 0; i < length; i++) {
                    long shared = fresh & lacked[i][word];
                    if (shared != 0) {
                        lacks[i] -= goals.minutes(word, shared);
                    }
                }
            }
        }
        return minutes;
    }

    /** For each goal of the rest: what it waits longer, weighted, if the run is anywhere before it. */
    private long[] delays(int rest, long[] run) {
        System.arraycopy(run, 0, owned, 0, owned.length);
        long lacking = 0;
        for (int word = 0; word < owned.length; word++) {
            lacking += goals.minutes(word, owned[word]);
        }
        long[] delay = new long[rest];
        for (int i = 0; i < rest; i++) {
            long[] set = goals.set(without[i]);
            for (int word = 0; word < owned.length; word++) {
                long shared = set[word] & owned[word];
                if (shared != 0) {
                    lacking -= goals.minutes(word, shared);
                    owned[word] &= ~shared;
                }
            }
            delay[i] = goals.weight(without[i]) * lacking;
        }
        return delay;
    }

    /** Exchanges two neighbouring runs at a random place (a double bridge of a path). */
    private void shake(int[] order, Random random) {
        int length = Math.min(size, 4 + random.nextInt(Math.min(size, 24)));
        int start = random.nextInt(size - length + 1);
        int middle = start + 1 + random.nextInt(length - 1);
        int[] window = Arrays.copyOfRange(order, start, start + length);
        for (int i = 0; i < length; i++) {
            order[start + i] = window[(i + middle - start) % length];
        }
        int a = start + random.nextInt(length);
        int b = start + random.nextInt(length);
        int swap = order[a];
        order[a] = order[b];
        order[b] = swap;
    }
}
