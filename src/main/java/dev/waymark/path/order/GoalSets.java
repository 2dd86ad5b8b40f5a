package dev.waymark.path.order;

import dev.waymark.path.order.SidneyDecomposition.Block;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One block, seen from its goals: an order of goals says all, since the jobs that the next goal still lacks can follow in any
 * order that their prerequisites allow, and no precedence is left. Jobs that the same goals need are drawn together to one
 * atom; goals that need the same jobs are drawn together to one, with their weights added. Sets of atoms are bits in longs.
 */
final class GoalSets {

    private final long[][] sets;
    private final long[] weights;
    private final int[] atomMinutes;
    private final List<List<Integer>> members = new ArrayList<>();
    private final int words;

    private GoalSets(int goals, int[] atomMinutes) {
        this.atomMinutes = atomMinutes;
        this.words = (atomMinutes.length + 63) / 64;
        this.sets = new long[goals][words];
        this.weights = new long[goals];
    }

    static GoalSets of(Workload workload, Block block) {
        BitSet jobs = new BitSet();
        block.jobs().forEach(jobs::set);
        Map<BitSet, List<Integer>> byJobs = new HashMap<>();
        List<BitSet> distinct = new ArrayList<>();
        for (int goal : block.goals()) {
            BitSet needed = workload.closure(goal);
            needed.and(jobs);
            byJobs.computeIfAbsent(needed, key -> {
                        distinct.add(key);
                        return new ArrayList<>();
                    })
                    .add(goal);
        }
        Map<BitSet, Integer> atoms = new HashMap<>();
        int[] atomOf = new int[workload.jobCount()];
        List<Integer> minutes = new ArrayList<>();
        for (int job : block.jobs()) {
            BitSet users = new BitSet();
            for (int goal = 0; goal < distinct.size(); goal++) {
                users.set(goal, distinct.get(goal).get(job));
            }
            int atom = atoms.computeIfAbsent(users, key -> atoms.size());
            atomOf[job] = atom;
            if (atom == minutes.size()) {
                minutes.add(0);
            }
            minutes.set(atom, minutes.get(atom) + workload.minutes(job));
        }
        GoalSets sets = new GoalSets(
                distinct.size(), minutes.stream().mapToInt(Integer::intValue).toArray());
        for (int goal = 0; goal < distinct.size(); goal++) {
            List<Integer> same = byJobs.getOrDefault(distinct.get(goal), List.of());
            sets.members.add(same);
            for (int member : same) {
                sets.weights[goal] += workload.goal(member).weight();
            }
            long[] set = sets.sets[goal];
            distinct.get(goal).stream().map(job -> atomOf[job]).forEach(atom -> set[atom >> 6] |= 1L << atom);
        }
        return sets;
    }

    /** The number of distinct goals. */
    int size() {
        return sets.length;
    }

    /** How many longs a set of atoms takes. */
    int words() {
        return words;
    }

    /** The weight of a goal. */
    long weight(int goal) {
        return weights[goal];
    }

    /** The atoms that a goal needs; not to be changed. */
    long[] set(int goal) {
        return sets[goal];
    }

    /** The workload's goals that were drawn together to this one. */
    List<Integer> members(int goal) {
        return members.get(goal);
    }

    /** The weight of all goals. */
    long totalWeight() {
        long total = 0;
        for (long weight : weights) {
            total += weight;
        }
        return total;
    }

    /** The minutes of all atoms. */
    long totalMinutes() {
        long total = 0;
        for (int minutes : atomMinutes) {
            total += minutes;
        }
        return total;
    }

    /** The minutes that a goal lacks when these atoms are done. */
    long lacking(int goal, long[] done) {
        long minutes = 0;
        for (int word = 0; word < words; word++) {
            minutes += minutes(word, sets[goal][word] & ~done[word]);
        }
        return minutes;
    }

    /** The minutes of the atoms in one word of a set. */
    long minutes(int word, long bits) {
        long minutes = 0;
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            minutes += atomMinutes[64 * word + Long.numberOfTrailingZeros(rest)];
        }
        return minutes;
    }

    /** Adds the atoms of a goal. */
    void add(int goal, long[] done) {
        for (int word = 0; word < words; word++) {
            done[word] |= sets[goal][word];
        }
    }

    /** The weighted sum of the minutes after which the goals are reached. */
    long cost(int[] order) {
        long[] done = new long[words];
        long now = 0;
        long cost = 0;
        for (int goal : order) {
            now += lacking(goal, done);
            add(goal, done);
            cost += weights[goal] * now;
        }
        return cost;
    }

    /** No order costs less: nothing earns more per minute than the whole block does, and each goal comes at one moment. */
    long densityBound() {
        long step = 0;
        for (long own : weights) {
            step = greatestDivisor(step, own);
        }
        long weight = totalWeight() / step;
        long squares = Math.multiplyExact(weight, weight);
        for (long own : weights) {
            squares += (own / step) * (own / step);
        }
        return step * Math.ceilDiv(Math.multiplyExact(totalMinutes(), squares), 2 * weight);
    }

    private static long greatestDivisor(long a, long b) {
        return b == 0 ? a : greatestDivisor(b, a % b);
    }
}
