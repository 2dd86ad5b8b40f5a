package dev.waymark.learner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.concept.ConceptId;
import dev.waymark.concept.Familiarity;
import dev.waymark.concept.GraphRevision;
import dev.waymark.concept.LearnerId;
import dev.waymark.concept.SmallCatalogue;
import dev.waymark.learner.LearnerFile.Mode;
import dev.waymark.store.LearnerRecord;
import dev.waymark.store.LearnerState;
import dev.waymark.topology.KnowledgeGraph;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How a file meets what is there. */
class LearnerFileTests {

    private static final Instant MONDAY = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-03T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-04T09:00:00Z");
    private static final ConceptId ROPE = new ConceptId("rope");
    private static final ConceptId VECTOR = new ConceptId("vector");
    private static final ConceptId ALIBI = new ConceptId("alibi");

    private static LearnerRecord known(Instant since) {
        return new LearnerRecord(Familiarity.KNOWN, since);
    }

    private static LearnerRecord learning(Instant since) {
        return new LearnerRecord(Familiarity.LEARNING, since);
    }

    private static LearnerFileBuilder file() {
        KnowledgeGraph graph = KnowledgeGraph.of(
                new SmallCatalogue()
                        .concept("vector")
                        .concept("rope")
                        .moved("rotary", "rope")
                        .moved("algebra", "vector", "rope")
                        .build(),
                GraphRevision.NONE);
        return new LearnerFileBuilder(graph, NOW);
    }

    private static LearnerState state(Map<ConceptId, LearnerRecord> records) {
        return new LearnerState(LearnerId.LOCAL, 1, new TreeMap<>(records));
    }

    @Test
    void aMergeKeepsTheLaterOfTwoRecordsAndLosesNone() {
        LearnerFileBuilder file = file();
        file.add(ROPE, known(MONDAY));
        file.add(VECTOR, known(TUESDAY));
        LearnerState before = state(Map.of(ROPE, learning(TUESDAY), VECTOR, learning(MONDAY), ALIBI, known(MONDAY)));
        assertThat(file.build().over(before, Mode.MERGE)).isEqualTo(Map.of(VECTOR, Optional.of(known(TUESDAY))));
    }

    @Test
    void aReplacementIsTheFileAndNothingElse() {
        LearnerFileBuilder file = file();
        file.add(ROPE, known(MONDAY));
        LearnerState before = state(Map.of(ROPE, learning(TUESDAY), ALIBI, known(MONDAY)));
        assertThat(file.build().over(before, Mode.REPLACE))
                .isEqualTo(Map.of(ROPE, Optional.of(known(MONDAY)), ALIBI, Optional.empty()));
    }

    @Test
    void mergingTheSameFileAgainChangesNothing() {
        LearnerFileBuilder file = file();
        file.add(ROPE, known(MONDAY));
        assertThat(file.build().over(state(Map.of(ROPE, known(MONDAY))), Mode.MERGE))
                .isEmpty();
    }

    @Test
    void oldIdsLeadToNewOnesAndIdsWithoutAConceptAreKeptAndNamed() {
        LearnerFileBuilder file = file();
        file.add(new ConceptId("rotary"), known(MONDAY));
        file.add(new ConceptId("algebra"), learning(TUESDAY));
        file.add(ALIBI, known(MONDAY));
        LearnerFile read = file.build();
        assertThat(read.records())
                .isEqualTo(Map.of(ROPE, learning(TUESDAY), VECTOR, learning(TUESDAY), ALIBI, known(MONDAY)));
        assertThat(read.moved())
                .isEqualTo(Map.of(
                        new ConceptId("rotary"), List.of(ROPE), new ConceptId("algebra"), List.of(VECTOR, ROPE)));
        assertThat(read.unknown()).containsExactly(ALIBI);
    }

    @Test
    void aClockThatRanAheadDoesNotWinForEver() {
        LearnerFileBuilder file = file();
        file.add(ROPE, known(NOW.plusSeconds(1_000_000)));
        assertThat(file.build().records()).isEqualTo(Map.of(ROPE, known(NOW)));
    }
}
