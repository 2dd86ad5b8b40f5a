package dev.waymark.path;

import dev.waymark.concept.Catalogue;
import dev.waymark.concept.ConceptId;
import dev.waymark.concept.InvalidId;
import dev.waymark.concept.Move;
import dev.waymark.concept.QuestionId;
import dev.waymark.concept.TopicId;
import dev.waymark.concept.TrackId;
import dev.waymark.topology.KnowledgeGraph;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From what a request says to targets. {@code rope} is looked for among the concepts, then the questions, the tracks and the
 * topics; {@code topic:attention} says which. Old ids lead to what replaced them.
 */
public final class TargetResolver {

    private static final Pattern TYPED = Pattern.compile("(?<kind>concept|question|track|topic):(?<id>.*)");

    private final KnowledgeGraph graph;

    /** Resolves against this graph. */
    public TargetResolver(KnowledgeGraph graph) {
        this.graph = graph;
    }

    /** The targets that a word names: none if it names nothing, several if what it named was split. */
    public List<Target> resolve(String word) {
        Matcher typed = TYPED.matcher(word);
        try {
            if (typed.matches()) {
                return of(typed.group("kind"), typed.group("id"));
            }
            for (String kind : List.of("concept", "question", "track", "topic")) {
                List<Target> targets = of(kind, word);
                if (!targets.isEmpty()) {
                    return targets;
                }
            }
            return List.of();
        } catch (InvalidId e) {
            return List.of();
        }
    }

    /** The concept with this id, or the one that replaced it. */
    public Optional<ConceptId> concept(String word) {
        try {
            return of("concept", word).stream()
                    .filter(Target.ConceptTarget.class::isInstance)
                    .map(target -> ((Target.ConceptTarget) target).id())
                    .findFirst();
        } catch (InvalidId e) {
            return Optional.empty();
        }
    }

    private List<Target> of(String kind, String id) {
        Catalogue catalogue = graph.catalogue();
        return switch (kind) {
            case "concept" ->
                catalogue.concepts().containsKey(new ConceptId(id))
                        ? List.of(new Target.ConceptTarget(new ConceptId(id)))
                        : moved(Move.Kind.CONCEPT, id);
            case "question" ->
                catalogue.questions().containsKey(new QuestionId(id))
                        ? List.of(new Target.QuestionTarget(new QuestionId(id)))
                        : moved(Move.Kind.QUESTION, id);
            case "track" ->
                catalogue.tracks().containsKey(new TrackId(id))
                        ? List.of(new Target.TrackTarget(new TrackId(id)))
                        : moved(Move.Kind.TRACK, id);
            default ->
                catalogue.topics().containsKey(new TopicId(id))
                        ? List.of(new Target.TopicTarget(new TopicId(id)))
                        : List.of();
        };
    }

    private List<Target> moved(Move.Kind kind, String id) {
        return graph.catalogue().moves().stream()
                .filter(move -> move.kind() == kind && move.from().equals(id))
                .flatMap(move -> move.to().stream())
                .flatMap(to -> of(kind.term(), to).stream())
                .toList();
    }
}
