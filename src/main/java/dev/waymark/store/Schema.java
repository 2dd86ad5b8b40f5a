package dev.waymark.store;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;

/** The constraints and indexes of {@code graph/schema}, applied once each and in order, also by several instances at once. */
public final class Schema {

    private static final String LOCATION = "classpath:graph/schema";

    private Schema() {}

    /** Brings the database to the newest version of the schema. */
    public static void migrate(Driver driver) {
        MigrationsConfig config = MigrationsConfig.builder()
                .withLocationsToScan(LOCATION)
                .withAutocrlf(true)
                .build();
        new Migrations(config, driver).apply();
    }
}
