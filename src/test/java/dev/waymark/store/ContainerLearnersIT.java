package dev.waymark.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.neo4j.Neo4jContainer;

/** The learners' contract on Neo4j in a container, where a container engine exists. */
@Testcontainers(disabledWithoutDocker = true)
class ContainerLearnersIT extends LearnersContract {

    @Container
    private static final Neo4jContainer DATABASE = new Neo4jContainer("neo4j:2026.08.1");

    private static Driver driver;

    @BeforeAll
    static void connect() {
        driver = GraphDatabase.driver(DATABASE.getBoltUrl(), AuthTokens.basic("neo4j", DATABASE.getAdminPassword()));
        Schema.migrate(driver);
    }

    @AfterAll
    static void disconnect() {
        driver.close();
    }

    @Override
    Driver driver() {
        return driver;
    }
}
