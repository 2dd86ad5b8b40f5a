package dev.waymark.content.rule;

import dev.waymark.content.Content;
import dev.waymark.content.ContentDocument;
import dev.waymark.content.ContentKind;
import dev.waymark.content.YamlNode;
import dev.waymark.topology.Condensation;
import dev.waymark.topology.Digraph;
import dev.waymark.topology.ShortestCycle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One shortest cycle for each knot of concepts that require one another. */
final class Cycles {

    private Cycles() {}

    /**
     * A cycle and the place of its first edge.
     *
     * @param vertices numbered as in {@link Content#conceptOrder}, starting with the least
     * @param path {@code a -> b -> a}
     */
    record Cycle(List<Integer> vertices, String file, int line, String path) {}

    static List<Cycle> of(Content content, Digraph edges) {
        Condensation condensation = Condensation.of(edges);
        List<Cycle> cycles = new ArrayList<>();
        for (int component = 0; component < condensation.graph().size(); component++) {
            if (condensation.members(component).length > 1) {
                cycles.add(describe(content, ShortestCycle.through(edges, condensation.representative(component))));
            }
        }
        return cycles;
    }

    /** Whether all edges of the cycle are in this graph, too. */
    static boolean isWithin(Cycle cycle, Digraph edges) {
        List<Integer> vertices = cycle.vertices();
        for (int i = 0; i < vertices.size(); i++) {
            if (edges.find(vertices.get(i), vertices.get((i + 1) % vertices.size())) < 0) {
                return false;
            }
        }
        return true;
    }

    private static Cycle describe(Content content, List<Integer> vertices) {
        List<String> order = content.conceptOrder();
        String first = order.get(vertices.getFirst());
        String next = order.get(vertices.get(1));
        String path = vertices.stream().map(order::get).collect(Collectors.joining(" -> ")) + " -> " + first;
        for (ContentDocument concept : content.documents(ContentKind.CONCEPT)) {
            if (concept.id().equals(first)) {
                for (YamlNode entry : concept.entries("requires")) {
                    if (ContentDocument.idOf(entry).equals(next)) {
                        return new Cycle(vertices, concept.file(), entry.line(), path);
                    }
                }
            }
        }
        throw new IllegalStateException("The edge " + first + " -> " + next + " came from a file.");
    }
}
