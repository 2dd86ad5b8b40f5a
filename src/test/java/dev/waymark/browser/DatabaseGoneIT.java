package dev.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.waymark.WaymarkApplication;
import dev.waymark.store.Neo4jProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The database is killed while somebody reads and marks, and comes back. */
class DatabaseGoneIT extends BrowserTest {

    private static final String PASSWORD = "a-password-that-stays";

    @TempDir
    Path folder;

    @Test
    void readingGoesOnAndMarksWaitUntilItIsBack() throws Exception {
        Neo4jProcess first = database(0);
        try (ConfigurableApplicationContext program = program(first)) {
            String address = "http://127.0.0.1:"
                    + ((WebServerApplicationContext) program).getWebServer().getPort();
            expect("503");
            open(address + "/concepts/rope?lang=en");
            state("Learning").check();
            assertThat(page.locator(".toast").first()).isVisible();

            first.kill();
            assertThat(banners()).containsText("The database does not answer", patient());
            link("Questions").click();
            assertThat(page.locator(".question-rows > li").first()).isVisible();
            page.goBack();
            state("Known").check();
            assertThat(waiting()).containsText("1 change is kept in this page", patient());
            assertThat(state("Known")).isChecked();
            page.reload();
            assertThat(waiting()).containsText("1 change is kept in this page", patient());

            Neo4jProcess second = database(first.uri().getPort());
            try (second) {
                assertThat(banners()).not().containsText("The database does not answer", patient());
                assertThat(waiting()).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
                page.reload();
                assertThat(state("Known")).isChecked();
            }
        } finally {
            first.close();
        }
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

    private ConfigurableApplicationContext program(Neo4jProcess database) {
        return SpringApplication.run(
                WaymarkApplication.class,
                "--server.port=0",
                "--waymark.data=" + folder.resolve("program"),
                "--spring.neo4j.uri=" + database.uri(),
                "--spring.neo4j.authentication.username=neo4j",
                "--spring.neo4j.authentication.password=" + PASSWORD);
    }
}
