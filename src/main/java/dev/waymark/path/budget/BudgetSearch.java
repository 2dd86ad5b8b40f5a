package dev.waymark.path.budget;

import dev.waymark.path.order.Workload;
import dev.waymark.topology.MaximumClosure;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The heaviest selection within a budget: the precedence-constrained knapsack (D. S. Johnson, K. A. Niemi, "On knapsacks,
 * partitions, and a new dynamic programming technique for trees", Mathematics of Operations Research 8(1), 1983), by branch
 * and bound on goals. At each node the {@link ConcaveBound} gives the price of a minute; at that price a further cut
 * per goal says what it would lose to take it or to leave it, and what loses too much is settled (reduced-cost fixing). What
 * is left is branched on: take a goal, or leave it. Among selections of the greatest weight it looks for fewest minutes.
 *
 * <p>Stops after a number of vertices in cuts, not after a time, and then knows how far from the optimum it is at most.
 */
final class BudgetSearch {

    private final Workload workload;
    private final SeenSelections seen;
    private final long budget;
    private final Until until;
    private final int[][] usersOf;
    private final long step;
    /** While more weight than this is in doubt, a cut per goal settles next to nothing. */
    private final long worthSettling;

    private long workLeft;
    private long open;
    private boolean openTie;

    /**
     * A search.
     *
     * @param until what is to be proven before it ends
     */
    BudgetSearch(Workload workload, SeenSelections seen, long budget, long work, Until until) {
        this.workload = workload;
        this.seen = seen;
        this.budget = budget;
        this.workLeft = work;
        this.until = until;
        this.usersOf = users(workload);
        this.step = workload.weightStep();
        long heaviest = 0;
        for (int goal = 0; goal < workload.goalCount(); goal++) {
            heaviest = Math.max(heaviest, workload.goal(goal).weight());
        }
        this.worthSettling = Math.max(step, heaviest / 2);
    }

    /** The goals that need a job, by job. */
    private static int[][] users(Workload workload) {
        int[] count = new int[workload.jobCount()];
        for (int goal = 0; goal < workload.goalCount(); goal++) {
            workload.closure(goal).stream().forEach(job -> count[job]++);
        }
        int[][] users = new int[workload.jobCount()][];
        Arrays.setAll(users, job -> new int[count[job]]);
        for (int g = workload.goalCount() - 1; g >= 0; g--) {
            int goal = g;
            workload.closure(goal).stream().forEach(job -> users[job][--count[job]] = goal);
        }
        return users;
    }

    /** A node of the tree: what is settled. Takes the sets as its own. */
    private final class Node {
        final BitSet done;
        final BitSet reached;
        final BitSet alive;
        final int[] missing;
        long used;
        long got;

        Node(BitSet done, BitSet reached, BitSet alive, int[] missing) {
            this.done = done;
            this.reached = reached;
            this.alive = alive;
            this.missing = missing;
        }

        Node copy() {
            Node copy =
                    new Node((BitSet) done.clone(), (BitSet) reached.clone(), (BitSet) alive.clone(), missing.clone());
            copy.used = used;
            copy.got = got;
            return copy;
        }

        void take(int goal) {
            alive.clear(goal);
            if (!reached.get(goal)) {
                used += missing[goal];
                reached.set(goal);
                got += workload.goal(goal).weight();
                BitSet fresh = workload.missing(goal, done);
                done.or(fresh);
                fresh.stream().forEach(job -> {
                    for (int user : usersOf[job]) {
                        missing[user] -= workload.minutes(job);
                    }
                });
            }
        }

        void takeWhatIsFreeAndDropWhatDoesNotFit() {
            for (int goal = alive.nextSetBit(0); goal >= 0; goal = alive.nextSetBit(goal + 1)) {
                if (missing[goal] == 0) {
                    take(goal);
                } else if (missing[goal] > budget - used) {
                    alive.clear(goal);
                }
            }
        }

        BitSet vertices() {
            BitSet vertices = new BitSet();
            alive.stream().forEach(goal -> vertices.or(workload.closure(goal)));
            vertices.andNot(done);
            alive.stream().forEach(goal -> vertices.set(workload.jobCount() + goal));
            return vertices;
        }
    }

    /** How far a search goes. */
    enum Until {
        /** Nothing is heavier than the best. */
        HEAVIEST,
        /** Nor as heavy and shorter. */
        SHORTEST,
        /** And everything as heavy and as short was seen. */
        ALL_TIES
    }

    /** What the search came to: the best selection is among the seen ones. */
    record Outcome(long bound, boolean fewestMinutes, long workLeft) {}

    Outcome run() {
        BitSet goals = new BitSet();
        goals.set(0, workload.goalCount());
        int[] missing = new int[workload.goalCount()];
        Arrays.setAll(missing, goal -> (int) workload.minutes(workload.closure(goal)));
        visit(new Node(new BitSet(), new BitSet(), goals, missing));
        long weight = seen.best(budget).weight();
        return new Outcome(Math.max(open, weight), until != Until.HEAVIEST && !openTie && open <= weight, workLeft);
    }

    private void visit(Node node) {
        while (true) {
            node.takeWhatIsFreeAndDropWhatDoesNotFit();
            if (node.alive.isEmpty()) {
                seen.add(node.reached, node.used, node.got);
                return;
            }
            BitSet vertices = node.vertices();
            ConcaveBound bound = ConcaveBound.of(workload, vertices, budget - node.used);
            workLeft -= bound.work() + vertices.cardinality();
            fill(node, bound.below());
            if (bound.between().isEmpty()) {
                return;
            }
            Slack slack = new Slack(node, bound);
            if (slack.most() < 0) {
                return;
            }
            if (workLeft <= 0) {
                open = Math.max(open, node.got + bound.weightAtMost(step));
                openTie = true;
                return;
            }
            if (slack.most() > worthSettling * bound.perWeight() || !settle(node, bound, vertices, slack)) {
                branch(node, bound);
                return;
            }
        }
    }

    /** How much a selection may lose at the price before it is neither heavier than the best nor as heavy and shorter. */
    private final class Slack {
        private final Node node;
        private final ConcaveBound bound;
        private final SeenSelections.Seen best;
        private final long ceiling;

        Slack(Node node, ConcaveBound bound) {
            this.node = node;
            this.bound = bound;
            this.best = seen.best(budget);
            // what the corner below earns at the price: no closed set earns more
            this.ceiling = Math.addExact(
                    Math.multiplyExact(node.got + bound.weightBelow(), bound.perWeight()),
                    -Math.multiplyExact(bound.minutesBelow(), bound.perMinute()));
        }

        long most() {
            long heavier =
                    ceiling + (budget - node.used) * bound.perMinute() - (best.weight() + step) * bound.perWeight();
            if (until == Until.HEAVIEST) {
                return heavier;
            }
            long minutes = best.minutes() - (until == Until.SHORTEST ? 1 : 0);
            long shorter = ceiling + (minutes - node.used) * bound.perMinute() - best.weight() * bound.perWeight();
            return Math.max(heavier, shorter);
        }
    }

    /** Takes and leaves what the price settles; false if that is nothing. */
    private boolean settle(Node node, ConcaveBound bound, BitSet vertices, Slack slack) {
        MaximumClosure closure =
                new MaximumClosure(workload.graph(), vertices, workload.profits(bound.perWeight(), bound.perMinute()));
        long most = slack.most();
        BitSet take = new BitSet();
        BitSet leave = new BitSet();
        int jobs = workload.jobCount();
        for (int goal = node.alive.nextSetBit(0); goal >= 0; goal = node.alive.nextSetBit(goal + 1)) {
            if (bound.between().get(jobs + goal)) {
                continue;
            }
            if (bound.below().get(jobs + goal)) {
                take.set(goal, closure.lossWithout(jobs + goal, most + 1) > most);
            } else {
                leave.set(goal, closure.lossWith(jobs + goal, most + 1) > most);
            }
        }
        workLeft -= vertices.cardinality();
        node.alive.andNot(leave);
        take.stream().forEach(node::take);
        return !take.isEmpty() || !leave.isEmpty();
    }

    /** On the heaviest goal between the corners, and of these on the one that lacks most: taken first, then left. */
    private void branch(Node node, ConcaveBound bound) {
        int pick = -1;
        for (int goal = node.alive.nextSetBit(0); goal >= 0; goal = node.alive.nextSetBit(goal + 1)) {
            if (bound.between().get(workload.jobCount() + goal)
                    && (pick < 0 || weightThenMinutes(node, goal, pick) > 0)) {
                pick = goal;
            }
        }
        Node with = node.copy();
        with.take(pick);
        visit(with);
        node.alive.clear(pick);
        visit(node);
    }

    private int weightThenMinutes(Node node, int a, int b) {
        int byWeight = Long.compare(workload.goal(a).weight(), workload.goal(b).weight());
        return byWeight != 0 ? byWeight : Integer.compare(node.missing[a], node.missing[b]);
    }

    /** The corner that fits, and then always the goal that earns most per minute that it lacks, while one fits. */
    private void fill(Node node, BitSet below) {
        Node full = node.copy();
        int jobs = workload.jobCount();
        for (int v = below.nextSetBit(jobs); v >= 0; v = below.nextSetBit(v + 1)) {
            full.take(v - jobs);
        }
        seen.add(full.reached, full.used, full.got);
        while (true) {
            int best = -1;
            long bestMinutes = 0;
            for (int goal = full.alive.nextSetBit(0); goal >= 0; goal = full.alive.nextSetBit(goal + 1)) {
                long minutes = full.missing[goal];
                if (minutes > budget - full.used) {
                    full.alive.clear(goal);
                } else if (best < 0
                        || workload.goal(goal).weight() * bestMinutes
                                > workload.goal(best).weight() * minutes) {
                    best = goal;
                    bestMinutes = minutes;
                }
            }
            if (best < 0) {
                return;
            }
            full.take(best);
            seen.add(full.reached, full.used, full.got);
        }
    }
}
