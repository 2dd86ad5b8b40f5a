package dev.waymark.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.concept.ConceptId;
import dev.waymark.concept.Familiarity;
import dev.waymark.concept.Language;
import dev.waymark.concept.LearnerId;
import dev.waymark.concept.SmallCatalogue;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokenManagers;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The database is killed while everything runs, and comes back on the same port. */
class DatabaseGoneTests {

    @TempDir
    Path folder;

    @Test
    void readsGoOnWritesSayWhyAndLoseNothingAndItRecoversWithoutARestart() throws Exception {
        Neo4jProcess first = Neo4jProcess.start(folder, 0);
        Config quick = Config.builder()
                .withConnectionTimeout(2, TimeUnit.SECONDS)
                .withConnectionAcquisitionTimeout(2, TimeUnit.SECONDS)
                .withMaxTransactionRetryTime(1, TimeUnit.SECONDS)
                .build();
        String[] password = {first.password()};
        var tokens = AuthTokenManagers.basic(() -> AuthTokens.basic("neo4j", password[0]));
        try (Driver driver = GraphDatabase.driver(first.uri(), tokens, quick)) {
            Schema.migrate(driver);
            GraphStore store = new DefaultGraphStore(driver);
            Snapshots snapshots = new Snapshots(store);
            SmallCatalogue catalogue = new SmallCatalogue().concept("vector");
            store.load(catalogue.build(), LoadProgress.SILENT);
            snapshots.refresh();

            Learners learners = new DefaultLearners(driver);
            say(learners, "vector");

            first.kill();
            snapshots.refresh();
            assertThat(snapshots.isDatabaseReachable()).isFalse();
            assertThat(snapshots.current().conceptCount()).isEqualTo(1);
            assertThatThrownBy(
                            () -> store.load(catalogue.concept("rope", "vector").build(), LoadProgress.SILENT))
                    .isInstanceOf(DatabaseUnavailable.class);
            assertThatThrownBy(() -> new FullText(Neo4jClient.create(driver)).search("rope", Language.ENGLISH, 5))
                    .isInstanceOf(DatabaseUnavailable.class);

            assertThatThrownBy(() -> say(learners, "rope")).isInstanceOf(DatabaseUnavailable.class);
            assertThatThrownBy(() -> learners.read(LearnerId.LOCAL)).isInstanceOf(DatabaseUnavailable.class);

            try (Neo4jProcess second = Neo4jProcess.start(folder, first.uri().getPort())) {
                password[0] = second.password();
                pollUntilReachable(snapshots);
                assertThat(snapshots.isDatabaseReachable()).isTrue();
                assertThat(store.revision().number()).isEqualTo(1);
                store.load(catalogue.build(), LoadProgress.SILENT);
                snapshots.refresh();
                assertThat(snapshots.current().conceptCount()).isEqualTo(2);
                say(learners, "rope");
                assertThat(learners.read(LearnerId.LOCAL).records())
                        .containsOnlyKeys(new ConceptId("rope"), new ConceptId("vector"));
                assertThat(learners.version(LearnerId.LOCAL)).isEqualTo(2);
            }
        }
    }

    /** The first poll still shows the old password, which is refused; on a busy machine a poll may also run out of time. */
    private static void pollUntilReachable(Snapshots snapshots) {
        for (int poll = 0; poll < 30 && !snapshots.isDatabaseReachable(); poll++) {
            snapshots.refresh();
        }
    }

    private static void say(Learners learners, String concept) {
        LearnerRecord known = new LearnerRecord(Familiarity.KNOWN, Instant.EPOCH);
        learners.change(
                LearnerId.LOCAL,
                OptionalLong.empty(),
                LearnerChange.What.SET,
                Instant.EPOCH,
                before -> Map.of(new ConceptId(concept), Optional.of(known)));
    }
}
