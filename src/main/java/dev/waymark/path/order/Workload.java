package dev.waymark.path.order;

import dev.waymark.topology.Digraph;
import dev.waymark.topology.DigraphBuilder;
import dev.waymark.topology.Reachability;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntToLongFunction;

/**
 * What there is to learn and what it is good for, without a word about concepts: jobs that take minutes, each after its
 * prerequisites, and goals, each reached as soon as all of its jobs are done. Immutable; jobs and goals are numbered from 0,
 * and the smaller number breaks ties.
 */
public final class Workload {

    private final Digraph prerequisites;
    private final int[] minutes;
    private final List<Goal> goals;
    private final BitSet[] closures;
    private final Digraph graph;

    /**
     * A goal.
     *
     * @param jobs the jobs that it names, in any order; their prerequisites come with them
     * @param weight what it is worth, 1 or more
     */
    public record Goal(List<Integer> jobs, long weight) {

        /** Copies the list. */
        public Goal {
            jobs = List.copyOf(jobs);
            if (weight < 1) {
                throw new IllegalArgumentException("weight %d is below 1".formatted(weight));
            }
        }
    }

    /**
     * A workload.
     *
     * @param prerequisites acyclic: an edge runs from a job to one that comes before it
     * @param minutes of each job, 1 or more
     * @throws IllegalArgumentException if a number is out of range, or the prerequisites have a cycle
     */
    public Workload(Digraph prerequisites, int[] minutes, List<Goal> goals) {
        this.prerequisites = prerequisites;
        this.minutes = minutes.clone();
        this.goals = List.copyOf(goals);
        if (minutes.length != prerequisites.size()) {
            throw new IllegalArgumentException(
                    "%d jobs but minutes for %d".formatted(prerequisites.size(), minutes.length));
        }
        for (int job = 0; job < minutes.length; job++) {
            if (minutes[job] < 1) {
                throw new IllegalArgumentException("job %d takes %d minutes".formatted(job, minutes[job]));
            }
        }
        if (Precedence.order(prerequisites).length < prerequisites.size()) {
            throw new IllegalArgumentException("The prerequisites have a cycle.");
        }
        this.closures = new BitSet[goals.size()];
        DigraphBuilder edges = new DigraphBuilder(minutes.length + closures.length).addAll(prerequisites);
        for (int goal = 0; goal < closures.length; goal++) {
            closures[goal] = Reachability.from(
                    prerequisites,
                    this.goals.get(goal).jobs().stream()
                            .mapToInt(Integer::intValue)
                            .toArray());
            for (int job : this.goals.get(goal).jobs()) {
                edges.add(minutes.length + goal, job);
            }
        }
        this.graph = edges.build();
    }

    /**
     * Jobs and goals as one graph: vertex {@code j} is job j, vertex {@code jobCount() + g} is goal g; an edge runs to a job
     * that must come with it.
     */
    public Digraph graph() {
        return graph;
    }

    /**
     * What vertices of {@link #graph} earn at a price: a goal its weight times {@code perWeight}, a job minus its minutes
     * times {@code perMinute}.
     */
    public IntToLongFunction profits(long perWeight, long perMinute) {
        return vertex -> vertex < minutes.length
                ? -Math.multiplyExact(minutes[vertex], perMinute)
                : Math.multiplyExact(goals.get(vertex - minutes.length).weight(), perWeight);
    }

    /** From a job to the jobs that come before it. */
    public Digraph prerequisites() {
        return prerequisites;
    }

    /** The number of jobs. */
    public int jobCount() {
        return minutes.length;
    }

    /** The number of goals. */
    public int goalCount() {
        return goals.size();
    }

    /** The minutes of a job. */
    public int minutes(int job) {
        return minutes[job];
    }

    /** The minutes of some jobs together. */
    public long minutes(BitSet jobs) {
        long sum = 0;
        for (int job = jobs.nextSetBit(0); job >= 0; job = jobs.nextSetBit(job + 1)) {
            sum += minutes[job];
        }
        return sum;
    }

    /** The minutes that a goal still takes when some jobs are done. */
    public long missingMinutes(int goal, BitSet done) {
        long sum = 0;
        for (int job = closures[goal].nextSetBit(0); job >= 0; job = closures[goal].nextSetBit(job + 1)) {
            if (!done.get(job)) {
                sum += minutes[job];
            }
        }
        return sum;
    }

    /** A goal. */
    public Goal goal(int goal) {
        return goals.get(goal);
    }

    /** The jobs that a goal needs, prerequisites included; a copy. */
    public BitSet closure(int goal) {
        return (BitSet) closures[goal].clone();
    }

    /** The same without the copy; not to be changed. */
    BitSet sharedClosure(int goal) {
        return closures[goal];
    }

    /** The jobs that a goal still needs when some are done. */
    public BitSet missing(int goal, BitSet done) {
        BitSet missing = closure(goal);
        missing.andNot(done);
        return missing;
    }

    /** The goals that some jobs reach, ascending. */
    public List<Integer> reached(BitSet jobs) {
        List<Integer> reached = new ArrayList<>();
        for (int goal = 0; goal < closures.length; goal++) {
            if (missing(goal, jobs).isEmpty()) {
                reached.add(goal);
            }
        }
        return reached;
    }

    /** The weight of the goals that some jobs reach. */
    public long weight(BitSet jobs) {
        return reached(jobs).stream().mapToLong(goal -> goal(goal).weight()).sum();
    }

    /** The weight of all goals. */
    public long totalWeight() {
        return goals.stream().mapToLong(Goal::weight).sum();
    }

    /** The greatest number that divides every goal's weight: weights of sets come in such steps; 1 if there is no goal. */
    public long weightStep() {
        long step = 0;
        for (Goal goal : goals) {
            long a = goal.weight();
            while (a != 0) {
                long rest = step % a;
                step = a;
                a = rest;
            }
        }
        return Math.max(1, step);
    }

    /**
     * The weighted sum of the minutes after which the goals are reached, in minutes times weight.
     *
     * @param order every job once
     */
    public long cost(int[] order) {
        int[] finished = new int[minutes.length];
        int now = 0;
        for (int job : order) {
            now += minutes[job];
            finished[job] = now;
        }
        long cost = 0;
        for (int goal = 0; goal < closures.length; goal++) {
            int last = closures[goal].stream().map(job -> finished[job]).max().orElse(0);
            cost += goals.get(goal).weight() * last;
        }
        return cost;
    }

    /** Whether the order has every job once, and each after its prerequisites. */
    public boolean isValid(int[] order) {
        BitSet done = new BitSet(minutes.length);
        for (int job : order) {
            if (done.get(job) || Arrays.stream(prerequisites.successors(job)).anyMatch(before -> !done.get(before))) {
                return false;
            }
            done.set(job);
        }
        return done.cardinality() == minutes.length;
    }
}
