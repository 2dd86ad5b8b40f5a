package dev.waymark.learner.web;

import dev.waymark.concept.ConceptId;
import dev.waymark.concept.Familiarity;
import dev.waymark.concept.InvalidId;
import dev.waymark.concept.Move;
import dev.waymark.concept.TopicId;
import dev.waymark.learner.Statement;
import dev.waymark.learner.web.ChangeRequest.StatementRequest;
import dev.waymark.store.IdSuggestions;
import dev.waymark.store.InvalidParameter;
import dev.waymark.store.LearnerState;
import dev.waymark.topology.KnowledgeGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** From a request to statements. Old ids lead to the new ones; a concept that has left the graph may be named if it has a record. */
final class StatementReader {

    static final int MAX_STATEMENTS = 100;
    /** More than there are concepts. */
    static final int MAX_IDS = 5000;

    private static final String EXAMPLE = "{\"changes\": [{\"state\": \"known\", \"concepts\": [\"rope\"]}]}";

    private final KnowledgeGraph graph;
    private final LearnerState present;

    StatementReader(KnowledgeGraph graph, LearnerState present) {
        this.graph = graph;
        this.present = present;
    }

    /** @throws InvalidParameter if something is missing, too much, or not there */
    List<Statement> read(ChangeRequest request) {
        List<@Nullable StatementRequest> changes = Fields.required("changes", request.changes(), EXAMPLE);
        if (changes.isEmpty()) {
            throw new InvalidParameter("changes", "", "required", List.of(), "changes", EXAMPLE);
        }
        Fields.atMost("changes", changes.size(), MAX_STATEMENTS);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            String field = "changes[%d]".formatted(i);
            statements.add(statement(field, Fields.required(field, changes.get(i), EXAMPLE)));
        }
        return statements;
    }

    private Statement statement(String field, StatementRequest request) {
        Familiarity state = Fields.state(field + ".state", request.state());
        List<@Nullable String> concepts = Objects.requireNonNullElse(request.concepts(), List.of());
        List<@Nullable String> topics = Objects.requireNonNullElse(request.topics(), List.of());
        if (concepts.isEmpty() && topics.isEmpty()) {
            throw new InvalidParameter(field + ".concepts", "", "required", List.of(), field + ".concepts", EXAMPLE);
        }
        Fields.atMost(field + ".concepts", concepts.size(), MAX_IDS);
        Fields.atMost(field + ".topics", topics.size(), MAX_IDS);
        boolean withPrerequisites = Boolean.TRUE.equals(request.withPrerequisites());
        if (withPrerequisites && state != Familiarity.KNOWN) {
            String at = field + ".withPrerequisites";
            throw new InvalidParameter(at, "true", "only-with-known", List.of(), at);
        }
        List<ConceptId> conceptIds = new ArrayList<>();
        for (int i = 0; i < concepts.size(); i++) {
            conceptIds.addAll(concepts("%s.concepts[%d]".formatted(field, i), concepts.get(i)));
        }
        List<TopicId> topicIds = new ArrayList<>();
        for (int i = 0; i < topics.size(); i++) {
            topicIds.add(topic("%s.topics[%d]".formatted(field, i), topics.get(i)));
        }
        return new Statement(state, conceptIds, topicIds, withPrerequisites);
    }

    private List<ConceptId> concepts(String field, @Nullable String value) {
        String said = Fields.required(field, value, "");
        ConceptId id = null;
        try {
            id = new ConceptId(said);
        } catch (InvalidId e) {
            throw unknown(field, "unknown-concept-at", said, IdSuggestions.ofConcepts(said, graph.catalogue()));
        }
        if (graph.indexOf(id) >= 0) {
            return List.of(id);
        }
        List<ConceptId> moved = graph.catalogue().moves().stream()
                .filter(move -> move.kind() == Move.Kind.CONCEPT && move.from().equals(said))
                .flatMap(move -> move.to().stream())
                .map(ConceptId::new)
                .toList();
        if (!moved.isEmpty()) {
            return moved;
        }
        if (present.records().containsKey(id)) {
            return List.of(id);
        }
        throw unknown(field, "unknown-concept-at", said, IdSuggestions.ofConcepts(said, graph.catalogue()));
    }

    private TopicId topic(String field, @Nullable String value) {
        String said = Fields.required(field, value, "");
        return graph.catalogue().topics().keySet().stream()
                .filter(topic -> topic.value().equals(said))
                .findFirst()
                .orElseThrow(() -> unknown(
                        field,
                        "unknown-topic-at",
                        said,
                        IdSuggestions.of(said, graph.catalogue().topics().keySet())));
    }

    private static InvalidParameter unknown(String field, String rule, String said, List<String> suggestions) {
        String shown = said.length() > 120 ? said.substring(0, 120) + "..." : said;
        return new InvalidParameter(field, said, rule, suggestions, field, shown, String.join(", ", suggestions));
    }
}
