package dev.waymark.concept;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an interviewer asks.
 *
 * @param level 1 (first course) to 5 (research)
 * @param keyPoints what a strong answer says, at least one of them core
 */
public record Question(
        QuestionId id,
        CategoryId category,
        Text text,
        Format format,
        int level,
        List<KeyPoint> keyPoints,
        List<Text> followUps) {

    /** Copies the lists. */
    public Question {
        keyPoints = List.copyOf(keyPoints);
        followUps = List.copyOf(followUps);
    }

    /** The concepts of the core key points: who knows these, with their needed prerequisites, can answer. Sorted by id. */
    public SortedSet<ConceptId> coreConcepts() {
        SortedSet<ConceptId> concepts = new TreeSet<>();
        for (KeyPoint point : keyPoints) {
            if (point.role() == KeyPoint.Role.CORE) {
                concepts.addAll(point.concepts());
            }
        }
        return concepts;
    }

    /** What the interviewer wants to see. */
    public enum Format implements Term {
        EXPLAIN,
        COMPARE,
        DERIVE,
        DESIGN,
        IMPLEMENT,
        ESTIMATE,
        BEHAVIOURAL
    }
}
