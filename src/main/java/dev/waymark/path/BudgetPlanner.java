package dev.waymark.path;

import dev.waymark.path.BudgetPlan.Cut;
import dev.waymark.path.BudgetPlan.Point;
import dev.waymark.path.BudgetPlan.Reached;
import dev.waymark.path.budget.BudgetSolver;
import dev.waymark.path.budget.Selection;
import dev.waymark.path.order.Workload;
import dev.waymark.topology.KnowledgeGraph;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Plans for limited time: a pure function of graph and request. Chooses by {@link BudgetSolver}, orders by
 * {@link AnswerableSoonest}. The same request gives the same plan; of several plans of the same value and minutes, which one
 * depends on ids alone.
 */
public final class BudgetPlanner {

    /** How many minutes more or fewer are looked at, too. */
    public static final int NEIGHBOUR = 30;
    /** A frontier has at most so many points. */
    public static final int MOST_POINTS = 100;

    private final StudyPathPlanner paths;
    private final long work;

    /** A planner with the default limit of work. */
    public BudgetPlanner() {
        this(BudgetSolver.DEFAULT_WORK);
    }

    /**
     * A planner.
     *
     * @param work how much it may do for the proof of one budget, see {@link BudgetSolver}
     */
    public BudgetPlanner(long work) {
        this.paths = new StudyPathPlanner(new AnswerableSoonest());
        this.work = work;
    }

    /** The best plan for a request. */
    public BudgetPlan plan(KnowledgeGraph graph, BudgetRequest request) {
        Run run = new Run(graph, request.path(), request.credit());
        run.select(request.minutes() + NEIGHBOUR);
        return run.plan(run.select(request.minutes()));
    }

    /** Several plans for one request: what one search meets is where the next one starts. */
    final class Run {
        private final KnowledgeGraph graph;
        private final StudyPathPlanner.Missing missing;
        private final Workload workload;
        private final BudgetSolver solver;

        Run(KnowledgeGraph graph, PathRequest request, Credit credit) {
            this.graph = graph;
            this.missing = paths.missingWork(graph, request, credit);
            this.workload = missing.work().workload();
            this.solver = new BudgetSolver(workload, work);
        }

        Selection select(int minutes) {
            return solver.select(Math.max(0, minutes));
        }

        StudyPath path(Selection chosen) {
            return paths.path(graph, missing, missing.work().only(chosen.jobs()));
        }

        /** The path over these concepts in this order. */
        StudyPath path(int[] concepts) {
            return paths.path(graph, missing, concepts);
        }

        /** The plan that comes from a selection of this run. */
        BudgetPlan plan(Selection chosen) {
            return plan(chosen, path(chosen));
        }

        /** The same with another order of its steps. */
        BudgetPlan plan(Selection chosen, StudyPath path) {
            int minutes = Math.toIntExact(chosen.budget());
            BitSet all = new BitSet();
            all.set(0, workload.jobCount());
            return new BudgetPlan(
                    minutes,
                    path,
                    reached(missing, missing.work().only(chosen.jobs()), path),
                    cut(missing, chosen),
                    weight(chosen.weight()),
                    weight(chosen.bound()),
                    weight(workload.totalWeight()),
                    Math.toIntExact(workload.minutes(all)),
                    chosen.fewestMinutes(),
                    point(select(minutes - NEIGHBOUR)),
                    point(select(minutes + NEIGHBOUR)));
        }
    }

    /**
     * What time is worth: the value of the best plan for 0 minutes, for some budgets at equal distances, and for all that is
     * missing. Values and bounds do not fall from one point to the next.
     *
     * @param step minutes from one point to the next, 1 or more; more if there were over {@value #MOST_POINTS} points
     */
    public List<Point> frontier(KnowledgeGraph graph, PathRequest request, Credit credit, int step) {
        Workload workload = paths.missingWork(graph, request, credit).work().workload();
        BitSet all = new BitSet();
        all.set(0, workload.jobCount());
        long minutes = workload.minutes(all);
        long distance = Math.ceilDiv(Math.max(minutes, 1), MOST_POINTS - 1L);
        distance = Math.ceilDiv(distance, step) * step;
        List<Long> budgets = new ArrayList<>();
        for (long budget = 0; budget < minutes; budget += distance) {
            budgets.add(budget);
        }
        budgets.add(minutes);
        return new BudgetSolver(workload, work)
                .frontier(budgets).stream().map(BudgetPlanner::point).toList();
    }

    private static List<Reached> reached(StudyPathPlanner.Missing missing, MissingWork part, StudyPath path) {
        int[] finished = new int[missing.prerequisites().graph().size()];
        for (StudyPath.Step step : path.steps()) {
            int component = missing.prerequisites().componentOf(step.concept());
            finished[component] = Math.max(finished[component], step.runningMinutes());
        }
        List<Reached> reached = new ArrayList<>();
        for (int goal = 0; goal < part.workload().goalCount(); goal++) {
            int last = part.workload().closure(goal).stream()
                    .map(job -> finished[part.component(job)])
                    .max()
                    .orElse(0);
            reached.add(new Reached(
                    part.aim(goal), weight(part.workload().goal(goal).weight()), last));
        }
        reached.sort(Comparator.comparingInt(Reached::minutes));
        return reached;
    }

    private static List<Cut> cut(StudyPathPlanner.Missing missing, Selection chosen) {
        Workload workload = missing.work().workload();
        BitSet done = new BitSet();
        chosen.jobs().forEach(done::set);
        List<Cut> cut = new ArrayList<>();
        for (int goal = 0; goal < workload.goalCount(); goal++) {
            BitSet lacking = workload.missing(goal, done);
            if (!lacking.isEmpty()) {
                List<Integer> concepts = new ArrayList<>();
                lacking.stream().forEach(job -> {
                    for (int member :
                            missing.prerequisites().members(missing.work().component(job))) {
                        concepts.add(member);
                    }
                });
                cut.add(new Cut(
                        missing.work().aim(goal),
                        weight(workload.goal(goal).weight()),
                        Math.toIntExact(workload.minutes(lacking)),
                        concepts.stream().sorted().toList()));
            }
        }
        cut.sort(Comparator.comparingInt(Cut::missingMinutes));
        return cut;
    }

    private static Point point(Selection selection) {
        return new Point(Math.toIntExact(selection.budget()), weight(selection.weight()), weight(selection.bound()));
    }

    private static double weight(long units) {
        return units / (double) MissingWork.UNITS;
    }
}
