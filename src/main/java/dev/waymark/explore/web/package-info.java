/** Looking around over HTTP. */
@NullMarked
package dev.waymark.explore.web;

import org.jspecify.annotations.NullMarked;
