package dev.waymark.path;

import dev.waymark.concept.TrackId;
import dev.waymark.path.order.Precedence;
import dev.waymark.path.order.Workload;
import dev.waymark.topology.Condensation;
import dev.waymark.topology.KnowledgeGraph;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** One track in several orders: what each costs, and the share of the whole "answerable by then" area that it fills. */
public record OrderComparison(Workload workload, long costAnswerableSoonest, long costByTopic, long costById) {

    /** Compares the orders for someone who knows nothing. */
    public static OrderComparison of(KnowledgeGraph graph, TrackId track) {
        StudyPathPlanner.Missing missing = new StudyPathPlanner(new AnswerableSoonest())
                .missingWork(
                        graph,
                        new PathRequest(List.of(new Target.TrackTarget(track)), Set.of(), Assumption.IMPLIED, false),
                        Credit.WHOLE);
        Condensation prerequisites = missing.prerequisites();
        Workload workload = missing.work().workload();
        return new OrderComparison(
                workload,
                cost(missing, new AnswerableSoonest().order(graph, prerequisites, missing.work())),
                cost(missing, new FewTopicSwitches().order(graph, prerequisites, missing.work())),
                workload.cost(Precedence.order(workload.prerequisites())));
    }

    private static long cost(StudyPathPlanner.Missing missing, int[] components) {
        int[] jobOf = new int[missing.prerequisites().graph().size()];
        for (int job = 0; job < missing.work().workload().jobCount(); job++) {
            jobOf[missing.work().component(job)] = job;
        }
        int[] order = new int[components.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = jobOf[components[i]];
        }
        return missing.work().workload().cost(order);
    }

    /** The area under "weight that is answerable after so many minutes", as a part of weight times minutes. */
    public double area(long cost) {
        BitSet all = new BitSet();
        all.set(0, workload.jobCount());
        return 1 - cost / ((double) workload.totalWeight() * workload.minutes(all));
    }
}
