package dev.waymark.store;

import dev.waymark.concept.ConceptId;
import dev.waymark.concept.Term;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One change of a learner's records, with all that is needed to take it back.
 *
 * @param version the version of the learner's state that it led to; it names the change
 * @param undone whether it was taken back
 * @param entries the concepts whose record became another one, sorted by id
 */
public record LearnerChange(long version, Instant at, What what, boolean undone, List<Entry> entries) {

    /** Copies the list. */
    public LearnerChange {
        entries = List.copyOf(entries);
    }

    /** What the learner did. */
    public enum What implements Term {
        /** Said something about some concepts. */
        SET,
        /** Read a file. */
        IMPORT,
        /** Forgot everything. */
        CLEAR,
        /** Took a change back. */
        UNDO
    }

    /** One concept's record before and after; null where there is none. They differ. */
    public record Entry(
            ConceptId concept,
            @Nullable LearnerRecord before,
            @Nullable LearnerRecord after) {}

    /** The records that differ from the wanted ones, as entries. */
    static List<Entry> differences(LearnerState state, Map<ConceptId, Optional<LearnerRecord>> wanted) {
        return new TreeMap<>(wanted)
                .entrySet().stream()
                        .map(entry -> new Entry(
                                entry.getKey(),
                                state.records().get(entry.getKey()),
                                entry.getValue().orElse(null)))
                        .filter(entry -> !Objects.equals(entry.before(), entry.after()))
                        .toList();
    }

    /** The records to write to take this change back: only where nothing was said about the concept since. */
    SortedMap<ConceptId, Optional<LearnerRecord>> reverted(LearnerState now) {
        SortedMap<ConceptId, Optional<LearnerRecord>> wanted = new TreeMap<>();
        for (Entry entry : entries) {
            if (Objects.equals(now.records().get(entry.concept()), entry.after())) {
                wanted.put(entry.concept(), Optional.ofNullable(entry.before()));
            }
        }
        return wanted;
    }
}
