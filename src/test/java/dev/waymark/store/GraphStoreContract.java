package dev.waymark.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.concept.Catalogue;
import dev.waymark.concept.GraphRevision;
import dev.waymark.concept.Language;
import dev.waymark.concept.SmallCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What the store promises, whichever database stands behind it. A subclass only says how to connect. */
@NullMarked
abstract class GraphStoreContract {

    /** A connection to a database that the test may empty. */
    abstract Driver driver();

    private GraphStore store() {
        return new DefaultGraphStore(driver());
    }

    @BeforeEach
    void emptyDatabase() {
        driver().executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n")
                .execute();
        Schema.migrate(driver());
    }

    private static SmallCatalogue three() {
        return new SmallCatalogue()
                .concept("vector")
                .concept("attention", "vector")
                .concept("general", "rope", 25, List.of("attention"), List.of("vector"), List.of("attention"))
                .question("why-rope", "rope")
                .track("everything", "why-rope");
    }

    @Test
    void isEmptyBeforeTheFirstLoad() {
        assertThat(store().revision()).isEqualTo(GraphRevision.NONE);
        assertThat(store().read().catalogue()).isEqualTo(Catalogue.EMPTY);
    }

    @Test
    void readsBackExactlyWhatWasLoaded() {
        Catalogue catalogue = three().moved("rotary", "rope").build();
        LoadReport report = store().load(catalogue, LoadProgress.SILENT);
        assertThat(store().read().catalogue()).isEqualTo(catalogue);
        assertThat(store().revision()).isEqualTo(report.after());
        assertThat(report.after().number()).isEqualTo(1);
        assertThat(report.diff().added()).contains("concept rope", "question why-rope", "move concept/rotary");
    }

    @Test
    void loadingTheSameContentTwiceChangesNothing() {
        LoadReport first = store().load(three().build(), LoadProgress.SILENT);
        LoadReport second = store().load(three().build(), LoadProgress.SILENT);
        assertThat(second.before()).isEqualTo(first.after());
        assertThat(second.after()).isEqualTo(first.after());
        assertThat(second.diff().isEmpty()).isTrue();
    }

    @Test
    void aPreviewListsWhatALoadWouldDoAndDoesNotDoIt() {
        store().load(three().build(), LoadProgress.SILENT);
        Catalogue next = three().concept("attention", "vector", "softmax")
                .concept("softmax")
                .question("why-rope", "attention")
                .without("rope")
                .build();
        LoadReport preview = store().preview(next);
        assertThat(preview.diff().added()).containsExactly("concept softmax");
        assertThat(preview.diff().changed()).containsExactly("concept attention", "question why-rope");
        assertThat(preview.diff().removed()).containsExactly("concept rope");
        assertThat(store().revision().number()).isEqualTo(1);
        assertThat(store().load(next, LoadProgress.SILENT).diff()).isEqualTo(preview.diff());
        assertThat(store().read().catalogue()).isEqualTo(next);
    }

    @Test
    void aLoadThatFailsHalfwayLeavesEverythingAsItWas() {
        Catalogue before = three().build();
        store().load(before, LoadProgress.SILENT);
        Catalogue next = three().concept("softmax").build();
        assertThatThrownBy(() -> store().load(next, (done, total) -> {
                    throw new IllegalStateException("power cut");
                }))
                .hasMessageContaining("power cut");
        assertThat(store().read().catalogue()).isEqualTo(before);
        assertThat(store().revision().number()).isEqualTo(1);
    }

    @Test
    void refusesReferencesThatLeadNowhere() {
        Catalogue dangling = new SmallCatalogue().concept("rope", "attention").build();
        assertThatThrownBy(() -> store().load(dangling, LoadProgress.SILENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rope -> attention");
        assertThat(store().revision()).isEqualTo(GraphRevision.NONE);
    }

    @Test
    void removedConceptsKeepALearnersRecordAndReturnWithIt() {
        store().load(three().build(), LoadProgress.SILENT);
        Neo4jClient client = Neo4jClient.create(driver());
        client.query("MATCH (c:Concept {id: 'rope'}) CREATE (:Learner {id: 'ada'})-[:KNOWS {state: 'known'}]->(c)")
                .run();
        store().load(three().question("why-rope", "attention").without("rope").build(), LoadProgress.SILENT);
        assertThat(store().read().catalogue().concepts()).hasSize(2);
        String knows = "MATCH (:Learner {id: 'ada'})-[k:KNOWS]->(c) RETURN labels(c)[0] AS label, k.state AS state";
        assertThat(client.query(knows).fetch().one()).contains(Map.of("label", "RetiredConcept", "state", "known"));
        store().load(three().build(), LoadProgress.SILENT);
        assertThat(client.query(knows).fetch().one()).contains(Map.of("label", "Concept", "state", "known"));
        assertThat(store().read().catalogue()).isEqualTo(three().build());
    }

    @Test
    void loadsAtTheSameTimeWaitForOneAnother() throws Exception {
        List<Callable<LoadReport>> loads = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Catalogue catalogue = three().concept("extra-" + i % 3).build();
            loads.add(() -> store().load(catalogue, LoadProgress.SILENT));
        }
        long changes = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            for (Future<LoadReport> future : pool.invokeAll(loads)) {
                LoadReport report = future.get();
                changes += report.after().number() - report.before().number();
            }
        }
        assertThat(store().revision().number()).isEqualTo(changes);
        assertThat(store().read().catalogue().concepts()).hasSize(4);
    }

    @Test
    void aSnapshotSeesARevisionThatAnotherInstanceWrote() {
        Snapshots mine = new Snapshots(store());
        store().load(three().build(), LoadProgress.SILENT);
        mine.refresh();
        assertThat(mine.current().conceptCount()).isEqualTo(3);
        store().load(three().concept("softmax").build(), LoadProgress.SILENT);
        mine.refresh();
        assertThat(mine.current().conceptCount()).isEqualTo(4);
        assertThat(mine.current().revision().number()).isEqualTo(2);
    }

    @Test
    void fullTextFindsWordsByTheirStemAndChineseByItsCharacters() {
        store().load(three().build(), LoadProgress.SILENT);
        FullText text = new FullText(Neo4jClient.create(driver()));
        assertThat(text.search("summaries of ropes", Language.ENGLISH, 5))
                .extracting(FullText.Hit::id)
                .contains("rope");
        assertThat(text.search("別名", Language.TRADITIONAL_CHINESE, 5))
                .extracting(FullText.Hit::id)
                .contains("rope", "vector");
        assertThat(text.search("+-&|!(){}[]^\"~*?:\\/", Language.ENGLISH, 5)).isEmpty();
    }
}
