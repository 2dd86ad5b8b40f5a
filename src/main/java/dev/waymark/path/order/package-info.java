/** In which order: jobs with minutes and prerequisites, goals with weights, and nothing of concepts. Pure functions. */
@NullMarked
package dev.waymark.path.order;

import org.jspecify.annotations.NullMarked;
