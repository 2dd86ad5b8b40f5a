package dev.waymark.path.web;

import dev.waymark.concept.ConceptId;
import dev.waymark.path.Assumption;
import dev.waymark.path.PathRequest;
import dev.waymark.path.Target;
import dev.waymark.path.TargetResolver;
import dev.waymark.store.IdSuggestions;
import dev.waymark.store.InvalidParameter;
import dev.waymark.topology.KnowledgeGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** From the parameters of a request to what is to be planned; says what is wrong with them. */
final class PathRequestReader {

    /** More targets than any interview has. */
    static final int MAX_TARGETS = 400;
    /** More than there are concepts. */
    static final int MAX_KNOWN = 5000;

    private static final String EXAMPLE = "/api/paths?to=rope,why-rope&known=vector";

    private final KnowledgeGraph graph;
    private final TargetResolver resolver;

    PathRequestReader(KnowledgeGraph graph) {
        this.graph = graph;
        this.resolver = new TargetResolver(graph);
    }

    /** @throws InvalidParameter if a parameter is empty, too long, or names something that does not exist */
    PathRequest read(String to, String known, String include, String assume) {
        return new PathRequest(targets(to), known(known), assumption(assume), includesHelpful(include));
    }

    private List<Target> targets(String to) {
        List<String> words = words("to", to, MAX_TARGETS);
        if (words.isEmpty()) {
            throw new InvalidParameter("to", to, "required", List.of(), "to", EXAMPLE);
        }
        Set<Target> targets = new LinkedHashSet<>();
        for (String word : words) {
            List<Target> found = resolver.resolve(word);
            if (found.isEmpty()) {
                throw unknown("to", "unknown-target", word, IdSuggestions.ofAnything(word, graph.catalogue()));
            }
            targets.addAll(found);
        }
        return List.copyOf(targets);
    }

    private Set<ConceptId> known(String known) {
        Set<ConceptId> ids = new TreeSet<>();
        for (String word : words("known", known, MAX_KNOWN)) {
            ids.add(resolver.concept(word)
                    .orElseThrow(() -> unknown(
                            "known", "unknown-known", word, IdSuggestions.ofConcepts(word, graph.catalogue()))));
        }
        return ids;
    }

    private static Assumption assumption(String assume) {
        return switch (assume) {
            case "", "implied" -> Assumption.IMPLIED;
            case "exact" -> Assumption.EXACT;
            default -> throw oneOf("assume", assume, List.of("implied", "exact"));
        };
    }

    private static boolean includesHelpful(String include) {
        return switch (include) {
            case "" -> false;
            case "helpful" -> true;
            default -> throw oneOf("include", include, List.of("helpful"));
        };
    }

    static InvalidParameter oneOf(String field, String value, List<String> allowed) {
        return new InvalidParameter(field, value, "one-of", allowed, field, value, String.join(", ", allowed));
    }

    private static InvalidParameter unknown(String field, String rule, String word, List<String> suggestions) {
        return new InvalidParameter(
                field,
                word,
                rule,
                suggestions,
                field,
                word.length() > 120 ? word.substring(0, 120) + "..." : word,
                String.join(", ", suggestions));
    }

    private static List<String> words(String field, String list, int most) {
        List<String> words = new ArrayList<>(Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList());
        if (words.size() > most) {
            throw new InvalidParameter(
                    field, words.size() + " entries", "too-many", List.of(), field, words.size(), most);
        }
        return words;
    }
}
