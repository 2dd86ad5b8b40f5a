package dev.waymark.bench;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.waymark.path.order.Workload;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The peer: Google OR-Tools CP-SAT on the same problems, one thread, fixed seed; with one
 * thread it proves these problems only with the most linear relaxation (level 2). */
final class CpSat {

    private static boolean loaded;

    private CpSat() {}

    /** What the solver came to. */
    record Answer(double value, double bound, boolean proven) {}

    /** Loads the native library; the first call unpacks it. */
    static void load() {
        if (!loaded) {
            Loader.loadNativeLibraries();
            loaded = true;
        }
    }

    /** The greatest weight within a budget. */
    static Answer budget(Workload workload, long minutes, double seconds) {
        load();
        CpModel model = new CpModel();
        BoolVar[] learned = new BoolVar[workload.jobCount()];
        LinearExprBuilder time = LinearExpr.newBuilder();
        for (int job = 0; job < learned.length; job++) {
            learned[job] = model.newBoolVar("");
            time.addTerm(learned[job], workload.minutes(job));
        }
        for (int job = 0; job < learned.length; job++) {
            for (int before : workload.prerequisites().successors(job)) {
                model.addImplication(learned[job], learned[before]);
            }
        }
        LinearExprBuilder weight = LinearExpr.newBuilder();
        for (int goal = 0; goal < workload.goalCount(); goal++) {
            BoolVar reached = model.newBoolVar("");
            for (int job : workload.goal(goal).jobs()) {
                model.addImplication(reached, learned[job]);
            }
            weight.addTerm(reached, workload.goal(goal).weight());
        }
        model.addLessOrEqual(time, minutes);
        model.maximize(weight);
        return solve(model, seconds);
    }

    /**
     * The least cost of an order. A goal's moment is the minutes of all jobs that come before it or belong to it; which goal of
     * two comes first is a literal, and a job that belongs to an earlier goal counts.
     */
    static Answer order(Workload workload, long known, double seconds) {
        load();
        int goals = workload.goalCount();
        BitSet all = new BitSet();
        all.set(0, workload.jobCount());
        long horizon = workload.minutes(all);
        CpModel model = new CpModel();
        BoolVar[][] before = new BoolVar[goals][goals];
        for (int a = 0; a < goals; a++) {
            for (int b = 0; b < a; b++) {
                before[a][b] = model.newBoolVar("");
                before[b][a] = model.newBoolVar("");
                model.addEquality(LinearExpr.sum(new BoolVar[] {before[a][b], before[b][a]}), 1);
            }
        }
        LinearExprBuilder cost = LinearExpr.newBuilder();
        List<IntVar> moments = new ArrayList<>();
        for (int goal = 0; goal < goals; goal++) {
            BitSet own = workload.closure(goal);
            LinearExprBuilder moment = LinearExpr.newBuilder().add(workload.minutes(own));
            for (int job = 0; job < workload.jobCount(); job++) {
                if (!own.get(job)) {
                    BoolVar done = model.newBoolVar("");
                    for (int other = 0; other < goals; other++) {
                        if (other != goal && workload.closure(other).get(job)) {
                            model.addImplication(before[other][goal], done);
                        }
                    }
                    moment.addTerm(done, workload.minutes(job));
                }
            }
            IntVar at = model.newIntVar(workload.minutes(own), horizon, "");
            model.addGreaterOrEqual(at, moment);
            for (int other = 0; other < goal; other++) {
                model.addGreaterOrEqual(at, moments.get(other)).onlyEnforceIf(before[other][goal]);
                model.addGreaterOrEqual(moments.get(other), at).onlyEnforceIf(before[goal][other]);
            }
            moments.add(at);
            cost.addTerm(at, workload.goal(goal).weight());
        }
        model.addLessOrEqual(cost, known);
        model.minimize(cost);
        return solve(model, seconds);
    }

    private static Answer solve(CpModel model, double seconds) {
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed(1)
                .setMaxTimeInSeconds(seconds)
                .setLinearizationLevel(2);
        CpSolverStatus status = solver.solve(model);
        return new Answer(solver.objectiveValue(), solver.bestObjectiveBound(), status == CpSolverStatus.OPTIMAL);
    }
}
