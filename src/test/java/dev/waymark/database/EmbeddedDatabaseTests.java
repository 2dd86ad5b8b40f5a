package dev.waymark.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.springframework.boot.diagnostics.FailureAnalysis;

class EmbeddedDatabaseTests {

    @TempDir
    Path folder;

    @Test
    void keepsItsDataFromOneStartToTheNextAndItsPasswordToItself() {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(new DataFolder(folder), 0)) {
            assertThat(database.uri().getHost()).isEqualTo("127.0.0.1");
            try (Driver driver = open(database, database.password())) {
                driver.executableQuery("CREATE (:Note {text: 'kept'})").execute();
            }
            try (Driver driver = open(database, "neo4j")) {
                assertThatThrownBy(driver::verifyConnectivity).isInstanceOf(AuthenticationException.class);
            }
            assertThatThrownBy(() -> EmbeddedDatabase.start(new DataFolder(folder), 0))
                    .isInstanceOf(DataFolderInUse.class)
                    .hasMessageContaining(folder.toString());
        }
        try (EmbeddedDatabase again = EmbeddedDatabase.start(new DataFolder(folder), 0);
                Driver driver = open(again, again.password())) {
            assertThat(driver.executableQuery("MATCH (n:Note) RETURN n.text AS text")
                            .execute()
                            .records()
                            .getFirst()
                            .get("text")
                            .asString())
                    .isEqualTo("kept");
        }
    }

    private static Driver open(EmbeddedDatabase database, String password) {
        return GraphDatabase.driver(database.uri(), AuthTokens.basic(database.user(), password));
    }

    @Test
    void saysThatAFileStandsInPlaceOfTheFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> EmbeddedDatabase.start(new DataFolder(file), 0))
                .isInstanceOf(DataFolderUnusable.class)
                .hasMessageContaining("is a file, not a folder");
    }

    @Test
    void saysThatTheFolderCannotBeWritten() {
        Path proc = Path.of("/proc/waymark");
        assumeThat(Files.isDirectory(Path.of("/proc/self"))).isTrue();
        assertThatThrownBy(() -> EmbeddedDatabase.start(new DataFolder(proc), 0))
                .isInstanceOf(DataFolderUnusable.class)
                .hasMessageContaining("/proc/waymark cannot be used");
    }

    @Test
    void explainsEachFailureWithWhatToDo() {
        DatabaseFailureAnalyzer analyzer = new DatabaseFailureAnalyzer();
        FailureAnalysis inUse = Objects.requireNonNull(analyzer.analyze(new DataFolderInUse(folder)));
        assertThat(inUse.getDescription()).contains("in use by another instance");
        assertThat(inUse.getAction()).contains("--waymark.data=");
        FailureAnalysis full = Objects.requireNonNull(
                analyzer.analyze(new DataFolderUnusable(folder, "only 3 MB are free", new IOException("full"))));
        assertThat(full.getDescription()).contains("only 3 MB are free");
        assertThat(full.getAction()).contains("Free some space");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # system     | XDG_DATA_HOME | folder
        Linux        |               | /home/ada/.local/share/waymark
        Linux        | /data         | /data/waymark
        Mac OS X     |               | /home/ada/Library/Application Support/Waymark
        """, delimiter = '|')
    void theUsualFolderFollowsTheSystem(String system, String xdg, String expected) {
        Map<String, String> environment = xdg == null ? Map.of() : Map.of("XDG_DATA_HOME", xdg);
        assertThat(DataFolder.ofUser(system, "/home/ada", environment).path()).isEqualTo(Path.of(expected));
    }
}
