/** The vocabulary: ids, records, reasoned edges and bilingual text. Nothing but the JDK. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.waymark.concept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
