/** What to do when there is not time for everything: the heaviest closed set within a budget, with proof or bound. */
@NullMarked
package dev.waymark.path.budget;

import org.jspecify.annotations.NullMarked;
