/** A plan laid over days, with reviews: pure functions of steps and a calendar, without a clock. */
@NullMarked
package dev.waymark.path.schedule;

import org.jspecify.annotations.NullMarked;
