package dev.waymark.explore.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shapes of the answers, in one language. */
final class Views {

    private Views() {}

    /** A thing with its id and its name, title or text. */
    record Named(String id, String name) {}

    /**
     * A part of a list.
     *
     * @param page from 0
     * @param total items in all pages
     */
    record Page<T>(List<T> items, int page, int size, int total) {}

    /** A concept in a list. */
    record ConceptRow(String id, String name, Named topic, String kind, int level, int minutes, String summary) {}

    /**
     * A concept with everything around it.
     *
     * @param names the name in every language, by its tag
     * @param prerequisites how many concepts it needs, directly or not
     * @param prerequisiteMinutes their minutes together
     * @param unlocks how many concepts need it, directly or not
     */
    record ConceptDetail(
            String id,
            String name,
            Map<String, String> names,
            Map<String, List<String>> aliases,
            Named topic,
            String kind,
            int level,
            int minutes,
            String summary,
            List<RequirementView> requires,
            List<RequirementView> requiredBy,
            List<RelationView> related,
            List<CitationView> sources,
            List<CheckView> checks,
            List<QuestionUse> questions,
            int prerequisites,
            int prerequisiteMinutes,
            int unlocks) {}

    /** A prerequisite, or a concept that this one is a prerequisite of. */
    record RequirementView(String id, String name, String strength, String why, int level, int minutes) {}

    /**
     * A related concept.
     *
     * @param direction {@code out} if this concept states the relation, {@code in} if the other one does
     */
    record RelationView(String id, String name, String as, String direction, String why) {}

    /** Where a concept is taught. */
    record CitationView(
            String id, String title, List<String> authors, int year, String kind, String url, String at, int minutes) {}

    /** What someone who knows the concept can answer. */
    record CheckView(String ask, String answer) {}

    /**
     * A question that names the concept.
     *
     * @param role {@code core} if a core key point does, else {@code bonus}
     */
    record QuestionUse(String id, String text, String role) {}

    /** Concepts in layers, lowest first. */
    record LayersView(Named concept, int count, int minutes, List<List<ConceptRow>> layers) {}

    /** What a concept opens up. */
    record UnlocksView(Named concept, int count, List<List<ConceptRow>> layers, List<Named> questions) {}

    /**
     * A question in a list.
     *
     * @param core the concepts of its core key points, sorted: who knows these, with what they need, can answer it
     */
    record QuestionRow(String id, String text, Named category, String format, int level, List<String> core) {}

    /** A question with its answer. */
    record QuestionDetail(
            String id,
            String text,
            Map<String, String> texts,
            Named category,
            String format,
            int level,
            List<KeyPointView> keyPoints,
            List<String> followUps,
            List<Named> tracks) {}

    /** What a strong answer says. */
    record KeyPointView(String role, int weight, String say, List<Named> concepts) {}

    /**
     * A topic with its children.
     *
     * @param concepts how many concepts it has, with those of its children
     */
    record TopicView(String id, String name, int concepts, List<TopicView> children) {}

    /** A track in a list. */
    record TrackRow(String id, String name, String description, int questions, int concepts, int minutes) {}

    /** A track with its questions. */
    record TrackDetail(
            String id, String name, String description, int concepts, int minutes, List<TrackQuestion> questions) {}

    /** A question of a track. */
    record TrackQuestion(String id, String text, int weight, int level) {}

    /** A source with the concepts that cite it. */
    record SourceDetail(
            String id,
            String title,
            List<String> authors,
            int year,
            String kind,
            String url,
            int minutes,
            List<CitingConcept> concepts) {}

    /** A concept that cites a source, and where. */
    record CitingConcept(String id, String name, String at) {}

    /**
     * Everything that is drawn.
     *
     * @param aspect width of the map by its height
     * @param layers where each depth of prerequisites begins, 0..1 from the left, ascending
     * @param bands where each topic's concepts are, from top to bottom
     * @param edges needed edges that no longer path implies, from concept to prerequisite, as places in {@code nodes}
     * @param related related pairs, as places in {@code nodes}
     */
    record MapView(
            String revision,
            double aspect,
            List<Double> layers,
            List<MapBand> bands,
            List<MapTopic> topics,
            List<MapNode> nodes,
            List<int[]> edges,
            List<int[]> related) {}

    /**
     * The part of the map's height that belongs to a topic.
     *
     * @param topic its id; empty for concepts of no known topic
     * @param top 0..1 from the top
     */
    record MapBand(String topic, double top, double bottom) {}

    /** A topic on the map. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MapTopic(String id, String name, @Nullable String parent) {}

    /**
     * A concept on the map.
     *
     * @param x 0..1 from left to right
     * @param y 0..1 from top to bottom
     * @param unlocks how many concepts need it, directly or not
     */
    record MapNode(
            String id,
            String name,
            String topic,
            String kind,
            int level,
            int minutes,
            int unlocks,
            double x,
            double y) {}
}
