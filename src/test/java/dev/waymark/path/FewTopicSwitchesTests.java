package dev.waymark.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.concept.GraphRevision;
import dev.waymark.concept.SmallCatalogue;
import dev.waymark.topology.Condensation;
import dev.waymark.topology.Digraph;
import dev.waymark.topology.KnowledgeGraph;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FewTopicSwitchesTests {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static KnowledgeGraph graph(long seed) {
        Random random = new Random(seed);
        SmallCatalogue catalogue = new SmallCatalogue().topic("attention").topic("inference");
        List<String> topics = List.of("general", "attention", "inference");
        int size = 2 + random.nextInt(6);
        for (int i = 0; i < size; i++) {
            List<String> needs = new ArrayList<>();
            for (int k = 0; k < i; k++) {
                if (random.nextInt(3) == 0) {
                    needs.add("c" + k);
                }
            }
            catalogue.concept(topics.get(random.nextInt(3)), "c" + i, 10, needs, List.of(), List.of());
        }
        return KnowledgeGraph.of(catalogue.build(), GraphRevision.NONE);
    }

    private static int[] order(KnowledgeGraph graph) {
        BitSet all = new BitSet();
        all.set(0, graph.conceptCount());
        return FewTopicSwitches.order(graph, graph.neededComponents(), all, -1);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aTopicIsLeftOnlyWhenNothingInItCanBeStudied(long seed) {
        KnowledgeGraph graph = graph(seed);
        Condensation knots = graph.neededComponents();
        Digraph edges = knots.graph();
        int[] order = order(graph);
        BitSet done = new BitSet();
        for (int i = 0; i < order.length; i++) {
            if (i > 0 && topic(graph, order[i]) != topic(graph, order[i - 1])) {
                for (int c = 0; c < edges.size(); c++) {
                    boolean open = !done.get(c) && topic(graph, c) == topic(graph, order[i - 1]);
                    assertThat(open && ready(edges, done, c)).isFalse();
                }
            }
            assertThat(ready(edges, done, order[i])).isTrue();
            done.set(order[i]);
        }
        assertThat(done.cardinality()).isEqualTo(graph.conceptCount());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void switchesAreCloseToTheFewestOfAllOrders(long seed) {
        KnowledgeGraph graph = graph(seed);
        int best = fewest(graph, new ArrayList<>(), new BitSet());
        assertThat(switches(graph, order(graph))).isBetween(best, best + 2);
    }

    /** The slow reference: every order that respects the prerequisites. */
    private static int fewest(KnowledgeGraph graph, List<Integer> prefix, BitSet done) {
        Digraph edges = graph.neededComponents().graph();
        if (prefix.size() == edges.size()) {
            return switches(graph, prefix.stream().mapToInt(Integer::intValue).toArray());
        }
        int best = Integer.MAX_VALUE;
        for (int c = 0; c < edges.size(); c++) {
            if (!done.get(c) && ready(edges, done, c)) {
                prefix.add(c);
                done.set(c);
                best = Math.min(best, fewest(graph, prefix, done));
                done.clear(c);
                prefix.removeLast();
            }
        }
        return best;
    }

    private static int switches(KnowledgeGraph graph, int[] order) {
        int switches = 0;
        for (int i = 1; i < order.length; i++) {
            if (topic(graph, order[i]) != topic(graph, order[i - 1])) {
                switches++;
            }
        }
        return switches;
    }

    private static int topic(KnowledgeGraph graph, int component) {
        return graph.topicOf(graph.neededComponents().representative(component));
    }

    private static boolean ready(Digraph edges, BitSet done, int component) {
        for (int head : edges.successors(component)) {
            if (!done.get(head)) {
                return false;
            }
        }
        return true;
    }
}
