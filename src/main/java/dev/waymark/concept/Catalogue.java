package dev.waymark.concept;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The whole of the content: what the files say, what the database holds. Every map is sorted by id, so two catalogues with
 * the same content iterate and print alike. References may dangle; the content rules say whether they do.
 */
public record Catalogue(
        SortedMap<TopicId, Topic> topics,
        SortedMap<CategoryId, Category> categories,
        SortedMap<ConceptId, Concept> concepts,
        SortedMap<QuestionId, Question> questions,
        SortedMap<SourceId, Source> sources,
        SortedMap<TrackId, Track> tracks,
        List<Move> moves) {

    /** Nothing at all. */
    public static final Catalogue EMPTY =
            of(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Wraps the maps so that they cannot be changed, and copies the list. */
    public Catalogue {
        topics = Collections.unmodifiableSortedMap(topics);
        categories = Collections.unmodifiableSortedMap(categories);
        concepts = Collections.unmodifiableSortedMap(concepts);
        questions = Collections.unmodifiableSortedMap(questions);
        sources = Collections.unmodifiableSortedMap(sources);
        tracks = Collections.unmodifiableSortedMap(tracks);
        moves = List.copyOf(moves);
    }

    /** A catalogue of these; of several with the same id the last stays. */
    public static Catalogue of(
            Collection<Topic> topics,
            Collection<Category> categories,
            Collection<Concept> concepts,
            Collection<Question> questions,
            Collection<Source> sources,
            Collection<Track> tracks,
            Collection<Move> moves) {
        return new Catalogue(
                byId(topics, Topic::id),
                byId(categories, Category::id),
                byId(concepts, Concept::id),
                byId(questions, Question::id),
                byId(sources, Source::id),
                byId(tracks, Track::id),
                List.copyOf(moves));
    }

    private static <K extends Id<K>, V> SortedMap<K, V> byId(Collection<V> values, Function<V, K> id) {
        SortedMap<K, V> map = new TreeMap<>();
        for (V value : values) {
            map.put(id.apply(value), value);
        }
        return map;
    }
}
