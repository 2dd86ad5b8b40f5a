package dev.waymark.learner.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.waymark.concept.Concept;
import dev.waymark.concept.ConceptId;
import dev.waymark.concept.Familiarity;
import dev.waymark.concept.Id;
import dev.waymark.concept.Language;
import dev.waymark.learner.LearnerFile;
import dev.waymark.store.LearnerChange;
import dev.waymark.store.LearnerRecord;
import dev.waymark.store.LearnerState;
import dev.waymark.store.Learners.Written;
import dev.waymark.topology.KnowledgeGraph;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The shapes of the answers, in one language. */
final class LearnerViews {

    private final KnowledgeGraph graph;
    private final Language language;

    LearnerViews(KnowledgeGraph graph, Language language) {
        this.graph = graph;
        this.language = language;
    }

    /**
     * What a learner knows.
     *
     * @param version one more with every change
     * @param counts of the concepts in the graph
     * @param states what was said, by concept; a concept without one is unknown
     */
    record LearnerView(String learner, long version, Counts counts, List<StateView> states) {}

    /** How many of the graph's concepts are known or being learned, and how many there are. */
    record Counts(int known, int learning, int concepts) {}

    /**
     * What was said about one concept.
     *
     * @param state {@code unknown}, {@code learning} or {@code known}
     * @param since when the state became what it is
     * @param inGraph false for a concept that has left the graph, or has not come to it
     */
    record StateView(String concept, String state, Instant since, boolean inGraph) {}

    /**
     * What a write did.
     *
     * @param version of the learner's state now
     * @param counts of the concepts in the graph now
     * @param change its number, to undo it with; missing if nothing differed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WriteView(long version, Counts counts, @Nullable ChangeView change) {}

    /**
     * A change.
     *
     * @param number names it
     * @param what {@code set}, {@code import}, {@code clear} or {@code undo}
     * @param undone whether it was taken back
     */
    record ChangeView(long number, Instant at, String what, boolean undone, List<EntryView> entries) {}

    /** One concept's state before and after a change; missing where nothing was said. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EntryView(
            String concept,
            String name,
            @Nullable RecordView before,
            @Nullable RecordView after) {}

    /** A state and when it began. */
    record RecordView(String state, Instant since) {}

    /**
     * What an import did.
     *
     * @param entries concepts of the file
     * @param moved old ids, with the ids that replaced them
     * @param unknown ids that the graph does not have; their records were kept and wait for them
     */
    record ImportView(WriteView result, int entries, Map<String, List<String>> moved, List<String> unknown) {}

    LearnerView state(LearnerState state) {
        List<StateView> states = state.records().entrySet().stream()
                .map(entry -> new StateView(
                        entry.getKey().value(),
                        entry.getValue().state().term(),
                        entry.getValue().since(),
                        graph.indexOf(entry.getKey()) >= 0))
                .toList();
        return new LearnerView(state.learner().value(), state.version(), counts(state), states);
    }

    private Counts counts(LearnerState state) {
        return new Counts(count(state, Familiarity.KNOWN), count(state, Familiarity.LEARNING), graph.conceptCount());
    }

    private int count(LearnerState state, Familiarity familiarity) {
        return (int) state.in(familiarity).stream()
                .filter(concept -> graph.indexOf(concept) >= 0)
                .count();
    }

    WriteView written(Written written) {
        return new WriteView(
                written.state().version(),
                counts(written.state()),
                written.change().map(this::change).orElse(null));
    }

    ChangeView change(LearnerChange change) {
        return new ChangeView(
                change.version(),
                change.at(),
                change.what().term(),
                change.undone(),
                change.entries().stream()
                        .map(entry -> new EntryView(
                                entry.concept().value(),
                                name(entry.concept()),
                                record(entry.before()),
                                record(entry.after())))
                        .toList());
    }

    ImportView imported(Written written, LearnerFile file) {
        Map<String, List<String>> moved = new TreeMap<>();
        file.moved()
                .forEach((from, to) ->
                        moved.put(from.value(), to.stream().map(Id::value).toList()));
        return new ImportView(
                written(written),
                file.records().size(),
                moved,
                file.unknown().stream().map(Id::value).toList());
    }

    private String name(ConceptId id) {
        Concept concept = graph.catalogue().concepts().get(id);
        return concept == null ? id.value() : concept.name().in(language);
    }

    private static @Nullable RecordView record(@Nullable LearnerRecord record) {
        return record == null ? null : new RecordView(record.state().term(), record.since());
    }
}
