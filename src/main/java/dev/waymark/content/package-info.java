/** Reads the content files, holds them against the numbered rules, and reports every problem at once. */
@ApplicationModule(allowedDependencies = {"concept", "topology"})
@NullMarked
package dev.waymark.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
