/**
 * Writes content, reads snapshots, counts revisions. With {@code database} the only module that sees Neo4j: everything else
 * asks {@link dev.waymark.store.Snapshots} and never waits for the database.
 */
@ApplicationModule(allowedDependencies = {"concept", "topology", "content", "database"})
@NullMarked
package dev.waymark.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
