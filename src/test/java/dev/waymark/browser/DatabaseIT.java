package dev.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.waymark.WaymarkApplication;
import dev.waymark.concept.SmallCatalogue;
import dev.waymark.store.GraphStore;
import dev.waymark.store.LoadProgress;
import dev.waymark.store.Neo4jProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** While somebody reads and marks, the graph changes; and the database is killed, and comes back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseIT extends BrowserTest {

    private static final String PASSWORD = "a-password-that-stays";

    @TempDir
    static Path folder;

    private Neo4jProcess database;
    private ConfigurableApplicationContext program;
    private String address;

    @BeforeAll
    void startDatabaseAndProgram() throws IOException {
        database = database(0);
        program = SpringApplication.run(
                WaymarkApplication.class,
                "--server.port=0",
                "--waymark.data=" + folder.resolve("program"),
                "--spring.neo4j.uri=" + database.uri(),
                "--spring.neo4j.authentication.username=neo4j",
                "--spring.neo4j.authentication.password=" + PASSWORD);
        address = "http://127.0.0.1:"
                + ((WebServerApplicationContext) program).getWebServer().getPort();
    }

    @AfterAll
    void stopProgramAndDatabase() throws IOException {
        program.close();
        database.close();
    }

    @Test
    void readingGoesOnAndMarksWaitUntilTheDatabaseIsBack() throws Exception {
        expect("503");
        open(address + "/concepts/vector?lang=en");
        state("Learning").check();
        assertThat(page.locator(".toast").first()).isVisible();

        database.kill();
        assertThat(banners()).containsText("The database does not answer", patient());
        link("What I know").click();
        assertThat(heading("What I know")).isVisible();
        page.goBack();
        state("Known").check();
        assertThat(waiting()).containsText("1 change is kept in this page", patient());
        assertThat(state("Known")).isChecked();
        page.reload();
        assertThat(waiting()).containsText("1 change is kept in this page", patient());

        database = database(database.uri().getPort());
        assertThat(banners()).not().containsText("The database does not answer", patient());
        assertThat(waiting()).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
        page.reload();
        assertThat(state("Known")).isChecked();
    }

    @Test
    void aGraphThatChangedMeanwhileIsOffered() {
        open(address + "/concepts/vector?lang=en");
        assertThat(page.locator(".lead")).isVisible();
        String before = page.locator(".lead").textContent();

        program.getBean(GraphStore.class)
                .load(new SmallCatalogue().concept("vector").build(), LoadProgress.SILENT);
        assertThat(banners()).containsText("The graph has changed since you opened this page.", patient());
        assertThat(page.locator(".lead")).hasText(before);
        button("Show the new one").click();
        assertThat(page.locator(".lead")).not().hasText(before);
        assertThat(banners()).isEmpty();
    }

    private Locator banners() {
        return page.locator(".banners");
    }

    private Locator waiting() {
        return page.locator(".waiting");
    }

    private Locator state(String name) {
        return page.locator(".state-choice").first().getByLabel(name, new Locator.GetByLabelOptions().setExact(true));
    }

    private static LocatorAssertions.ContainsTextOptions patient() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    }

    /** A database whose password is the same each time that it starts. */
    private Neo4jProcess database(int port) throws IOException {
        Neo4jProcess process = Neo4jProcess.start(folder.resolve("database"), port);
        try (Driver driver = process.driver()) {
            driver.executableQuery("ALTER CURRENT USER SET PASSWORD FROM $old TO $new")
                    .withParameters(Map.of("old", process.password(), "new", PASSWORD))
                    .withConfig(QueryConfig.builder().withDatabase("system").build())
                    .execute();
        }
        return process;
    }
}
