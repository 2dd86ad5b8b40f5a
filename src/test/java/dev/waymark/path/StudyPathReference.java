package dev.waymark.path;

import dev.waymark.concept.Concept;
import dev.waymark.concept.ConceptId;
import dev.waymark.concept.Requirement;
import dev.waymark.concept.Requirement.Strength;
import dev.waymark.topology.KnowledgeGraph;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** The slow reference, straight from the words: repeat "add what a missing concept requires" until nothing is added. */
final class StudyPathReference {

    private StudyPathReference() {}

    static Set<ConceptId> missing(KnowledgeGraph graph, PathRequest request) {
        Set<ConceptId> known = known(graph, request);
        Set<ConceptId> missing = new TreeSet<>();
        for (Target target : request.targets()) {
            for (ConceptId wanted : wanted(graph, target)) {
                if (!known.contains(wanted)) {
                    missing.add(wanted);
                }
            }
        }
        boolean grows = true;
        while (grows) {
            Set<ConceptId> next = new TreeSet<>(missing);
            for (ConceptId id : missing) {
                for (Requirement requirement : requirements(graph, id, request.includeHelpful())) {
                    if (!known.contains(requirement.id())) {
                        next.add(requirement.id());
                    }
                }
            }
            grows = next.size() > missing.size();
            missing = next;
        }
        return missing;
    }

    static Set<ConceptId> known(KnowledgeGraph graph, PathRequest request) {
        Set<ConceptId> known = new HashSet<>(request.known());
        boolean grows = request.assume() == Assumption.IMPLIED;
        while (grows) {
            Set<ConceptId> next = new HashSet<>(known);
            known.forEach(id -> requirements(graph, id, false).forEach(edge -> next.add(edge.id())));
            grows = next.size() > known.size();
            known = next;
        }
        return known;
    }

    private static Set<ConceptId> wanted(KnowledgeGraph graph, Target target) {
        return switch (target) {
            case Target.ConceptTarget(ConceptId id) -> Set.of(id);
            case Target.QuestionTarget(var id) ->
                graph.question(graph.indexOf(id)).coreConcepts();
            default -> throw new IllegalArgumentException("only concepts and questions: " + target);
        };
    }

    static Set<Requirement> requirements(KnowledgeGraph graph, ConceptId id, boolean withHelpful) {
        Set<Requirement> requirements = new HashSet<>();
        Concept concept = graph.concept(graph.indexOf(id));
        for (Requirement requirement : concept.requires()) {
            if (withHelpful || requirement.strength() == Strength.NEEDED) {
                requirements.add(requirement);
            }
        }
        return requirements;
    }
}
