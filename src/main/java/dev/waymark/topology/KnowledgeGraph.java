package dev.waymark.topology;

import dev.waymark.concept.Catalogue;
import dev.waymark.concept.Concept;
import dev.waymark.concept.ConceptId;
import dev.waymark.concept.GraphRevision;
import dev.waymark.concept.Id;
import dev.waymark.concept.Question;
import dev.waymark.concept.QuestionId;
import dev.waymark.concept.Requirement;
import dev.waymark.concept.Requirement.Strength;
import dev.waymark.concept.TopicId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One revision of the graph, immutable, for traversal: concepts and questions are numbered in the order of their ids, so the
 * smaller number breaks every tie. An edge of {@link #needed()} and {@link #helpful()} runs from a concept to its
 * prerequisite. The prose stays in {@link #catalogue()}. Safe for any number of threads.
 */
public final class KnowledgeGraph {

    /** The graph before anything is loaded. */
    public static final KnowledgeGraph EMPTY = of(Catalogue.EMPTY, GraphRevision.NONE);

    private final GraphRevision revision;
    private final Catalogue catalogue;
    private final List<Concept> concepts;
    private final List<Question> questions;
    private final List<TopicId> topics;
    private final Map<String, Integer> conceptIndex;
    private final Map<String, Integer> questionIndex;
    private final int[] topicOf;
    private final int[] minutes;
    private final int[][] coreConcepts;
    private final Digraph needed;
    private final Digraph helpful;
    private final Digraph related;
    private final Digraph conceptQuestions;
    private final Condensation neededComponents;
    private final Condensation allComponents;

    private KnowledgeGraph(Catalogue catalogue, GraphRevision revision) {
        this.catalogue = catalogue;
        this.revision = revision;
        this.concepts = List.copyOf(catalogue.concepts().values());
        this.questions = List.copyOf(catalogue.questions().values());
        this.topics = TopicTree.inOrder(catalogue.topics().values());
        this.conceptIndex = index(catalogue.concepts().keySet());
        this.questionIndex = index(catalogue.questions().keySet());
        Map<String, Integer> topicIndex = index(topics);
        this.topicOf = concepts.stream()
                .mapToInt(c -> topicIndex.getOrDefault(c.topic().value(), topics.size()))
                .toArray();
        this.minutes = concepts.stream().mapToInt(Concept::minutes).toArray();
        this.needed = requirements(Strength.NEEDED);
        this.helpful = requirements(Strength.HELPFUL);
        this.related = relations();
        this.coreConcepts = questions.stream().map(this::coreOf).toArray(int[][]::new);
        this.conceptQuestions = coreEdges();
        this.neededComponents = Condensation.of(needed);
        this.allComponents = Condensation.of(needed.union(helpful));
    }

    /** The graph of a catalogue; references that dangle are left out. */
    public static KnowledgeGraph of(Catalogue catalogue, GraphRevision revision) {
        return new KnowledgeGraph(catalogue, revision);
    }

    /** Which content this is. */
    public GraphRevision revision() {
        return revision;
    }

    /** The prose and everything else that traversal does not need. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** The number of concepts. */
    public int conceptCount() {
        return concepts.size();
    }

    /** The number of questions. */
    public int questionCount() {
        return questions.size();
    }

    /** The concept with this number, {@code 0..conceptCount()-1}. */
    public Concept concept(int index) {
        return concepts.get(index);
    }

    /** The question with this number, {@code 0..questionCount()-1}. */
    public Question question(int index) {
        return questions.get(index);
    }

    /** The concept's number, or -1 if the graph has none with this id. */
    public int indexOf(ConceptId id) {
        return conceptIndex.getOrDefault(id.value(), -1);
    }

    /** The question's number, or -1 if the graph has none with this id. */
    public int indexOf(QuestionId id) {
        return questionIndex.getOrDefault(id.value(), -1);
    }

    /** The concept's leaf in {@link #topics()}; one past the end if its topic is not known. */
    public int topicOf(int concept) {
        return topicOf[concept];
    }

    /** The topics in the order of the tree: parents before children, siblings by their order and id. */
    public List<TopicId> topics() {
        return topics;
    }

    /** Study time of the concept. */
    public int minutes(int concept) {
        return minutes[concept];
    }

    /** The numbers of the concepts that the question's core key points name, ascending; a fresh array. */
    public int[] coreConcepts(int question) {
        return coreConcepts[question].clone();
    }

    /** Concept to needed prerequisite. */
    public Digraph needed() {
        return needed;
    }

    /** Concept to helpful prerequisite. */
    public Digraph helpful() {
        return helpful;
    }

    /** Concept to related concept, in the direction in which the relation was written. */
    public Digraph related() {
        return related;
    }

    /**
     * Which questions name a concept in a core key point: vertices {@code 0..conceptCount()-1} are the concepts, and vertex
     * {@code conceptCount() + q} is question q; edges run from concept to question.
     */
    public Digraph conceptQuestions() {
        return conceptQuestions;
    }

    /** The needed prerequisites, with the members of a cycle drawn together. */
    public Condensation neededComponents() {
        return neededComponents;
    }

    /** The needed and helpful prerequisites, with the members of a cycle drawn together. */
    public Condensation allComponents() {
        return allComponents;
    }

    /** The stated edge between two concepts, or null if the first does not require the second. */
    public @Nullable Requirement requirement(int concept, int prerequisite) {
        ConceptId id = concepts.get(prerequisite).id();
        for (Requirement requirement : concepts.get(concept).requires()) {
            if (requirement.id().equals(id)) {
                return requirement;
            }
        }
        return null;
    }

    private Digraph requirements(Strength strength) {
        DigraphBuilder edges = new DigraphBuilder(concepts.size());
        for (int tail = 0; tail < concepts.size(); tail++) {
            for (Requirement requirement : concepts.get(tail).requires()) {
                int head = indexOf(requirement.id());
                if (requirement.strength() == strength && head >= 0) {
                    edges.add(tail, head);
                }
            }
        }
        return edges.build();
    }

    private Digraph relations() {
        DigraphBuilder edges = new DigraphBuilder(concepts.size());
        for (int tail = 0; tail < concepts.size(); tail++) {
            for (var relation : concepts.get(tail).related()) {
                int head = indexOf(relation.id());
                if (head >= 0) {
                    edges.add(tail, head);
                }
            }
        }
        return edges.build();
    }

    private int[] coreOf(Question question) {
        return question.coreConcepts().stream()
                .mapToInt(this::indexOf)
                .filter(index -> index >= 0)
                .toArray();
    }

    private Digraph coreEdges() {
        DigraphBuilder edges = new DigraphBuilder(concepts.size() + questions.size());
        for (int question = 0; question < questions.size(); question++) {
            for (int concept : coreConcepts[question]) {
                edges.add(concept, concepts.size() + question);
            }
        }
        return edges.build();
    }

    private static Map<String, Integer> index(Iterable<? extends Id<?>> ids) {
        Map<String, Integer> index = new HashMap<>();
        for (Id<?> id : ids) {
            index.put(id.value(), index.size());
        }
        return index;
    }
}
