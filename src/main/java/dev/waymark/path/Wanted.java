package dev.waymark.path;

import dev.waymark.concept.Track;
import dev.waymark.path.StudyPath.Reason;
import dev.waymark.topology.KnowledgeGraph;
import dev.waymark.topology.TopicTree;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The concepts that targets ask for directly, each with the reason of the first target that does. */
final class Wanted {

    private final KnowledgeGraph graph;
    private final BitSet concepts;
    private final BitSet questions;
    private final Map<Integer, Reason> reasons = new HashMap<>();

    private Wanted(KnowledgeGraph graph) {
        this.graph = graph;
        this.concepts = new BitSet(graph.conceptCount());
        this.questions = new BitSet(graph.questionCount());
    }

    static Wanted of(KnowledgeGraph graph, List<Target> targets) {
        Wanted wanted = new Wanted(graph);
        targets.forEach(wanted::add);
        return wanted;
    }

    private void add(Target target) {
        switch (target) {
            case Target.ConceptTarget concept -> add(graph.indexOf(concept.id()), new Reason.Wanted(target));
            case Target.QuestionTarget question -> addQuestion(graph.indexOf(question.id()));
            case Target.TopicTarget topic -> {
                var topics =
                        TopicTree.withDescendants(graph.catalogue().topics().values(), topic.id());
                for (int concept = 0; concept < graph.conceptCount(); concept++) {
                    if (topics.contains(graph.concept(concept).topic())) {
                        add(concept, new Reason.Wanted(target));
                    }
                }
            }
            case Target.TrackTarget id -> {
                Track track = graph.catalogue().tracks().get(id.id());
                if (track != null) {
                    track.questions().forEach(entry -> addQuestion(graph.indexOf(entry.id())));
                }
            }
        }
    }

    private void addQuestion(int question) {
        if (question >= 0) {
            questions.set(question);
            for (int concept : graph.coreConcepts(question)) {
                add(concept, new Reason.AskedBy(question));
            }
        }
    }

    private void add(int concept, Reason reason) {
        if (concept >= 0) {
            concepts.set(concept);
            reasons.putIfAbsent(concept, reason);
        }
    }

    BitSet concepts() {
        return concepts;
    }

    /** The questions among the targets and in the tracks among them, ascending. */
    List<Integer> questions() {
        List<Integer> ascending = new ArrayList<>();
        questions.stream().forEach(ascending::add);
        return ascending;
    }

    /** Why a target asks for the concept itself; null if none does. */
    @Nullable
    Reason reason(int concept) {
        return reasons.get(concept);
    }
}
