package dev.waymark.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.concept.ConceptId;
import dev.waymark.concept.GraphRevision;
import dev.waymark.concept.QuestionId;
import dev.waymark.concept.SmallCatalogue;
import dev.waymark.concept.TopicId;
import dev.waymark.concept.TrackId;
import dev.waymark.path.StudyPath.Reason;
import dev.waymark.topology.KnowledgeGraph;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyPathTests {

    private static final KnowledgeGraph GRAPH = KnowledgeGraph.of(
            new SmallCatalogue()
                    .topic("positions")
                    .concept("vector")
                    .concept("dot-product", "vector")
                    .concept("softmax")
                    .concept("attention", "dot-product", "softmax")
                    .concept("positions", "sinusoidal", 20, List.of("vector"), List.of(), List.of())
                    .concept("positions", "alibi", 15, List.of("attention"), List.of(), List.of())
                    .concept(
                            "positions",
                            "rope",
                            30,
                            List.of("attention", "rotation"),
                            List.of("sinusoidal"),
                            List.of("alibi"))
                    .concept("rotation", "vector")
                    .concept("quantization")
                    .question("why-rope", "rope", "attention")
                    .question("what-is-attention", "attention")
                    .track("everything", "why-rope", "what-is-attention")
                    .moved("rotary", "rope")
                    .build(),
            GraphRevision.NONE);

    private final StudyPathPlanner planner = new StudyPathPlanner(new AnswerableSoonest());

    private static int c(String id) {
        return GRAPH.indexOf(new ConceptId(id));
    }

    private StudyPath path(Target target, Assumption assume, boolean helpful, String... known) {
        Set<ConceptId> ids = new TreeSet<>();
        Arrays.stream(known).forEach(id -> ids.add(new ConceptId(id)));
        return planner.plan(GRAPH, new PathRequest(List.of(target), ids, assume, helpful));
    }

    private static List<String> ids(StudyPath path) {
        return path.steps().stream()
                .map(step -> GRAPH.concept(step.concept()).id().value())
                .toList();
    }

    private static final Target ROPE = new Target.ConceptTarget(new ConceptId("rope"));

    @Test
    void prerequisitesComeFirstAndTopicsStayTogether() {
        assertThat(ids(path(ROPE, Assumption.IMPLIED, false)))
                .containsExactly("softmax", "vector", "dot-product", "attention", "rotation", "rope");
    }

    @Test
    void helpfulPrerequisitesAreStepsWhenAskedFor() {
        assertThat(ids(path(ROPE, Assumption.IMPLIED, true))).contains("sinusoidal");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # knowing   | means knowing what it needs | so that these are left
        attention   | IMPLIED                     | rotation,rope
        attention   | EXACT                       | vector,rotation,rope
        rope        | IMPLIED                     |
        rope        | EXACT                       |
        vector      | EXACT                       | dot-product,rotation,softmax,attention,rope
        """, delimiter = '|')
    void whatIsKnownIsNotStudied(String known, Assumption assume, String left) {
        List<String> expected = left == null ? List.of() : List.of(left.split(","));
        assertThat(ids(path(ROPE, assume, false, known))).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void minutesAddUp() {
        StudyPath path = path(ROPE, Assumption.IMPLIED, false);
        int running = 0;
        for (StudyPath.Step step : path.steps()) {
            running += step.minutes();
            assertThat(step.runningMinutes()).isEqualTo(running);
        }
        assertThat(path.minutes()).isEqualTo(running).isEqualTo(80);
    }

    @Test
    void everyStepSaysWhyItIsThere() {
        StudyPath path = path(new Target.QuestionTarget(new QuestionId("why-rope")), Assumption.IMPLIED, false);
        assertThat(step(path, "vector").reason()).isEqualTo(new Reason.RequiredBy(c("dot-product")));
        assertThat(step(path, "attention").reason())
                .isEqualTo(new Reason.AskedBy(GRAPH.indexOf(new QuestionId("why-rope"))));
        assertThat(step(path(ROPE, Assumption.IMPLIED, false), "rope").reason()).isEqualTo(new Reason.Wanted(ROPE));
    }

    @Test
    void questionsAppearWithTheStepThatMakesThemAnswerable() {
        StudyPath path = path(ROPE, Assumption.IMPLIED, false);
        assertThat(step(path, "attention").answerable())
                .containsExactly(GRAPH.indexOf(new QuestionId("what-is-attention")));
        assertThat(step(path, "rope").answerable()).containsExactly(GRAPH.indexOf(new QuestionId("why-rope")));
        assertThat(step(path, "vector").answerable()).isEmpty();
    }

    @Test
    void relatedConceptsAreShownUnlessKnownOrOnThePath() {
        assertThat(step(path(ROPE, Assumption.IMPLIED, false), "rope").related())
                .containsExactly(c("alibi"));
        assertThat(step(path(ROPE, Assumption.IMPLIED, false, "alibi"), "rope").related())
                .isEmpty();
    }

    @Test
    void topicsAndTracksAreTargetsToo() {
        assertThat(ids(path(new Target.TopicTarget(new TopicId("positions")), Assumption.IMPLIED, false)))
                .contains("alibi", "rope", "sinusoidal")
                .doesNotContain("quantization");
        StudyPath track = path(new Target.TrackTarget(new TrackId("everything")), Assumption.IMPLIED, false);
        assertThat(ids(track)).endsWith("rope").doesNotContain("alibi");
        assertThat(track.questionsReached()).hasSize(2);
    }

    @Test
    void conceptsThatRequireOneAnotherAreLearnedTogether() {
        KnowledgeGraph knot = KnowledgeGraph.of(
                new SmallCatalogue()
                        .concept("a")
                        .concept("b", "a", "c")
                        .concept("c", "b")
                        .concept("d", "c")
                        .build(),
                GraphRevision.NONE);
        StudyPath path = planner.plan(
                knot,
                new PathRequest(
                        List.of(new Target.ConceptTarget(new ConceptId("d"))), Set.of(), Assumption.IMPLIED, false));
        assertThat(path.steps()).extracting(StudyPath.Step::concept).containsExactly(0, 1, 2, 3);
        assertThat(path.steps().get(1).together()).containsExactly(2);
        assertThat(path.steps().get(2).together()).containsExactly(1);
        assertThat(path.steps().get(3).together()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # word                 | resolves to
        rope                   | ConceptTarget[id=rope]
        rotary                 | ConceptTarget[id=rope]
        why-rope               | QuestionTarget[id=why-rope]
        everything             | TrackTarget[id=everything]
        positions              | TopicTarget[id=positions]
        topic:positions        | TopicTarget[id=positions]
        question:why-rope      | QuestionTarget[id=why-rope]
        concept:why-rope       |
        ropee                  |
        Not An Id              |
        """, delimiter = '|')
    void wordsResolveToTargets(String word, String target) {
        List<Target> expected = new TargetResolver(GRAPH).resolve(word);
        assertThat(expected.isEmpty() ? null : expected.getFirst().toString()).isEqualTo(target);
    }

    private static StudyPath.Step step(StudyPath path, String id) {
        return path.steps().stream()
                .filter(step -> step.concept() == c(id))
                .findFirst()
                .orElseThrow();
    }
}
