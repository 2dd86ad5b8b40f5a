package dev.waymark.path;

import dev.waymark.concept.ConceptId;
import dev.waymark.concept.KeyPoint;
import dev.waymark.path.order.Workload;
import dev.waymark.path.order.Workload.Goal;
import dev.waymark.topology.Condensation;
import dev.waymark.topology.Digraph;
import dev.waymark.topology.DigraphBuilder;
import dev.waymark.topology.KnowledgeGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What is missing for some targets, as a {@link Workload}: a job for each missing component, numbered in the order of the
 * components' least concepts, so that the smaller id has the smaller number; a goal for each aim that still needs a job. A
 * weight of 1 is {@value #UNITS} units, so that a key point's share is a whole number. Immutable.
 */
public final class MissingWork {

    /** Units of a workload's weight per weight of a track. */
    public static final long UNITS = 1000;

    private final BitSet components;
    private final int[] componentOfJob;
    private final Workload workload;
    private final List<Aim> aims;

    private MissingWork(BitSet components, int[] componentOfJob, Workload workload, List<Aim> aims) {
        this.components = components;
        this.componentOfJob = componentOfJob;
        this.workload = workload;
        this.aims = List.copyOf(aims);
    }

    static MissingWork of(
            KnowledgeGraph graph, Condensation prerequisites, BitSet missing, Wanted wanted, Credit credit) {
        int[] components = missing.stream()
                .boxed()
                .sorted((a, b) -> Integer.compare(prerequisites.representative(a), prerequisites.representative(b)))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] jobOf = new int[prerequisites.graph().size()];
        Arrays.fill(jobOf, -1);
        for (int job = 0; job < components.length; job++) {
            jobOf[components[job]] = job;
        }
        int[] minutes = new int[components.length];
        DigraphBuilder edges = new DigraphBuilder(components.length);
        Digraph needed = prerequisites.graph();
        for (int job = 0; job < components.length; job++) {
            for (int member : prerequisites.members(components[job])) {
                minutes[job] += graph.minutes(member);
            }
            for (int edge = needed.outBegin(components[job]); edge < needed.outEnd(components[job]); edge++) {
                if (jobOf[needed.head(edge)] >= 0) {
                    edges.add(job, jobOf[needed.head(edge)]);
                }
            }
        }
        Goals goals = new Goals(graph, prerequisites, jobOf);
        wanted.conceptWeights()
                .forEach((concept, weight) ->
                        goals.add(new Aim.KnowConcept(concept), new int[] {concept}, weight * UNITS));
        wanted.questionWeights().forEach((question, weight) -> goals.addQuestion(question, weight, credit));
        return new MissingWork(
                (BitSet) missing.clone(), components, new Workload(edges.build(), minutes, goals.goals), goals.aims);
    }

    private static final class Goals {
        private final KnowledgeGraph graph;
        private final Condensation prerequisites;
        private final int[] jobOf;
        private final List<Goal> goals = new ArrayList<>();
        private final List<Aim> aims = new ArrayList<>();

        Goals(KnowledgeGraph graph, Condensation prerequisites, int[] jobOf) {
            this.graph = graph;
            this.prerequisites = prerequisites;
            this.jobOf = jobOf;
        }

        void add(Aim aim, int[] concepts, long units) {
            List<Integer> jobs = Arrays.stream(concepts)
                    .map(concept -> jobOf[prerequisites.componentOf(concept)])
                    .filter(job -> job >= 0)
                    .distinct()
                    .sorted()
                    .boxed()
                    .toList();
            if (!jobs.isEmpty()) {
                goals.add(new Goal(jobs, units));
                aims.add(aim);
            }
        }

        /** Shares are rounded so that they add up: each is the difference of two rounded running sums. */
        void addQuestion(int question, int weight, Credit credit) {
            if (credit == Credit.WHOLE) {
                add(new Aim.AnswerQuestion(question), graph.coreConcepts(question), weight * UNITS);
                return;
            }
            List<KeyPoint> points = graph.question(question).keyPoints();
            long all = points.stream()
                    .filter(point -> point.role() == KeyPoint.Role.CORE)
                    .mapToLong(KeyPoint::weight)
                    .sum();
            long running = 0;
            for (int i = 0; i < points.size(); i++) {
                KeyPoint point = points.get(i);
                if (point.role() == KeyPoint.Role.CORE) {
                    long before = weight * UNITS * running / all;
                    running += point.weight();
                    add(
                            new Aim.MakeKeyPoint(question, i),
                            point.concepts().stream()
                                    .mapToInt((ConceptId id) -> graph.indexOf(id))
                                    .filter(concept -> concept >= 0)
                                    .toArray(),
                            weight * UNITS * running / all - before);
                }
            }
        }
    }

    /** The missing components; a copy. */
    public BitSet components() {
        return (BitSet) components.clone();
    }

    /** The component that a job is about. */
    public int component(int job) {
        return componentOfJob[job];
    }

    /** Jobs and goals. */
    public Workload workload() {
        return workload;
    }

    /** What a goal of the workload is. */
    public Aim aim(int goal) {
        return aims.get(goal);
    }

    /**
     * Only some of the jobs, and the goals that they reach.
     *
     * @param jobs closed under prerequisites, ascending
     */
    public MissingWork only(List<Integer> jobs) {
        int[] jobOf = new int[workload.jobCount()];
        Arrays.fill(jobOf, -1);
        BitSet kept = new BitSet();
        int[] minutes = new int[jobs.size()];
        int[] keptComponents = new int[jobs.size()];
        BitSet chosen = new BitSet();
        for (int i = 0; i < minutes.length; i++) {
            jobOf[jobs.get(i)] = i;
            kept.set(jobs.get(i));
            minutes[i] = workload.minutes(jobs.get(i));
            keptComponents[i] = componentOfJob[jobs.get(i)];
            chosen.set(keptComponents[i]);
        }
        DigraphBuilder edges = new DigraphBuilder(minutes.length);
        for (int i = 0; i < minutes.length; i++) {
            for (int before : workload.prerequisites().successors(jobs.get(i))) {
                edges.add(i, jobOf[before]);
            }
        }
        List<Goal> goals = new ArrayList<>();
        List<Aim> keptAims = new ArrayList<>();
        for (int goal : workload.reached(kept)) {
            goals.add(new Goal(
                    workload.goal(goal).jobs().stream().map(job -> jobOf[job]).toList(),
                    workload.goal(goal).weight()));
            keptAims.add(aims.get(goal));
        }
        return new MissingWork(chosen, keptComponents, new Workload(edges.build(), minutes, goals), keptAims);
    }
}
