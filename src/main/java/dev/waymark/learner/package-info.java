/** Who knows what, since when: reads that outlive the database, changes that can be taken back, a file to take along. */
@ApplicationModule(allowedDependencies = {"concept", "topology", "store"})
@NullMarked
package dev.waymark.learner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
