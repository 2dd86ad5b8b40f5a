/** The connection: an embedded Neo4j by default, {@code spring.neo4j.uri} for a server or a cluster. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.waymark.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
