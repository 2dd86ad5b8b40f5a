package dev.waymark.explore.web;

import dev.waymark.concept.Concept;
import dev.waymark.concept.Language;
import dev.waymark.concept.Topic;
import dev.waymark.explore.MapEdges;
import dev.waymark.explore.Neighbourhood;
import dev.waymark.explore.web.Views.MapBand;
import dev.waymark.explore.web.Views.MapNode;
import dev.waymark.explore.web.Views.MapTopic;
import dev.waymark.explore.web.Views.MapView;
import dev.waymark.store.Snapshots;
import dev.waymark.topology.Digraph;
import dev.waymark.topology.KnowledgeGraph;
import dev.waymark.topology.MapLayout;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "map")
class MapController {

    private final Snapshots snapshots;
    private volatile Drawn drawn = Drawn.NOTHING;

    MapController(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** The maps of one graph. */
    private record Drawn(KnowledgeGraph graph, Map<Language, MapView> views) {
        static final Drawn NOTHING = new Drawn(KnowledgeGraph.EMPTY, Map.of());
    }

    @GetMapping("/api/map")
    @Operation(summary = "All concepts with their places on the map, the reduced needed edges, and the related pairs")
    MapView map(@Parameter(hidden = true) Locale locale) {
        KnowledgeGraph graph = snapshots.current();
        Language language = Language.of(locale);
        MapView view = drawnOf(graph).views.get(language);
        return view == null ? draw(graph, MapLayout.of(graph), language) : view;
    }

    /** Laying out takes a while, so it is done once for each revision. */
    private synchronized Drawn drawnOf(KnowledgeGraph graph) {
        if (drawn.graph != graph) {
            MapLayout layout = MapLayout.of(graph);
            Map<Language, MapView> views = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                views.put(language, draw(graph, layout, language));
            }
            drawn = new Drawn(graph, views);
        }
        return drawn;
    }

    private static MapView draw(KnowledgeGraph graph, MapLayout layout, Language language) {
        Neighbourhood around = new Neighbourhood(graph);
        List<MapNode> nodes = new ArrayList<>();
        for (int i = 0; i < graph.conceptCount(); i++) {
            Concept concept = graph.concept(i);
            nodes.add(new MapNode(
                    concept.id().value(),
                    concept.name().in(language),
                    concept.topic().value(),
                    concept.kind().term(),
                    concept.level(),
                    concept.minutes(),
                    around.unlocks(i).stream().mapToInt(List::size).sum(),
                    rounded(layout.x(i)),
                    rounded(layout.y(i))));
        }
        List<MapTopic> topics = graph.topics().stream()
                .map(id -> {
                    Topic topic = graph.catalogue().topics().get(id);
                    return new MapTopic(
                            id.value(),
                            topic == null ? id.value() : topic.name().in(language),
                            topic == null || topic.parent() == null
                                    ? null
                                    : topic.parent().value());
                })
                .toList();
        BitSet kept = MapEdges.of(graph);
        BitSet all = new BitSet();
        all.set(0, graph.related().edgeCount());
        return new MapView(
                graph.revision().tag(),
                rounded(layout.aspect()),
                layout.layers().stream().map(MapController::rounded).toList(),
                bands(graph, layout),
                topics,
                nodes,
                pairs(graph.needed(), kept),
                pairs(graph.related(), all));
    }

    private static List<MapBand> bands(KnowledgeGraph graph, MapLayout layout) {
        return layout.bands().stream()
                .map(band -> new MapBand(
                        band.topic() < graph.topics().size()
                                ? graph.topics().get(band.topic()).value()
                                : "",
                        rounded(band.top()),
                        rounded(band.bottom())))
                .toList();
    }

    private static List<int[]> pairs(Digraph graph, BitSet edges) {
        List<int[]> pairs = new ArrayList<>();
        for (int tail = 0; tail < graph.size(); tail++) {
            for (int edge = graph.outBegin(tail); edge < graph.outEnd(tail); edge++) {
                if (edges.get(edge)) {
                    pairs.add(new int[] {tail, graph.head(edge)});
                }
            }
        }
        return pairs;
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
