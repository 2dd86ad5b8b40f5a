/** Study paths: exactly what is missing for some targets, in an order that can be learned. */
@ApplicationModule(allowedDependencies = {"concept", "topology", "store"})
@NullMarked
package dev.waymark.path;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
