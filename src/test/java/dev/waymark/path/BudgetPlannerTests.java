package dev.waymark.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.concept.ConceptId;
import dev.waymark.concept.GraphRevision;
import dev.waymark.concept.QuestionId;
import dev.waymark.concept.SmallCatalogue;
import dev.waymark.concept.TrackId;
import dev.waymark.topology.Condensation;
import dev.waymark.topology.KnowledgeGraph;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BudgetPlannerTests {

    /** vector 10 <- attention 10 <- rope 20; sampling 15 alone; questions weigh 2 each in the track. */
    private static final KnowledgeGraph GRAPH = KnowledgeGraph.of(
            new SmallCatalogue()
                    .concept("vector")
                    .concept("attention", "vector")
                    .concept("general", "rope", 20, List.of("attention"), List.of(), List.of())
                    .concept("general", "sampling", 15, List.of(), List.of(), List.of())
                    .question("what-is-attention", "attention")
                    .question("why-rope", "rope")
                    .question("how-to-sample", "sampling")
                    .track("everything", "what-is-attention", "why-rope", "how-to-sample")
                    .build(),
            GraphRevision.NONE);

    private final BudgetPlanner planner = new BudgetPlanner();

    private static PathRequest everything(String... known) {
        Set<ConceptId> ids = new HashSet<>();
        for (String id : known) {
            ids.add(new ConceptId(id));
        }
        return new PathRequest(
                List.of(new Target.TrackTarget(new TrackId("everything"))), ids, Assumption.IMPLIED, false);
    }

    private static List<String> steps(BudgetPlan plan) {
        return plan.path().steps().stream()
                .map(step -> GRAPH.concept(step.concept()).id().value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # minutes | steps                              | value | less | more
        0         |                                    | 0     | 0    | 2
        14        |                                    | 0     | 0    | 4
        15        | sampling                           | 2     | 0    | 4
        20        | sampling                           | 2     | 0    | 4
        35        | sampling,vector,attention          | 4     | 0    | 6
        54        | sampling,vector,attention          | 4     | 2    | 6
        55        | sampling,vector,attention,rope     | 6     | 2    | 6
        600       | sampling,vector,attention,rope     | 6     | 6    | 6
        """, delimiter = '|')
    void minutesAreSpentOnWhatIsWorthMost(int minutes, String steps, double value, double less, double more) {
        BudgetPlan plan = planner.plan(GRAPH, new BudgetRequest(everything(), minutes, Credit.WHOLE));
        assertThat(steps(plan)).isEqualTo(steps == null ? List.of() : List.of(steps.split(",")));
        assertThat(plan.value()).isEqualTo(value).isEqualTo(plan.bound());
        assertThat(plan.less().value()).isEqualTo(less);
        assertThat(plan.more().value()).isEqualTo(more);
        assertThat(plan.total()).isEqualTo(6);
        assertThat(plan.missingMinutes()).isEqualTo(55);
        assertThat(plan.path().minutes()).isLessThanOrEqualTo(minutes);
    }

    @Test
    void whatIsCutSaysWhatItWouldStillTake() {
        BudgetPlan plan = planner.plan(GRAPH, new BudgetRequest(everything(), 35, Credit.WHOLE));
        int rope = GRAPH.indexOf(new ConceptId("rope"));
        assertThat(plan.cut())
                .containsExactly(new BudgetPlan.Cut(
                        new Aim.AnswerQuestion(GRAPH.indexOf(new QuestionId("why-rope"))), 2, 20, List.of(rope)));
        assertThat(plan.reached()).extracting(BudgetPlan.Reached::minutes).containsExactly(15, 35);
        assertThat(plan.path().questionsReached()).hasSize(2);
    }

    @Test
    void nothingIsPlannedWhenEverythingIsKnown() {
        BudgetPlan plan = planner.plan(GRAPH, new BudgetRequest(everything("rope", "sampling"), 60, Credit.WHOLE));
        assertThat(plan.path().steps()).isEmpty();
        assertThat(plan.total()).isZero();
        assertThat(plan.cut()).isEmpty();
        assertThat(plan.path().questionsReached()).hasSize(3);
        assertThat(planner.frontier(GRAPH, everything("rope", "sampling"), Credit.WHOLE, 30))
                .containsExactly(new BudgetPlan.Point(0, 0, 0));
    }

    @Test
    void theFrontierRisesToEverything() {
        assertThat(planner.frontier(GRAPH, everything(), Credit.WHOLE, 15))
                .extracting(BudgetPlan.Point::minutes, BudgetPlan.Point::value)
                .containsExactly(tuple(0, 0.0), tuple(15, 2.0), tuple(30, 2.0), tuple(45, 4.0), tuple(55, 6.0));
    }

    @Test
    void timeBelowZeroIsRefused() {
        assertThatThrownBy(() -> new BudgetRequest(everything(), -1, Credit.WHOLE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    /** Concepts with cycles in half of the cases, helpful edges, and questions of one to three concepts. */
    private static KnowledgeGraph random(long seed) {
        Random random = new Random(seed);
        int size = 2 + random.nextInt(7);
        SmallCatalogue catalogue = new SmallCatalogue().topic("attention").topic("inference");
        List<String> topics = List.of("general", "attention", "inference");
        for (int i = 0; i < size; i++) {
            List<String> needs = new ArrayList<>();
            List<String> helps = new ArrayList<>();
            for (int k = 0; k < (seed % 2 == 0 ? size : i); k++) {
                if (k != i && random.nextInt(size) == 0) {
                    (random.nextInt(4) == 0 ? helps : needs).add("c" + k);
                }
            }
            catalogue.concept(topics.get(random.nextInt(3)), "c" + i, 5 + random.nextInt(20), needs, helps, List.of());
        }
        String[] questions = new String[1 + random.nextInt(4)];
        for (int q = 0; q < questions.length; q++) {
            questions[q] = "question-" + q;
            TreeSet<String> core = new TreeSet<>();
            for (int k = 0; k <= random.nextInt(3); k++) {
                core.add("c" + random.nextInt(size));
            }
            catalogue.question(questions[q], core.toArray(String[]::new));
        }
        return KnowledgeGraph.of(catalogue.track("all", questions).build(), GraphRevision.NONE);
    }

    private static PathRequest request(long seed) {
        Random random = new Random(seed);
        return new PathRequest(
                List.of(
                        new Target.TrackTarget(new TrackId("all")),
                        new Target.ConceptTarget(new ConceptId("c" + random.nextInt(2)))),
                random.nextBoolean() ? Set.of() : Set.of(new ConceptId("c1")),
                Assumption.IMPLIED,
                random.nextBoolean());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aPlanCanBeFollowedAndKeepsToItsMinutes(long seed) {
        KnowledgeGraph graph = random(seed);
        PathRequest request = request(seed);
        int minutes = new Random(~seed).nextInt(100);
        for (Credit credit : Credit.values()) {
            BudgetPlan plan = planner.plan(graph, new BudgetRequest(request, minutes, credit));
            assertThat(plan).isEqualTo(planner.plan(graph, new BudgetRequest(request, minutes, credit)));
            assertThat(plan.path().minutes()).isLessThanOrEqualTo(minutes);
            Condensation knots = request.includeHelpful() ? graph.allComponents() : graph.neededComponents();
            BitSet ready = new BitSet();
            BitSet missing = new StudyPathPlanner(new AnswerableSoonest()).missing(graph, request);
            for (int c = 0; c < graph.conceptCount(); c++) {
                ready.set(c, !missing.get(c));
            }
            for (StudyPath.Step step : plan.path().steps()) {
                BitSet now = (BitSet) ready.clone();
                step.together().forEach(now::set);
                now.set(step.concept());
                for (int before : graph.needed().successors(step.concept())) {
                    assertThat(now.get(before)).isTrue();
                }
                assertThat(knots.members(knots.componentOf(step.concept())))
                        .hasSize(step.together().size() + 1);
                ready.set(step.concept());
            }
            double reached = plan.reached().stream()
                    .mapToDouble(BudgetPlan.Reached::weight)
                    .sum();
            double cut = plan.cut().stream().mapToDouble(BudgetPlan.Cut::weight).sum();
            assertThat(reached).isCloseTo(plan.value(), within(1e-9));
            assertThat(reached + cut).isCloseTo(plan.total(), within(1e-9));
            assertThat(plan.less().value()).isLessThanOrEqualTo(plan.value());
            assertThat(plan.more().value()).isGreaterThanOrEqualTo(plan.value());
            plan.cut()
                    .forEach(left -> assertThat(plan.path().minutes() + left.missingMinutes())
                            .as("what would still fit is not cut")
                            .isGreaterThan(minutes));
            for (int question : plan.path().questionsReached()) {
                for (int concept : graph.coreConcepts(question)) {
                    assertThat(ready.get(concept)).isTrue();
                }
            }
        }
    }
}
