package dev.waymark.browser;

import dev.waymark.concept.GraphRevision;
import dev.waymark.concept.SmallCatalogue;
import dev.waymark.topology.KnowledgeGraph;
import dev.waymark.topology.MapLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/** A map of a random graph, as {@code /api/map} would answer it, for measuring at sizes that the real graph does not have. */
final class GeneratedMap {

    private static final int TOPICS = 20;

    private GeneratedMap() {}

    /** The same numbers, the same map; edges run to concepts with smaller numbers, more often to near ones. */
    static String of(int concepts, int edges) {
        Random random = new Random(3);
        List<TreeSet<Integer>> needs = new ArrayList<>();
        for (int c = 0; c < concepts; c++) {
            needs.add(new TreeSet<>());
        }
        for (int left = edges; left > 0; ) {
            int concept = 1 + random.nextInt(concepts - 1);
            int near = Math.max(0, concept - 1 - random.nextInt(200 + random.nextInt(concepts)));
            left -= needs.get(concept).add(near) ? 1 : 0;
        }
        SmallCatalogue catalogue = new SmallCatalogue();
        for (int topic = 0; topic < TOPICS; topic++) {
            catalogue.topic("topic-" + topic);
        }
        for (int c = 0; c < concepts; c++) {
            List<String> ids = needs.get(c).stream().map(GeneratedMap::id).toList();
            catalogue.concept("topic-" + random.nextInt(TOPICS), id(c), 10, ids, List.of(), List.of());
        }
        return json(KnowledgeGraph.of(catalogue.build(), GraphRevision.NONE), random);
    }

    private static String id(int concept) {
        return "c%05d".formatted(concept);
    }

    private static String json(KnowledgeGraph graph, Random random) {
        MapLayout layout = MapLayout.of(graph);
        List<Map<String, Object>> nodes = new ArrayList<>();
        List<int[]> edges = new ArrayList<>();
        for (int c = 0; c < graph.conceptCount(); c++) {
            nodes.add(Map.of(
                    "id", graph.concept(c).id().value(),
                    "name", "Concept number " + c,
                    "topic", graph.concept(c).topic().value(),
                    "kind", "technique",
                    "level", 1 + random.nextInt(5),
                    "minutes", 10,
                    "unlocks", random.nextInt(200),
                    "x", layout.x(c),
                    "y", layout.y(c)));
            for (int prerequisite : graph.needed().successors(c)) {
                edges.add(new int[] {c, prerequisite});
            }
        }
        List<Map<String, Object>> bands = layout.bands().stream()
                .map(band -> Map.<String, Object>of(
                        "topic", graph.topics().get(band.topic()).value(), "top", band.top(), "bottom", band.bottom()))
                .toList();
        List<Map<String, Object>> topics = graph.topics().stream()
                .map(topic -> Map.<String, Object>of("id", topic.value(), "name", topic.value()))
                .toList();
        return JsonMapper.builder()
                .build()
                .writeValueAsString(Map.of(
                        "revision",
                        "generated",
                        "aspect",
                        layout.aspect(),
                        "layers",
                        layout.layers(),
                        "bands",
                        bands,
                        "topics",
                        topics,
                        "nodes",
                        nodes,
                        "edges",
                        edges,
                        "related",
                        List.of()));
    }
}
