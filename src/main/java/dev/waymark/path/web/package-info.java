/** Study paths over HTTP. */
@NullMarked
package dev.waymark.path.web;

import org.jspecify.annotations.NullMarked;
