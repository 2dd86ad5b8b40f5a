package dev.waymark.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.concept.Catalogue;
import dev.waymark.concept.Concept;
import dev.waymark.concept.ConceptId;
import dev.waymark.concept.GraphRevision;
import dev.waymark.concept.KeyPoint;
import dev.waymark.concept.Question;
import dev.waymark.concept.QuestionId;
import dev.waymark.concept.Relation;
import dev.waymark.concept.Requirement;
import dev.waymark.concept.SmallCatalogue;
import dev.waymark.topology.Condensation;
import dev.waymark.topology.KnowledgeGraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Paths on seeded random graphs, half of them with cycles, against {@link StudyPathReference}. */
class StudyPathPropertyTests {

    private final StudyPathPlanner planner = new StudyPathPlanner(new AnswerableSoonest());

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    /** A random graph and request; the same seed gives the same. */
    private record Case(SmallCatalogue catalogue, PathRequest request) {
        KnowledgeGraph graph() {
            return KnowledgeGraph.of(catalogue.build(), GraphRevision.NONE);
        }

        static Case of(long seed) {
            Random random = new Random(seed);
            int size = 2 + random.nextInt(14);
            boolean cycles = seed % 2 == 0;
            SmallCatalogue catalogue = new SmallCatalogue().topic("attention").topic("inference");
            List<String> topics = List.of("general", "attention", "inference");
            for (int i = 0; i < size; i++) {
                Set<String> needs = others(random, i, size, cycles, 1.3);
                Set<String> helps = others(random, i, size, cycles, 0.5);
                helps.removeAll(needs);
                catalogue.concept(
                        topics.get(random.nextInt(3)),
                        name(i),
                        5 + random.nextInt(20),
                        List.copyOf(needs),
                        List.copyOf(helps),
                        List.of(name((i + 1) % size)));
            }
            for (int q = 0; q < 3; q++) {
                catalogue.question("question-" + q, name(random.nextInt(size)), name(random.nextInt(size)));
            }
            List<Target> targets = new ArrayList<>();
            targets.add(new Target.ConceptTarget(new ConceptId(name(random.nextInt(size)))));
            if (random.nextBoolean()) {
                targets.add(new Target.QuestionTarget(new QuestionId("question-1")));
            }
            Set<ConceptId> known = new TreeSet<>();
            for (int i = 0; i < size; i++) {
                if (random.nextInt(5) == 0) {
                    known.add(new ConceptId(name(i)));
                }
            }
            Assumption assume = random.nextBoolean() ? Assumption.IMPLIED : Assumption.EXACT;
            return new Case(catalogue, new PathRequest(targets, known, assume, random.nextBoolean()));
        }

        private static Set<String> others(Random random, int i, int size, boolean cycles, double rate) {
            Set<String> others = new TreeSet<>();
            int limit = cycles ? size : i;
            for (int k = 0; k < limit; k++) {
                if (k != i && random.nextDouble() < rate / Math.max(1, limit)) {
                    others.add(name(k));
                }
            }
            return others;
        }

        private static String name(int i) {
            return "c%02d".formatted(i);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aPathHoldsExactlyTheMissingConcepts(long seed) {
        Case random = Case.of(seed);
        KnowledgeGraph graph = random.graph();
        StudyPath path = planner.plan(graph, random.request);
        List<ConceptId> steps = ids(graph, path);
        assertThat(steps).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(steps)).isEqualTo(expected(graph, random.request));
        TreeSet<ConceptId> counted = new TreeSet<>();
        planner.missing(graph, random.request).stream()
                .forEach(c -> counted.add(graph.concept(c).id()));
        assertThat(counted).isEqualTo(new TreeSet<>(steps));
    }

    /** In a knot of concepts that require one another, knowing some but not all means learning all of it together. */
    private static Set<ConceptId> expected(KnowledgeGraph graph, PathRequest request) {
        Condensation knots = request.includeHelpful() ? graph.allComponents() : graph.neededComponents();
        Set<ConceptId> known = new HashSet<>(StudyPathReference.known(graph, request));
        Set<ConceptId> partly = new HashSet<>();
        for (ConceptId id : known) {
            for (int member : knots.members(knots.componentOf(graph.indexOf(id)))) {
                if (!known.contains(graph.concept(member).id())) {
                    partly.add(id);
                }
            }
        }
        known.removeAll(partly);
        return StudyPathReference.missing(
                graph, new PathRequest(request.targets(), known, Assumption.EXACT, request.includeHelpful()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyStepFindsItsPrerequisitesKnownEarlierOrTogether(long seed) {
        Case random = Case.of(seed);
        KnowledgeGraph graph = random.graph();
        StudyPath path = planner.plan(graph, random.request);
        Set<ConceptId> ready = new HashSet<>(StudyPathReference.known(graph, random.request));
        for (StudyPath.Step step : path.steps()) {
            Set<ConceptId> now = new HashSet<>(ready);
            step.together().forEach(other -> now.add(graph.concept(other).id()));
            ConceptId id = graph.concept(step.concept()).id();
            for (Requirement edge : StudyPathReference.requirements(graph, id, random.request.includeHelpful())) {
                if (!edge.id().equals(id)) {
                    assertThat(now).contains(edge.id());
                }
            }
            ready.add(id);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void takingAnyStepAwayBreaksThePath(long seed) {
        Case random = Case.of(seed);
        KnowledgeGraph graph = random.graph();
        StudyPath path = planner.plan(graph, random.request);
        List<ConceptId> steps = ids(graph, path);
        for (ConceptId left : steps) {
            boolean wanted = random.request.targets().stream().anyMatch(target -> names(graph, target, left));
            boolean required = steps.stream()
                    .filter(step -> !step.equals(left))
                    .flatMap(step ->
                            StudyPathReference.requirements(graph, step, random.request.includeHelpful()).stream())
                    .anyMatch(edge -> edge.id().equals(left));
            assertThat(wanted || required).as("%s is wanted or required", left).isTrue();
        }
    }

    private static boolean names(KnowledgeGraph graph, Target target, ConceptId id) {
        return switch (target) {
            case Target.ConceptTarget(ConceptId concept) -> concept.equals(id);
            case Target.QuestionTarget(QuestionId question) ->
                graph.question(graph.indexOf(question)).coreConcepts().contains(id);
            default -> false;
        };
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aQuestionIsAnswerableExactlyWhenItsLastConceptIsLearned(long seed) {
        Case random = Case.of(seed);
        KnowledgeGraph graph = random.graph();
        StudyPath path = planner.plan(graph, random.request);
        Set<ConceptId> learned = new HashSet<>();
        for (int c = 0; c < graph.conceptCount(); c++) {
            learned.add(graph.concept(c).id());
        }
        Set<ConceptId> onPath = new HashSet<>(ids(graph, path));
        Set<ConceptId> reachable = expectedKnown(graph, random.request, onPath);
        learned.retainAll(reachable);
        for (StudyPath.Step step : path.steps()) {
            Set<Integer> before = answerable(graph, learned);
            learned.add(graph.concept(step.concept()).id());
            Set<Integer> now = answerable(graph, learned);
            now.removeAll(before);
            assertThat(new TreeSet<>(step.answerable())).isEqualTo(now);
        }
    }

    private static Set<ConceptId> expectedKnown(KnowledgeGraph graph, PathRequest request, Set<ConceptId> onPath) {
        Condensation knots = request.includeHelpful() ? graph.allComponents() : graph.neededComponents();
        Set<ConceptId> known = new HashSet<>();
        Set<ConceptId> stated = StudyPathReference.known(graph, request);
        for (ConceptId id : stated) {
            boolean whole = true;
            for (int member : knots.members(knots.componentOf(graph.indexOf(id)))) {
                whole &= stated.contains(graph.concept(member).id());
            }
            if (whole && !onPath.contains(id)) {
                known.add(id);
            }
        }
        return known;
    }

    private static Set<Integer> answerable(KnowledgeGraph graph, Set<ConceptId> learned) {
        Set<Integer> questions = new TreeSet<>();
        for (int q = 0; q < graph.questionCount(); q++) {
            if (learned.containsAll(graph.question(q).coreConcepts())) {
                questions.add(q);
            }
        }
        return questions;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void shuffledFilesAndEdgesGiveTheSamePath(long seed) {
        Case random = Case.of(seed);
        StudyPath path = planner.plan(random.graph(), random.request);
        KnowledgeGraph shuffled =
                KnowledgeGraph.of(shuffled(random.catalogue.build(), Map.of(), new Random(seed)), GraphRevision.NONE);
        assertThat(planner.plan(shuffled, random.request)).isEqualTo(path);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void otherNamesGiveTheSameConceptsUpToRenaming(long seed) {
        Case random = Case.of(seed);
        KnowledgeGraph graph = random.graph();
        List<ConceptId> ids = new ArrayList<>(graph.catalogue().concepts().keySet());
        List<ConceptId> others = new ArrayList<>();
        ids.forEach(id -> others.add(new ConceptId("renamed-" + id)));
        Collections.shuffle(others, new Random(seed));
        Map<ConceptId, ConceptId> names = new TreeMap<>();
        for (int i = 0; i < ids.size(); i++) {
            names.put(ids.get(i), others.get(i));
        }
        KnowledgeGraph renamed =
                KnowledgeGraph.of(shuffled(graph.catalogue(), names, new Random(seed)), GraphRevision.NONE);
        PathRequest request = new PathRequest(
                random.request.targets().stream()
                        .map(target -> target instanceof Target.ConceptTarget(ConceptId id)
                                ? new Target.ConceptTarget(names.getOrDefault(id, id))
                                : target)
                        .toList(),
                new HashSet<>(random.request.known().stream()
                        .map(id -> names.getOrDefault(id, id))
                        .toList()),
                random.request.assume(),
                random.request.includeHelpful());
        Set<ConceptId> expected = new TreeSet<>();
        ids(graph, planner.plan(graph, random.request)).forEach(id -> expected.add(names.get(id)));
        assertThat(new TreeSet<>(ids(renamed, planner.plan(renamed, request)))).isEqualTo(expected);
    }

    private static Catalogue shuffled(Catalogue catalogue, Map<ConceptId, ConceptId> names, Random random) {
        List<Concept> concepts = new ArrayList<>();
        for (Concept c : catalogue.concepts().values()) {
            List<Requirement> requires = new ArrayList<>();
            c.requires()
                    .forEach(e ->
                            requires.add(new Requirement(names.getOrDefault(e.id(), e.id()), e.strength(), e.why())));
            Collections.shuffle(requires, random);
            concepts.add(new Concept(
                    names.getOrDefault(c.id(), c.id()),
                    c.topic(),
                    c.name(),
                    c.aliases(),
                    c.kind(),
                    c.level(),
                    c.minutes(),
                    c.summary(),
                    requires,
                    c.related().stream()
                            .map(e -> new Relation(names.getOrDefault(e.id(), e.id()), e.as(), e.why()))
                            .toList(),
                    c.sources(),
                    c.checks()));
        }
        Collections.shuffle(concepts, random);
        List<Question> questions = catalogue.questions().values().stream()
                .map(q -> new Question(
                        q.id(),
                        q.category(),
                        q.text(),
                        q.format(),
                        q.level(),
                        q.keyPoints().stream()
                                .map(k -> new KeyPoint(
                                        k.role(),
                                        k.weight(),
                                        k.concepts().stream()
                                                .map(id -> names.getOrDefault(id, id))
                                                .toList(),
                                        k.say()))
                                .toList(),
                        q.followUps()))
                .toList();
        return Catalogue.of(
                catalogue.topics().values(),
                catalogue.categories().values(),
                concepts,
                questions,
                catalogue.sources().values(),
                catalogue.tracks().values(),
                catalogue.moves());
    }

    private static List<ConceptId> ids(KnowledgeGraph graph, StudyPath path) {
        return path.steps().stream()
                .map(step -> graph.concept(step.concept()).id())
                .toList();
    }
}
