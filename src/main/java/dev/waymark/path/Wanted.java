package dev.waymark.path;

import dev.waymark.concept.Track;
import dev.waymark.path.StudyPath.Reason;
import dev.waymark.topology.KnowledgeGraph;
import dev.waymark.topology.TopicTree;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The concepts that targets ask for directly, each with the reasons of those that do. */
final class Wanted {

    private final KnowledgeGraph graph;
    private final BitSet concepts;
    private final BitSet questions;
    private final Map<Integer, List<Reason>> reasons = new HashMap<>();
    private final SortedMap<Integer, Integer> questionWeights = new TreeMap<>();
    private final SortedMap<Integer, Integer> conceptWeights = new TreeMap<>();

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
            case Target.ConceptTarget concept -> addConcept(graph.indexOf(concept.id()), target);
            case Target.QuestionTarget question -> addQuestion(graph.indexOf(question.id()), 1);
            case Target.TopicTarget topic -> {
                var topics =
                        TopicTree.withDescendants(graph.catalogue().topics().values(), topic.id());
                for (int concept = 0; concept < graph.conceptCount(); concept++) {
                    if (topics.contains(graph.concept(concept).topic())) {
                        addConcept(concept, target);
                    }
                }
            }
            case Target.TrackTarget id -> {
                Track track = graph.catalogue().tracks().get(id.id());
                if (track != null) {
                    track.questions().forEach(entry -> addQuestion(graph.indexOf(entry.id()), entry.weight()));
                }
            }
        }
    }

    private void addConcept(int concept, Target target) {
        if (concept >= 0) {
            conceptWeights.merge(concept, 1, Integer::sum);
            add(concept, new Reason.Wanted(target));
        }
    }

    private void addQuestion(int question, int weight) {
        if (question >= 0) {
            questionWeights.merge(question, weight, Integer::sum);
            questions.set(question);
            for (int concept : graph.coreConcepts(question)) {
                add(concept, new Reason.AskedBy(question));
            }
        }
    }

    private void add(int concept, Reason reason) {
        concepts.set(concept);
        reasons.computeIfAbsent(concept, none -> new ArrayList<>()).add(reason);
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

    /**
     * What each question is worth: its weights in the tracks among the targets, and 1 if it is named itself, added up.
     */
    SortedMap<Integer, Integer> questionWeights() {
        return Collections.unmodifiableSortedMap(questionWeights);
    }

    /** What each concept is worth that is a target itself: 1 for each target that it is or whose topic it belongs to. */
    SortedMap<Integer, Integer> conceptWeights() {
        return Collections.unmodifiableSortedMap(conceptWeights);
    }

    /** Why targets ask for the concept itself, in their order; empty if none does. */
    List<Reason> reasons(int concept) {
        return reasons.getOrDefault(concept, List.of());
    }
}
