package dev.waymark.store;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/** The learners' contract on a database in another process. */
class SeparateProcessLearnersTests extends LearnersContract {

    @TempDir
    static Path folder;

    private static Neo4jProcess database;
    private static Driver driver;

    @BeforeAll
    static void start() throws IOException {
        database = Neo4jProcess.start(folder, 0);
        driver = database.driver();
        Schema.migrate(driver);
    }

    @AfterAll
    static void stop() throws IOException {
        driver.close();
        database.close();
    }

    @Override
    Driver driver() {
        return driver;
    }
}
