package dev.waymark.store;

import static dev.waymark.store.Rows.put;
import static dev.waymark.store.Rows.row;

import dev.waymark.concept.Catalogue;
import dev.waymark.concept.Check;
import dev.waymark.concept.Concept;
import dev.waymark.concept.Id;
import dev.waymark.concept.KeyPoint;
import dev.waymark.concept.Move;
import dev.waymark.concept.Question;
import dev.waymark.concept.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The touched part of a catalogue as parameters: each row has {@code id}, {@code properties} and its links by kind. */
final class ContentRows {

    private final Catalogue catalogue;
    private final Set<String> touched;

    ContentRows(Catalogue catalogue, Set<String> touched) {
        this.catalogue = catalogue;
        this.touched = touched;
    }

    List<Map<String, Object>> topics() {
        return touched("topic", catalogue.topics(), topic -> {
            Map<String, Object> properties = row(
                    "id",
                    topic.id().value(),
                    "order",
                    topic.order(),
                    "background",
                    topic.background().stream().map(Id::value).toList());
            put(properties, "name", topic.name());
            Map<String, Object> row = GraphWriter.node(topic.id().value(), properties);
            row.put("parent", topic.parent() == null ? "" : topic.parent().value());
            return row;
        });
    }

    List<Map<String, Object>> categories() {
        return touched("category", catalogue.categories(), category -> {
            Map<String, Object> properties = row("id", category.id().value(), "order", category.order());
            put(properties, "name", category.name());
            return GraphWriter.node(category.id().value(), properties);
        });
    }

    List<Map<String, Object>> sources() {
        return touched(
                "source",
                catalogue.sources(),
                source -> GraphWriter.node(
                        source.id().value(),
                        row(
                                "id",
                                source.id().value(),
                                "title",
                                source.title(),
                                "authors",
                                source.authors(),
                                "year",
                                source.year(),
                                "kind",
                                source.kind().term(),
                                "url",
                                source.url().toString(),
                                "minutes",
                                source.minutes())));
    }

    List<Map<String, Object>> concepts() {
        return touched("concept", catalogue.concepts(), ContentRows::concept);
    }

    private static Map<String, Object> concept(Concept concept) {
        Map<String, Object> properties = row(
                "id",
                concept.id().value(),
                "aliasesEn",
                concept.aliases().en(),
                "aliasesZhHant",
                concept.aliases().zhHant(),
                "kind",
                concept.kind().term(),
                "level",
                concept.level(),
                "minutes",
                concept.minutes());
        put(properties, "name", concept.name());
        put(properties, "summary", concept.summary());
        put(properties, "checkAsks", concept.checks().stream().map(Check::ask).toList());
        put(
                properties,
                "checkAnswers",
                concept.checks().stream().map(Check::answer).toList());
        Map<String, Object> row = GraphWriter.node(concept.id().value(), properties);
        row.put("topic", concept.topic().value());
        row.put("requires", links(concept.requires(), (position, edge) -> {
            Map<String, Object> link =
                    row("position", position, "strength", edge.strength().term());
            put(link, "why", edge.why());
            return row("id", edge.id().value(), "properties", link);
        }));
        row.put("related", links(concept.related(), (position, edge) -> {
            Map<String, Object> link = row("position", position, "as", edge.as().term());
            put(link, "why", edge.why());
            return row("id", edge.id().value(), "properties", link);
        }));
        row.put(
                "sources",
                links(
                        concept.sources(),
                        (position, cite) -> row(
                                "id", cite.id().value(), "properties", row("position", position, "at", cite.at()))));
        return row;
    }

    List<Map<String, Object>> questions() {
        return touched("question", catalogue.questions(), ContentRows::question);
    }

    private static Map<String, Object> question(Question question) {
        Map<String, Object> properties =
                row("id", question.id().value(), "format", question.format().term(), "level", question.level());
        put(properties, "text", question.text());
        put(properties, "followUps", question.followUps());
        Map<String, Object> row = GraphWriter.node(question.id().value(), properties);
        row.put("category", question.category().value());
        row.put("keyPoints", links(question.keyPoints(), (position, point) -> keyPoint(question, position, point)));
        return row;
    }

    private static Map<String, Object> keyPoint(Question question, int position, KeyPoint point) {
        Map<String, Object> properties = row(
                "id",
                question.id() + "#" + (position + 1),
                "position",
                position,
                "role",
                point.role().term(),
                "weight",
                point.weight());
        put(properties, "say", point.say());
        return row(
                "properties",
                properties,
                "concepts",
                links(point.concepts(), (place, id) -> row("id", id.value(), "position", place)));
    }

    List<Map<String, Object>> tracks() {
        return touched("track", catalogue.tracks(), ContentRows::track);
    }

    private static Map<String, Object> track(Track track) {
        Map<String, Object> properties = row("id", track.id().value());
        put(properties, "name", track.name());
        put(properties, "description", track.description());
        Map<String, Object> row = GraphWriter.node(track.id().value(), properties);
        row.put(
                "questions",
                links(
                        track.questions(),
                        (position, entry) -> row(
                                "id",
                                entry.id().value(),
                                "properties",
                                row("position", position, "weight", entry.weight()))));
        return row;
    }

    /** All moves, as soon as one differs: their order is a property. */
    List<Map<String, Object>> moves() {
        if (touched.stream().noneMatch(entry -> entry.startsWith("move "))) {
            return List.of();
        }
        return links(catalogue.moves(), (position, move) -> move(position, move));
    }

    /** Old ids of concepts with the ids that replaced them, whichever move changed: a record may be older than the move. */
    List<Map<String, Object>> followed() {
        return catalogue.moves().stream()
                .filter(move -> move.kind() == Move.Kind.CONCEPT && !move.to().isEmpty())
                .map(move -> row("from", move.from(), "to", move.to()))
                .toList();
    }

    private static Map<String, Object> move(int position, Move move) {
        String id = move.kind().term() + "/" + move.from();
        Map<String, Object> properties =
                row("id", id, "position", position, "kind", move.kind().term(), "from", move.from(), "to", move.to());
        put(properties, "why", move.why());
        return GraphWriter.node(id, properties);
    }

    private <K extends Id<K>, V> List<Map<String, Object>> touched(
            String kind, SortedMap<K, V> things, Function<V, Map<String, Object>> mapper) {
        return things.entrySet().stream()
                .filter(entry -> GraphWriter.touches(touched, kind, entry.getKey()))
                .map(entry -> mapper.apply(entry.getValue()))
                .toList();
    }

    private static <T> List<Map<String, Object>> links(
            List<T> things, BiFunction<Integer, T, Map<String, Object>> mapper) {
        List<Map<String, Object>> links = new ArrayList<>();
        for (int position = 0; position < things.size(); position++) {
            links.add(mapper.apply(position, things.get(position)));
        }
        return links;
    }
}
