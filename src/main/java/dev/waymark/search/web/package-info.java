/** Search over HTTP. */
@NullMarked
package dev.waymark.search.web;

import org.jspecify.annotations.NullMarked;
