/** What authors want to know about a whole content folder: counts, coverage of a term list, shape, sources. */
@NamedInterface("report")
@NullMarked
package dev.waymark.content.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
