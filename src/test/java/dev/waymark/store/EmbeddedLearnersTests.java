package dev.waymark.store;

import dev.waymark.database.DataFolder;
import dev.waymark.database.EmbeddedDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** The learners' contract on the database that runs inside this process. */
class EmbeddedLearnersTests extends LearnersContract {

    @TempDir
    static Path folder;

    private static EmbeddedDatabase database;
    private static Driver driver;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.start(new DataFolder(folder), 0);
        driver = GraphDatabase.driver(database.uri(), AuthTokens.basic(database.user(), database.password()));
        Schema.migrate(driver);
    }

    @AfterAll
    static void stop() {
        driver.close();
        database.close();
    }

    @Override
    Driver driver() {
        return driver;
    }
}
