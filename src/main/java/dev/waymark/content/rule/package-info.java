/** The numbered rules, one class each. */
@NullMarked
package dev.waymark.content.rule;

import org.jspecify.annotations.NullMarked;
