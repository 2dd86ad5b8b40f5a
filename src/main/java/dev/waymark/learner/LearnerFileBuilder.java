package dev.waymark.learner;

import dev.waymark.concept.ConceptId;
import dev.waymark.concept.Move;
import dev.waymark.store.LearnerRecord;
import dev.waymark.topology.KnowledgeGraph;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects the entries of a file and leads old ids to new ones. Of two entries that meet at one id the later one stays. */
public final class LearnerFileBuilder {

    private final KnowledgeGraph graph;
    private final Instant now;
    private final Map<String, List<String>> moves = new HashMap<>();
    private final SortedMap<ConceptId, LearnerRecord> records = new TreeMap<>();
    private final SortedMap<ConceptId, List<ConceptId>> moved = new TreeMap<>();
    private final SortedSet<ConceptId> unknown = new TreeSet<>();

    /** Reads against this graph, at this time. */
    public LearnerFileBuilder(KnowledgeGraph graph, Instant now) {
        this.graph = graph;
        this.now = now;
        graph.catalogue().moves().stream()
                .filter(move -> move.kind() == Move.Kind.CONCEPT && !move.to().isEmpty())
                .forEach(move -> moves.put(move.from(), move.to()));
    }

    /** Adds an entry of the file; a time after now counts as now. */
    public void add(ConceptId concept, LearnerRecord record) {
        LearnerRecord kept = new LearnerRecord(record.state(), LearnerFile.notAfter(record.since(), now));
        List<ConceptId> targets = List.of(concept);
        if (graph.indexOf(concept) < 0 && moves.containsKey(concept.value())) {
            targets = moves.get(concept.value()).stream().map(ConceptId::new).toList();
            moved.put(concept, targets);
        }
        for (ConceptId target : targets) {
            records.merge(target, kept, LearnerFile::later);
            if (graph.indexOf(target) < 0) {
                unknown.add(target);
            }
        }
    }

    /** What was collected. */
    public LearnerFile build() {
        return new LearnerFile(records, moved, List.copyOf(unknown));
    }
}
