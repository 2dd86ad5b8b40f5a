package dev.waymark.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.concept.Concept;
import dev.waymark.concept.ConceptId;
import dev.waymark.concept.Familiarity;
import dev.waymark.concept.GraphRevision;
import dev.waymark.concept.LearnerId;
import dev.waymark.concept.Requirement;
import dev.waymark.concept.SmallCatalogue;
import dev.waymark.concept.TopicId;
import dev.waymark.store.LearnerRecord;
import dev.waymark.store.LearnerState;
import dev.waymark.topology.KnowledgeGraph;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What statements make of records. */
class StatementsTests {

    private static final Instant BEFORE = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-03T09:00:00Z");

    private static KnowledgeGraph graph(SmallCatalogue catalogue) {
        return KnowledgeGraph.of(catalogue.build(), GraphRevision.NONE);
    }

    private static LearnerState knows(String... concepts) {
        SortedMap<ConceptId, LearnerRecord> records = new TreeMap<>();
        for (String concept : concepts) {
            records.put(new ConceptId(concept), new LearnerRecord(Familiarity.KNOWN, BEFORE));
        }
        return new LearnerState(LearnerId.LOCAL, 1, records);
    }

    private static Statement say(Familiarity state, boolean withPrerequisites, String... concepts) {
        return new Statement(
                state, List.of(concepts).stream().map(ConceptId::new).toList(), List.of(), withPrerequisites);
    }

    @Test
    void knowingRopeImpliesKnowingWhatItNeedsButNotWhatHelps() {
        KnowledgeGraph graph = graph(new SmallCatalogue()
                .concept("vector")
                .concept("attention", "vector")
                .concept("sinusoid")
                .concept("general", "rope", 25, List.of("attention"), List.of("sinusoid"), List.of())
                .concept("yarn", "rope"));
        assertThat(new Statements(graph).records(knows(), List.of(say(Familiarity.KNOWN, true, "rope")), NOW))
                .containsOnlyKeys(new ConceptId("attention"), new ConceptId("rope"), new ConceptId("vector"))
                .containsEntry(new ConceptId("vector"), Optional.of(new LearnerRecord(Familiarity.KNOWN, NOW)));
    }

    @Test
    void aStateThatIsAlreadySoKeepsItsTime() {
        KnowledgeGraph graph = graph(new SmallCatalogue().concept("vector").concept("attention", "vector"));
        assertThat(new Statements(graph)
                        .records(knows("vector"), List.of(say(Familiarity.KNOWN, true, "attention")), NOW))
                .containsEntry(new ConceptId("vector"), Optional.of(new LearnerRecord(Familiarity.KNOWN, BEFORE)))
                .containsEntry(new ConceptId("attention"), Optional.of(new LearnerRecord(Familiarity.KNOWN, NOW)));
    }

    @Test
    void aTopicMeansItsConceptsAndALaterStatementWins() {
        KnowledgeGraph graph = graph(new SmallCatalogue()
                .topic("attention")
                .concept("vector")
                .concept("attention", "rope", 10, List.of("vector"), List.of(), List.of())
                .concept("attention", "alibi", 10, List.of("vector"), List.of(), List.of()));
        List<Statement> statements = List.of(
                new Statement(Familiarity.KNOWN, List.of(), List.of(new TopicId("attention")), false),
                say(Familiarity.LEARNING, false, "alibi"));
        assertThat(new Statements(graph).records(knows(), statements, NOW))
                .containsOnlyKeys(new ConceptId("alibi"), new ConceptId("rope"))
                .containsEntry(new ConceptId("alibi"), Optional.of(new LearnerRecord(Familiarity.LEARNING, NOW)));
    }

    @Test
    void prerequisitesFollowFromKnownOnly() {
        assertThatThrownBy(() -> say(Familiarity.LEARNING, true, "rope")).isInstanceOf(IllegalArgumentException.class);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void prerequisitesAreTheSmallestSetThatLacksNothing(long seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(14);
        SmallCatalogue catalogue = new SmallCatalogue();
        for (int i = 0; i < size; i++) {
            List<String> needs = new ArrayList<>();
            for (int j = 0; j < size; j++) {
                if (j != i && random.nextInt(size) < 2) {
                    needs.add("c" + j);
                }
            }
            catalogue.concept("c" + i, needs.toArray(String[]::new));
        }
        String said = "c" + random.nextInt(size);
        KnowledgeGraph graph = graph(catalogue);
        assertThat(new Statements(graph)
                        .records(knows(), List.of(say(Familiarity.KNOWN, true, said)), NOW)
                        .keySet())
                .isEqualTo(closure(graph, new ConceptId(said)));
    }

    /** Adds what is needed until nothing is missing. */
    private static SortedSet<ConceptId> closure(KnowledgeGraph graph, ConceptId start) {
        SortedSet<ConceptId> all = new TreeSet<>(List.of(start));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Concept concept : graph.catalogue().concepts().values()) {
                if (all.contains(concept.id())) {
                    grew |= all.addAll(
                            concept.requires().stream().map(Requirement::id).toList());
                }
            }
        }
        return all;
    }
}
