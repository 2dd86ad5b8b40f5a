/** Waymark: what to study, in which order and why, on the way to an AI engineering interview. */
@NullMarked
package dev.waymark;

import org.jspecify.annotations.NullMarked;
