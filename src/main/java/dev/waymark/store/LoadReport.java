package dev.waymark.store;

import dev.waymark.concept.GraphRevision;

/**
 * What a load changed, or would change.
 *
 * @param before the revision that it found
 * @param after the revision that it left; the same as before if nothing differs
 */
public record LoadReport(GraphRevision before, GraphRevision after, CatalogueDiff diff) {}
