package dev.waymark.content.report;

import dev.waymark.concept.Concept;
import dev.waymark.concept.SourceId;
import dev.waymark.topology.Condensation;
import dev.waymark.topology.Digraph;
import dev.waymark.topology.KnowledgeGraph;
import dev.waymark.topology.Layers;
import dev.waymark.topology.Reachability;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The shape of the needed graph: how deep, how wide, what carries most, and which edges no source backs on both ends. */
final class GraphShape {

    private static final int SHOWN = 12;
    private static final int CHAINS = 3;

    private final KnowledgeGraph graph;
    private final List<List<Integer>> layers;

    GraphShape(KnowledgeGraph graph) {
        this.graph = graph;
        BitSet all = new BitSet(graph.conceptCount());
        all.set(0, graph.conceptCount());
        this.layers = Layers.of(graph.neededComponents(), all);
    }

    void print(PrintStream out) {
        Digraph needed = graph.needed();
        List<Integer> concepts =
                IntStream.range(0, graph.conceptCount()).boxed().toList();
        out.printf(
                "Depth (concepts in each layer of needed prerequisites): %s%n",
                layers.stream().map(layer -> "" + layer.size()).collect(Collectors.joining(" ")));
        out.printf("Needed prerequisites per concept: %s%n", Tally.of(concepts, needed::outDegree));
        out.printf("Concepts that need a concept directly: %s%n", Tally.of(concepts, needed::inDegree));
        out.printf("Needed directly by most: %s%n", most(needed::inDegree));
        Condensation components = graph.neededComponents();
        Digraph dependants = components.graph().reversed();
        out.printf(
                "Unlock most, directly or not: %s%n",
                most(c -> Reachability.from(dependants, components.componentOf(c)).stream()
                                .map(component -> components.members(component).length)
                                .sum()
                        - 1));
        out.println("Longest chains:");
        longestChains().forEach(chain -> out.printf("  %d: %s%n", chain.size(), names(chain, " -> ")));
        edgesWithoutSources(out);
    }

    private String most(IntUnaryOperator count) {
        int[] counts = IntStream.range(0, graph.conceptCount()).map(count).toArray();
        return IntStream.range(0, counts.length)
                .boxed()
                .sorted(Comparator.comparingInt((Integer c) -> -counts[c]).thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN)
                .map(c -> id(c) + " " + counts[c])
                .collect(Collectors.joining(", "));
    }

    /** The longest chains that end at different concepts of the top layer, from the foundation up. */
    private List<List<Integer>> longestChains() {
        if (layers.isEmpty()) {
            return List.of();
        }
        int[] layerOf = new int[graph.conceptCount()];
        for (int layer = 0; layer < layers.size(); layer++) {
            for (int concept : layers.get(layer)) {
                layerOf[concept] = layer;
            }
        }
        List<List<Integer>> chains = new ArrayList<>();
        for (int layer = layers.size() - 1; layer >= 0 && chains.size() < CHAINS; layer--) {
            for (int top : layers.get(layer)) {
                if (chains.size() < CHAINS) {
                    chains.add(chain(top, layerOf));
                }
            }
        }
        return chains;
    }

    private List<Integer> chain(int top, int[] layerOf) {
        List<Integer> chain = new ArrayList<>(List.of(top));
        int concept = top;
        while (layerOf[concept] > 0) {
            int wanted = layerOf[concept] - 1;
            int from = concept;
            concept = IntStream.of(graph.needed().successors(from))
                    .filter(head -> layerOf[head] == wanted)
                    .findFirst()
                    .orElse(-1);
            if (concept < 0) {
                break;
            }
            chain.add(concept);
        }
        return chain.reversed();
    }

    /** An edge's reason is the author's word alone if the two concepts cite no work in common. */
    private void edgesWithoutSources(PrintStream out) {
        Digraph needed = graph.needed();
        int without = 0;
        for (int tail = 0; tail < needed.size(); tail++) {
            Set<SourceId> cited = cited(graph.concept(tail));
            for (int head : needed.successors(tail)) {
                Set<SourceId> common = cited(graph.concept(head));
                common.retainAll(cited);
                without += common.isEmpty() ? 1 : 0;
            }
        }
        out.printf(
                "Edges without sources: %d of %d needed edges join concepts that cite no work in common%n",
                without, needed.edgeCount());
    }

    private static Set<SourceId> cited(Concept concept) {
        Set<SourceId> ids = new HashSet<>();
        concept.sources().forEach(citation -> ids.add(citation.id()));
        return ids;
    }

    private String names(List<Integer> concepts, String between) {
        return concepts.stream().map(this::id).collect(Collectors.joining(between));
    }

    private String id(int concept) {
        return graph.concept(concept).id().value();
    }
}
