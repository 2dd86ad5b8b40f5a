/** The graph as flat arrays, and the algorithms on it: one per file, named after the algorithm. Pure functions. */
@ApplicationModule(allowedDependencies = "concept")
@NullMarked
package dev.waymark.topology;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
