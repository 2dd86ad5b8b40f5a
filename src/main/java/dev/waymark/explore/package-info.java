/** Concepts, questions, topics, tracks, sources and the map, for looking around. */
@ApplicationModule(allowedDependencies = {"concept", "topology", "store", "search"})
@NullMarked
package dev.waymark.explore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
