package dev.waymark.learner;

import dev.waymark.concept.ConceptId;
import dev.waymark.concept.Term;
import dev.waymark.store.LearnerRecord;
import dev.waymark.store.LearnerState;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a file says that a learner knows.
 *
 * @param records by the ids that the graph uses now
 * @param moved ids of the file that the graph has replaced, with the new ones
 * @param unknown ids that the graph does not have, sorted; their records are kept all the same
 */
public record LearnerFile(
        SortedMap<ConceptId, LearnerRecord> records,
        SortedMap<ConceptId, List<ConceptId>> moved,
        List<ConceptId> unknown) {

    /** How an imported file meets the records that are there. */
    public enum Mode implements Term {
        /** Of two records about the same concept the later one stays; everything else stays or is added. */
        MERGE,
        /** The records of the file and no others. */
        REPLACE
    }

    /** Copies the collections. */
    public LearnerFile {
        records = Collections.unmodifiableSortedMap(new TreeMap<>(records));
        moved = Collections.unmodifiableSortedMap(new TreeMap<>(moved));
        unknown = List.copyOf(unknown);
    }

    /** The records to write. A merge of the same file twice changes nothing the second time. */
    Map<ConceptId, Optional<LearnerRecord>> over(LearnerState before, Mode mode) {
        SortedMap<ConceptId, Optional<LearnerRecord>> wanted = new TreeMap<>();
        if (mode == Mode.REPLACE) {
            wanted.putAll(Statements.none(before));
        }
        records.forEach((concept, record) -> {
            LearnerRecord present = before.records().get(concept);
            boolean older =
                    mode == Mode.MERGE && present != null && !present.since().isBefore(record.since());
            if (!older) {
                wanted.put(concept, Optional.of(record));
            }
        });
        return wanted;
    }

    /** The later of two records; the one that knows more if they are of the same time. */
    static LearnerRecord later(LearnerRecord one, LearnerRecord other) {
        int byTime = one.since().compareTo(other.since());
        if (byTime != 0) {
            return byTime > 0 ? one : other;
        }
        return one.state().compareTo(other.state()) >= 0 ? one : other;
    }

    /** Never later than now: a clock that ran ahead must not win every merge to come. */
    static Instant notAfter(Instant since, Instant now) {
        return since.isAfter(now) ? now : since;
    }
}
