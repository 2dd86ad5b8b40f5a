package dev.waymark.store;

import dev.waymark.concept.Catalogue;
import dev.waymark.concept.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Writes the difference between two catalogues: first all nodes, so that every relationship finds its ends, then the
 * relationships of what was added or changed, then what is gone.
 */
final class GraphWriter {

    private static final int BATCH = 200;

    private final Neo4jClient client;

    GraphWriter(Neo4jClient client) {
        this.client = client;
    }

    void write(Catalogue catalogue, CatalogueDiff diff, LoadProgress progress) {
        Set<String> touched = new TreeSet<>(diff.added());
        touched.addAll(diff.changed());
        List<Step> steps = steps(catalogue, diff, touched);
        int total = steps.stream().mapToInt(step -> step.rows().size()).sum();
        int done = 0;
        for (Step step : steps) {
            for (int from = 0; from < step.rows().size(); from += BATCH) {
                List<?> batch = step.rows()
                        .subList(from, Math.min(from + BATCH, step.rows().size()));
                client.query(step.cypher()).bind(batch).to("rows").run();
                done += batch.size();
                progress.written(done, total);
            }
        }
    }

    private static List<Step> steps(Catalogue catalogue, CatalogueDiff diff, Set<String> touched) {
        ContentRows rows = new ContentRows(catalogue, touched);
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(WriteCypher.TOPIC_NODES, rows.topics()));
        steps.add(new Step(WriteCypher.CATEGORY_NODES, rows.categories()));
        steps.add(new Step(WriteCypher.SOURCE_NODES, rows.sources()));
        steps.add(new Step(WriteCypher.REVIVE_CONCEPTS, rows.concepts()));
        steps.add(new Step(WriteCypher.CONCEPT_NODES, rows.concepts()));
        steps.add(new Step(WriteCypher.QUESTION_NODES, rows.questions()));
        steps.add(new Step(WriteCypher.TRACK_NODES, rows.tracks()));
        steps.add(new Step(WriteCypher.MOVE_NODES, rows.moves()));
        steps.add(new Step(WriteCypher.TOPIC_LINKS, rows.topics()));
        steps.add(new Step(WriteCypher.CONCEPT_LINKS, rows.concepts()));
        steps.add(new Step(WriteCypher.QUESTION_LINKS, rows.questions()));
        steps.add(new Step(WriteCypher.TRACK_LINKS, rows.tracks()));
        steps.add(new Step(WriteCypher.REMOVE_TRACKS, removed(diff, "track")));
        steps.add(new Step(WriteCypher.REMOVE_QUESTIONS, removed(diff, "question")));
        steps.add(new Step(WriteCypher.FOLLOW_MOVES, rows.followed()));
        steps.add(new Step(WriteCypher.FORGET_NAMES, rows.followed()));
        steps.add(new Step(WriteCypher.RETIRE_CONCEPTS, removed(diff, "concept")));
        steps.add(new Step(WriteCypher.REMOVE_CONCEPTS, removed(diff, "concept")));
        steps.add(new Step(WriteCypher.REMOVE_SOURCES, removed(diff, "source")));
        steps.add(new Step(WriteCypher.REMOVE_TOPICS, removed(diff, "topic")));
        steps.add(new Step(WriteCypher.REMOVE_CATEGORIES, removed(diff, "category")));
        steps.add(new Step(WriteCypher.REMOVE_MOVES, removed(diff, "move")));
        return steps;
    }

    private static List<String> removed(CatalogueDiff diff, String kind) {
        String prefix = kind + " ";
        return diff.removed().stream()
                .filter(entry -> entry.startsWith(prefix))
                .map(entry -> entry.substring(prefix.length()))
                .toList();
    }

    /** One statement, run over rows in batches. */
    private record Step(String cypher, List<?> rows) {}

    /** Whether the diff touches this thing. */
    static boolean touches(Set<String> touched, String kind, Id<?> id) {
        return touched.contains(kind + " " + id.value());
    }

    /** The shape of one node's row: its id, its properties and its links. */
    static Map<String, Object> node(String id, Map<String, Object> properties) {
        return Rows.row("id", id, "properties", properties);
    }
}
