package dev.waymark.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.waymark.concept.Catalogue;
import dev.waymark.concept.GraphRevision;
import dev.waymark.concept.TrackId;
import dev.waymark.content.ContentFolder;
import dev.waymark.content.ContentReader;
import dev.waymark.path.OrderComparison;
import dev.waymark.path.budget.BudgetSolver;
import dev.waymark.path.budget.Selection;
import dev.waymark.path.order.Precedence;
import dev.waymark.path.order.RandomWorkloads;
import dev.waymark.path.order.Sequence;
import dev.waymark.path.order.Sequencer;
import dev.waymark.path.order.Workload;
import dev.waymark.topology.KnowledgeGraph;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** The planner against plain orders, its bound, and OR-Tools CP-SAT: on every track, and on seeded random workloads. */
public final class PlannerComparison {

    private PlannerComparison() {}

    /** Prints the tables of docs/benchmarks-planner.md; arguments name the parts: tracks, orders, budgets, large, start. */
    public static void main(String[] parts) throws Exception {
        for (String part : parts) {
            switch (part) {
                case "tracks" -> tracks();
                case "orders" -> orders();
                case "budgets" -> budgets();
                case "large" -> budget(3000, 1500, 1);
                case "start" -> start();
                default -> throw new IllegalArgumentException("no part " + part);
            }
        }
    }

    /** Processor time of all threads, in nanoseconds: what others do on the machine does not count. */
    private static long cpuTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void print(String format, Object... values) {
        System.out.println(format.formatted(values));
    }

    private static void tracks() throws Exception {
        Catalogue catalogue = new ContentReader().read(ContentFolder.read(Path.of("graph")));
        KnowledgeGraph graph = KnowledgeGraph.of(catalogue, GraphRevision.NONE);
        print("track | concepts | questions | cost/bound | CP-SAT | by id/cost | by topic/cost | area | area by id |"
                + " ms");
        for (TrackId track : catalogue.tracks().keySet()) {
            OrderComparison comparison = OrderComparison.of(graph, track);
            Workload workload = comparison.workload();
            for (int i = 0; i < 20; i++) {
                new Sequencer().sequence(workload);
            }
            long start = cpuTime();
            Sequence sequence = new Sequencer().sequence(workload);
            double millis = (cpuTime() - start) / 1e6;
            CpSat.Answer peer = CpSat.order(workload, sequence.cost(), 15);
            print(
                    "%s | %d | %d | %.3f | %.4f%s | %.3f | %.3f | %.3f | %.3f | %.1f",
                    track,
                    workload.jobCount(),
                    workload.goalCount(),
                    sequence.cost() / (double) sequence.bound(),
                    sequence.cost() / (peer.proven() ? peer.value() : peer.bound()),
                    peer.proven() ? "" : " (bound)",
                    comparison.costById() / (double) sequence.cost(),
                    comparison.costByTopic() / (double) sequence.cost(),
                    comparison.area(comparison.costAnswerableSoonest()),
                    comparison.area(comparison.costById()),
                    millis);
        }
    }

    private static void orders() {
        print("concepts, questions | mean cost/best | worst | proven | mean cost/bound | worst | by id/cost | mean ms");
        for (int[] size : new int[][] {{60, 10}, {100, 14}, {150, 18}, {150, 40}, {300, 60}, {1000, 200}}) {
            double sum = 0;
            double worst = 0;
            double sumBound = 0;
            double worstBound = 0;
            double byId = 0;
            double millis = 0;
            int proven = 0;
            int count = size[0] > 300 ? 5 : 20;
            for (int seed = 0; seed < count; seed++) {
                Workload workload = RandomWorkloads.curriculum(seed, size[0], size[1]);
                new Sequencer().sequence(workload);
                long start = cpuTime();
                Sequence sequence = new Sequencer().sequence(workload);
                millis += (cpuTime() - start) / 1e6;
                Sequence best = new Sequencer(size[0] > 300 ? 1_500_000 : 100_000_000).sequence(workload);
                proven += best.isOptimal() ? 1 : 0;
                double ratio = sequence.cost() / (double) best.bound();
                sum += ratio;
                worst = Math.max(worst, ratio);
                double bound = sequence.cost() / (double) sequence.bound();
                sumBound += bound;
                worstBound = Math.max(worstBound, bound);
                byId += workload.cost(Precedence.order(workload.prerequisites())) / (double) sequence.cost();
            }
            print(
                    "%d, %d | %.4f | %.4f | %d of %d | %.4f | %.4f | %.2f | %.1f",
                    size[0],
                    size[1],
                    sum / count,
                    worst,
                    proven,
                    count,
                    sumBound / count,
                    worstBound,
                    byId / count,
                    millis / count);
        }
    }

    private static void budgets() {
        print("concepts, questions | proven | mean ms | worst ms | peer proven | peer mean ms | peer worst ms |"
                + " frontier");
        budget(300, 150, 3);
        budget(1000, 500, 1);
    }

    private static void budget(int concepts, int questions, int seeds) {
        CpSat.load();
        double[] mine = new double[2];
        double[] peer = new double[2];
        int proven = 0;
        int peerProven = 0;
        int count = 0;
        String frontier = "";
        for (int seed = -1; seed < seeds; seed++) {
            Workload workload = RandomWorkloads.curriculum(Math.max(seed, 0), concepts, questions);
            BitSet all = new BitSet();
            all.set(0, concepts);
            long minutes = workload.minutes(all);
            for (int percent : new int[] {5, 10, 20, 30, 50, 80}) {
                long budget = minutes * percent / 100;
                long start = cpuTime();
                Selection selection = new BudgetSolver(workload).select(budget);
                double took = (cpuTime() - start) / 1e6;
                start = cpuTime();
                CpSat.Answer answer = CpSat.budget(workload, budget, 20);
                double peerTook = (cpuTime() - start) / 1e6;
                if (answer.proven() && selection.isOptimal() && Math.round(answer.value()) != selection.weight()) {
                    throw new IllegalStateException("%s but %s".formatted(answer, selection));
                }
                if (seed >= 0) {
                    count++;
                    proven += selection.isOptimal() && selection.fewestMinutes() ? 1 : 0;
                    peerProven += answer.proven() ? 1 : 0;
                    mine[0] += took;
                    mine[1] = Math.max(mine[1], took);
                    peer[0] += peerTook;
                    peer[1] = Math.max(peer[1], peerTook);
                }
            }
            if (seed == 0) {
                List<Long> budgets = new ArrayList<>();
                for (int i = 0; i <= 100; i++) {
                    budgets.add(minutes * i / 100);
                }
                long start = cpuTime();
                List<Selection> points = new BudgetSolver(workload, 2_000_000).frontier(budgets);
                frontier = "101 points, %d proven, %.0f ms"
                        .formatted(points.stream().filter(Selection::isOptimal).count(), (cpuTime() - start) / 1e6);
            }
        }
        print(
                "%d, %d | %d of %d | %.1f | %.1f | %d of %d | %.1f | %.1f | %s",
                concepts,
                questions,
                proven,
                count,
                mine[0] / count,
                mine[1],
                peerProven,
                count,
                peer[0] / count,
                peer[1],
                frontier);
    }

    private static void start() {
        long start = cpuTime();
        CpSat.load();
        print("native library loaded after %.0f ms", (cpuTime() - start) / 1e6);
        Locale.setDefault(Locale.ROOT);
        Workload workload = RandomWorkloads.curriculum(0, 300, 150);
        for (int i = 0; i < 2; i++) {
            start = cpuTime();
            CpSat.budget(workload, 2000, 60);
            print("solve %d: %.0f ms", i + 1, (cpuTime() - start) / 1e6);
        }
        for (int i = 0; i < 2; i++) {
            start = cpuTime();
            new BudgetSolver(workload).select(2000);
            print("own solve %d: %.0f ms", i + 1, (cpuTime() - start) / 1e6);
        }
        print(
                "resident memory: see VmRSS of /proc/%d/status",
                ProcessHandle.current().pid());
    }
}
