package dev.waymark.store;

import dev.waymark.concept.ConceptId;
import dev.waymark.concept.Familiarity;
import dev.waymark.concept.LearnerId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that one learner said, at one moment. Immutable. Records of concepts that have left the graph stay in it.
 *
 * @param version 0 for a learner that nothing is known of, one more with every change
 * @param records by concept; a concept without one is unknown
 */
public record LearnerState(LearnerId learner, long version, SortedMap<ConceptId, LearnerRecord> records) {

    /** Copies the map. */
    public LearnerState {
        records = Collections.unmodifiableSortedMap(new TreeMap<>(records));
    }

    /** A learner that nothing is known of. */
    public static LearnerState empty(LearnerId learner) {
        return new LearnerState(learner, 0, Collections.emptySortedMap());
    }

    /** The concepts in this state by record, sorted by id. */
    public List<ConceptId> in(Familiarity state) {
        return records.entrySet().stream()
                .filter(entry -> entry.getValue().state() == state)
                .map(Map.Entry::getKey)
                .toList();
    }
}
