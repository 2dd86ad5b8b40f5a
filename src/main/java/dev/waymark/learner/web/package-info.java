/** The learner over HTTP. */
@NullMarked
package dev.waymark.learner.web;

import org.jspecify.annotations.NullMarked;
