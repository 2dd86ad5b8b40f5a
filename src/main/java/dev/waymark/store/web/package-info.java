/** Revision and entity tags over HTTP. */
@NullMarked
package dev.waymark.store.web;

import org.jspecify.annotations.NullMarked;
