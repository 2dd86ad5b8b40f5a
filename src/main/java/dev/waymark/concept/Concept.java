package dev.waymark.concept;

import java.util.List;

/**
 * One thing that a person can know and be asked about.
 *
 * @param level 1 (first course) to 5 (research)
 * @param minutes study time for someone who has the prerequisites, 5..600
 * @param summary at most 400 characters per language: what it is and why it matters
 * @param requires its direct prerequisites, in the file's order
 * @param related its neighbours that are not prerequisites, in the file's order
 * @param sources where it is taught or proved, best first, at least one
 * @param checks what someone who knows it can do, at least one
 */
public record Concept(
        ConceptId id,
        TopicId topic,
        Text name,
        Aliases aliases,
        Kind kind,
        int level,
        int minutes,
        Text summary,
        List<Requirement> requires,
        List<Relation> related,
        List<Citation> sources,
        List<Check> checks) {

    /** Copies the lists. */
    public Concept {
        requires = List.copyOf(requires);
        related = List.copyOf(related);
        sources = List.copyOf(sources);
        checks = List.copyOf(checks);
    }

    /** What sort of thing a concept is. */
    public enum Kind implements Term {
        THEORY,
        TECHNIQUE,
        ARCHITECTURE,
        MODEL,
        SYSTEM,
        FRAMEWORK,
        DATASET,
        BENCHMARK,
        METRIC,
        PRACTICE
    }
}
