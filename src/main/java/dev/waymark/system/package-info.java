/** What every answer has in common: problem details, language, security headers, health, the API's own description. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.waymark.system;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
