package dev.waymark.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.concept.ConceptId;
import dev.waymark.concept.Familiarity;
import dev.waymark.concept.LearnerId;
import dev.waymark.concept.SmallCatalogue;
import dev.waymark.store.LearnerChange.What;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** What is promised about learners' records, whichever database stands behind it. A subclass only says how to connect. */
@NullMarked
abstract class LearnersContract {

    private static final LearnerId ADA = new LearnerId("ada");
    private static final Instant MONDAY = Instant.parse("2026-11-02T09:00:00.123Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-03T09:00:00Z");
    private static final OptionalLong ANY = OptionalLong.empty();

    /** A connection to a database that the test may empty. */
    abstract Driver driver();

    private Learners learners() {
        return new DefaultLearners(driver());
    }

    private GraphStore graph() {
        return new DefaultGraphStore(driver());
    }

    @BeforeEach
    void emptyDatabase() {
        driver().executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n")
                .execute();
        load(three());
    }

    private static SmallCatalogue three() {
        return new SmallCatalogue()
                .concept("vector")
                .concept("attention", "vector")
                .concept("rope", "attention");
    }

    private void load(SmallCatalogue catalogue) {
        graph().load(catalogue.build(), LoadProgress.SILENT);
    }

    private Learners.Written say(Instant at, Familiarity state, String... concepts) {
        return learners().change(ADA, ANY, What.SET, at, before -> {
            Map<ConceptId, Optional<LearnerRecord>> wanted = new TreeMap<>();
            for (String concept : concepts) {
                wanted.put(new ConceptId(concept), Optional.of(new LearnerRecord(state, at)));
            }
            return wanted;
        });
    }

    /** Reads back what is known as {@code {rope=known}}. */
    private Map<String, String> records() {
        Map<String, String> records = new TreeMap<>();
        learners()
                .read(ADA)
                .records()
                .forEach((id, record) -> records.put(id.value(), record.state().term()));
        return records;
    }

    @Test
    void nothingIsKnownOfANewLearner() {
        assertThat(learners().version(ADA)).isZero();
        assertThat(learners().read(ADA)).isEqualTo(LearnerState.empty(ADA));
        assertThat(learners().changes(ADA)).isEmpty();
    }

    @Test
    void readsBackWhatWasSaidAndWhen() {
        Learners.Written written = say(MONDAY, Familiarity.KNOWN, "rope", "vector");
        say(TUESDAY, Familiarity.LEARNING, "attention");
        assertThat(written.state().version()).isEqualTo(1);
        LearnerState state = learners().read(ADA);
        assertThat(state.version()).isEqualTo(2).isEqualTo(learners().version(ADA));
        assertThat(state.records())
                .containsOnlyKeys(new ConceptId("attention"), new ConceptId("rope"), new ConceptId("vector"))
                .containsEntry(new ConceptId("rope"), new LearnerRecord(Familiarity.KNOWN, MONDAY))
                .containsEntry(new ConceptId("attention"), new LearnerRecord(Familiarity.LEARNING, TUESDAY));
    }

    @Test
    void learnersDoNotSeeOneAnother() {
        say(MONDAY, Familiarity.KNOWN, "rope");
        LearnerId ben = new LearnerId("ben");
        assertThat(learners().read(ben).records()).isEmpty();
        learners().change(ben, ANY, What.CLEAR, TUESDAY, before -> Map.of(new ConceptId("rope"), Optional.empty()));
        assertThat(records()).containsOnlyKeys("rope");
    }

    @Test
    void aChangeThatChangesNothingIsNone() {
        say(MONDAY, Familiarity.KNOWN, "rope");
        Learners.Written again = say(MONDAY, Familiarity.KNOWN, "rope");
        assertThat(again.change()).isEmpty();
        assertThat(learners().version(ADA)).isEqualTo(1);
        assertThat(learners().changes(ADA)).hasSize(1);
    }

    @Test
    void aChangeForAnotherVersionIsRefused() {
        say(MONDAY, Familiarity.KNOWN, "rope");
        assertThatThrownBy(() -> learners().change(ADA, OptionalLong.of(0), What.CLEAR, TUESDAY, before -> {
                    throw new AssertionError("must not be asked");
                }))
                .isInstanceOf(StaleVersion.class);
        assertThat(records()).containsOnlyKeys("rope");
    }

    @Test
    void anEditThatFailsChangesNothing() {
        assertThatThrownBy(() -> learners().change(ADA, ANY, What.SET, MONDAY, before -> {
                    throw new IllegalStateException("power cut");
                }))
                .hasMessageContaining("power cut");
        assertThat(learners().version(ADA)).isZero();
    }

    @Test
    void undoBringsBackExactlyWhatWas() {
        say(MONDAY, Familiarity.LEARNING, "rope");
        LearnerState before = learners().read(ADA);
        say(TUESDAY, Familiarity.KNOWN, "rope", "vector");
        Learners.Written undone = learners().undo(ADA, ANY, ANY, TUESDAY);
        assertThat(undone.state().records()).isEqualTo(before.records());
        assertThat(learners().read(ADA).records()).isEqualTo(before.records());
        assertThat(learners().read(ADA).version()).isEqualTo(3);
        assertThat(learners().changes(ADA))
                .extracting(LearnerChange::what, LearnerChange::undone)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(What.UNDO, false),
                        org.assertj.core.groups.Tuple.tuple(What.SET, true),
                        org.assertj.core.groups.Tuple.tuple(What.SET, false));
    }

    @Test
    void anUndoCanBeUndoneAndAChangeOnlyOnce() {
        say(MONDAY, Familiarity.KNOWN, "rope");
        long undo = learners().undo(ADA, ANY, ANY, TUESDAY).state().version();
        assertThat(records()).isEmpty();
        learners().undo(ADA, ANY, OptionalLong.of(undo), TUESDAY);
        assertThat(records()).containsEntry("rope", "known");
        assertThatThrownBy(() -> learners().undo(ADA, ANY, OptionalLong.of(1), TUESDAY))
                .isInstanceOf(NothingToUndo.class);
        assertThatThrownBy(() -> learners().undo(ADA, ANY, OptionalLong.of(99), TUESDAY))
                .isInstanceOf(NothingToUndo.class);
    }

    @Test
    void undoingAnOlderChangeLeavesWhatWasSaidSince() {
        say(MONDAY, Familiarity.KNOWN, "rope", "vector");
        say(TUESDAY, Familiarity.LEARNING, "rope");
        learners().undo(ADA, ANY, OptionalLong.of(1), TUESDAY);
        assertThat(records()).containsExactly(Map.entry("rope", "learning"));
    }

    @Test
    void onlySoManyChangesAreRemembered() {
        for (int i = 0; i < Learners.REMEMBERED_CHANGES + 3; i++) {
            say(MONDAY.plusSeconds(i), i % 2 == 0 ? Familiarity.KNOWN : Familiarity.LEARNING, "rope");
        }
        assertThat(learners().changes(ADA))
                .hasSize(Learners.REMEMBERED_CHANGES)
                .first()
                .satisfies(newest -> assertThat(newest.version()).isEqualTo(Learners.REMEMBERED_CHANGES + 3));
        assertThat(driver().executableQuery("MATCH (c:LearnerChange) RETURN count(c) AS n")
                        .execute()
                        .records()
                        .getFirst()
                        .get("n")
                        .asInt())
                .isEqualTo(Learners.REMEMBERED_CHANGES);
    }

    @Test
    void aRecordStaysWhenItsConceptLeavesTheGraphAndComesBackWithIt() {
        say(MONDAY, Familiarity.KNOWN, "rope", "vector");
        LearnerState before = learners().read(ADA);
        load(three().without("rope"));
        assertThat(learners().read(ADA)).isEqualTo(before);
        say(TUESDAY, Familiarity.LEARNING, "vector");
        load(three());
        assertThat(records()).containsEntry("rope", "known").containsEntry("vector", "learning");
        assertThat(graph().read().catalogue()).isEqualTo(three().build());
    }

    @Test
    void aRecordOfAConceptThatTheGraphNeverHadWaitsForIt() {
        say(MONDAY, Familiarity.KNOWN, "alibi");
        assertThat(records()).containsEntry("alibi", "known");
        assertThat(graph().read().catalogue()).isEqualTo(three().build());
        load(three().concept("alibi"));
        assertThat(records()).containsEntry("alibi", "known");
        say(TUESDAY, Familiarity.UNKNOWN, "alibi");
        assertThat(records()).containsExactly(Map.entry("alibi", "unknown"));
    }

    @Test
    void aRecordFollowsItsConceptToANewId() {
        say(MONDAY, Familiarity.KNOWN, "rope");
        load(three().without("rope").concept("rotary", "attention").moved("rope", "rotary"));
        LearnerState after = learners().read(ADA);
        assertThat(after.records())
                .containsExactly(Map.entry(new ConceptId("rotary"), new LearnerRecord(Familiarity.KNOWN, MONDAY)));
        assertThat(after.version()).isEqualTo(2);
        assertThat(driver().executableQuery("MATCH (n:RetiredConcept) RETURN n")
                        .execute()
                        .records())
                .isEmpty();
    }

    @Test
    void aRecordOfAConceptThatWasSplitIsARecordOfEachPart() {
        say(MONDAY, Familiarity.KNOWN, "rope");
        load(three().without("rope").concept("rotary").concept("scaling").moved("rope", "rotary", "scaling"));
        assertThat(records())
                .containsEntry("rotary", "known")
                .containsEntry("scaling", "known")
                .hasSize(2);
    }

    @Test
    void whereOldAndNewIdHaveARecordTheLaterOneStays() {
        say(MONDAY, Familiarity.KNOWN, "rope");
        say(TUESDAY, Familiarity.LEARNING, "attention");
        load(three().without("rope").moved("rope", "attention"));
        assertThat(records()).containsExactly(Map.entry("attention", "learning"));
        say(TUESDAY.plusSeconds(1), Familiarity.KNOWN, "attention");
        load(new SmallCatalogue().concept("vector").moved("rope", "vector").moved("attention", "vector"));
        assertThat(records()).containsExactly(Map.entry("vector", "known"));
    }

    @Test
    void aRecordStaysWhenItsConceptWasRemovedForGoodOrItsNewIdIsMissing() {
        say(MONDAY, Familiarity.KNOWN, "rope", "attention");
        load(new SmallCatalogue().concept("vector").moved("rope").moved("attention", "nowhere"));
        assertThat(records()).containsEntry("rope", "known").containsEntry("attention", "known");
    }

    @Test
    void changesAtTheSameTimeWaitForOneAnotherAndForLoads() throws Exception {
        List<Callable<Object>> work = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String concept = "extra-" + i;
            work.add(() -> say(MONDAY, Familiarity.KNOWN, concept));
            SmallCatalogue catalogue = i % 2 == 0 ? three() : three().without("rope");
            work.add(() -> {
                load(catalogue);
                return say(TUESDAY, Familiarity.KNOWN, "rope");
            });
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            for (Future<Object> future : pool.invokeAll(work)) {
                future.get();
            }
        }
        assertThat(records()).hasSize(9).containsEntry("rope", "known");
        assertThat(learners().version(ADA)).isEqualTo(9);
    }
}
