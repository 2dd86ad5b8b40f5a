/** Names and full text, merged into one ranked list. */
@ApplicationModule(allowedDependencies = {"concept", "topology", "store"})
@NullMarked
package dev.waymark.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
