package dev.waymark.store;

import dev.waymark.concept.Familiarity;
import java.time.Instant;

/**
 * What a learner said about one concept.
 *
 * @param since when the state became what it is; whole milliseconds
 */
public record LearnerRecord(Familiarity state, Instant since) {}
