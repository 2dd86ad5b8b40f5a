package dev.waymark.path;

import dev.waymark.concept.ConceptId;
import java.util.List;
import java.util.Set;

/**
 * What to find a study path for.
 *
 * @param targets in any order, at least one
 * @param known what the learner knows
 * @param includeHelpful whether helpful prerequisites are steps, too
 */
public record PathRequest(List<Target> targets, Set<ConceptId> known, Assumption assume, boolean includeHelpful) {

    /** Copies the collections. */
    public PathRequest {
        targets = List.copyOf(targets);
        known = Set.copyOf(known);
    }
}
