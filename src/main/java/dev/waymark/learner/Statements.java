package dev.waymark.learner;

import dev.waymark.concept.ConceptId;
import dev.waymark.concept.TopicId;
import dev.waymark.store.LearnerRecord;
import dev.waymark.store.LearnerState;
import dev.waymark.topology.Condensation;
import dev.waymark.topology.KnowledgeGraph;
import dev.waymark.topology.Reachability;
import dev.waymark.topology.TopicTree;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** From what is said to the records that it makes, on one graph. Pure. */
final class Statements {

    private final KnowledgeGraph graph;

    Statements(KnowledgeGraph graph) {
        this.graph = graph;
    }

    /**
     * The wanted records. A later statement about a concept wins; a record whose state is already so keeps its time.
     * O(V + E) for each statement.
     */
    SortedMap<ConceptId, Optional<LearnerRecord>> records(
            LearnerState before, List<Statement> statements, Instant now) {
        SortedMap<ConceptId, Optional<LearnerRecord>> wanted = new TreeMap<>();
        for (Statement statement : statements) {
            for (ConceptId concept : concepts(statement)) {
                LearnerRecord present = before.records().get(concept);
                LearnerRecord said = new LearnerRecord(statement.state(), now);
                wanted.put(concept, Optional.of(present != null && present.state() == said.state() ? present : said));
            }
        }
        return wanted;
    }

    private SortedSet<ConceptId> concepts(Statement statement) {
        SortedSet<ConceptId> concepts = new TreeSet<>(statement.concepts());
        for (TopicId topic : statement.topics()) {
            List<TopicId> below =
                    TopicTree.withDescendants(graph.catalogue().topics().values(), topic);
            graph.catalogue().concepts().values().stream()
                    .filter(concept -> below.contains(concept.topic()))
                    .forEach(concept -> concepts.add(concept.id()));
        }
        if (statement.withPrerequisites()) {
            addPrerequisites(concepts);
        }
        return concepts;
    }

    private void addPrerequisites(SortedSet<ConceptId> concepts) {
        Condensation needed = graph.neededComponents();
        int[] starts = concepts.stream()
                .mapToInt(graph::indexOf)
                .filter(index -> index >= 0)
                .map(needed::componentOf)
                .toArray();
        Reachability.from(needed.graph(), starts).stream().forEach(component -> {
            for (int member : needed.members(component)) {
                concepts.add(graph.concept(member).id());
            }
        });
    }

    /** No record at all. */
    static Map<ConceptId, Optional<LearnerRecord>> none(LearnerState before) {
        SortedMap<ConceptId, Optional<LearnerRecord>> wanted = new TreeMap<>();
        before.records().keySet().forEach(concept -> wanted.put(concept, Optional.empty()));
        return wanted;
    }
}
