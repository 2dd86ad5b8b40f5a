package dev.waymark.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every algorithm against a slow, obviously right one on seeded random graphs. */
class GraphAlgorithmsTests {

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static Digraph graph(long seed) {
        return RandomGraphs.any(seed, 1 + (int) (seed % 17), 0.4 + seed % 5 * 0.4);
    }

    @Test
    void aDigraphKeepsEachEdgeOnceInBothDirections() {
        Digraph graph = Digraph.of(4, new int[] {2, 0, 2, 2, 3}, new int[] {1, 1, 0, 1, 3});
        assertThat(graph.edgeCount()).isEqualTo(4);
        assertThat(graph.successors(2)).containsExactly(0, 1);
        assertThat(graph.predecessors(1)).containsExactly(0, 2);
        assertThat(graph.find(2, 1)).isEqualTo(graph.outBegin(2) + 1);
        assertThat(graph.find(1, 2)).isEqualTo(-1);
        assertThat(graph.edge(graph.inBegin(0))).isEqualTo(graph.find(2, 0));
        assertThat(graph.reversed().successors(1)).containsExactly(0, 2);
    }

    @Test
    void aDigraphRefusesEdgesThatLeaveIt() {
        assertThatThrownBy(() -> Digraph.of(2, new int[] {0}, new int[] {2}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("edge 0 -> 2 leaves the vertices 0..1");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void reachabilityFindsWhatWarshallFinds(long seed) {
        Digraph graph = graph(seed);
        boolean[][] reaches = RandomGraphs.reaches(graph);
        for (int from = 0; from < graph.size(); from++) {
            BitSet found = Reachability.from(graph, from);
            for (int to = 0; to < graph.size(); to++) {
                assertThat(found.get(to)).isEqualTo(from == to || reaches[from][to]);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void reachabilityDoesNotPassBlockedVertices(long seed) {
        Digraph graph = graph(seed);
        BitSet blocked = new BitSet();
        blocked.set((int) (seed % graph.size()));
        DigraphBuilder open = new DigraphBuilder(graph.size());
        for (int v = 0; v < graph.size(); v++) {
            for (int head : graph.successors(v)) {
                if (!blocked.get(v) && !blocked.get(head)) {
                    open.add(v, head);
                }
            }
        }
        for (int from = 0; from < graph.size(); from++) {
            BitSet expected = blocked.get(from) ? new BitSet() : Reachability.from(open.build(), from);
            assertThat(Reachability.from(graph, new int[] {from}, blocked)).isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void componentsAreThePairsThatReachOneAnother(long seed) {
        Digraph graph = graph(seed);
        boolean[][] reaches = RandomGraphs.reaches(graph);
        StronglyConnectedComponents components = StronglyConnectedComponents.of(graph);
        for (int a = 0; a < graph.size(); a++) {
            for (int b = 0; b < graph.size(); b++) {
                boolean same = a == b || (reaches[a][b] && reaches[b][a]);
                assertThat(components.of(a) == components.of(b)).isEqualTo(same);
                if (!same && reaches[a][b]) {
                    assertThat(components.of(a)).isGreaterThan(components.of(b));
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aCondensationIsAcyclicAndReachesTheSame(long seed) {
        Digraph graph = graph(seed);
        Condensation condensation = Condensation.of(graph);
        boolean[][] reaches = RandomGraphs.reaches(graph);
        boolean[][] between = RandomGraphs.reaches(condensation.graph());
        for (int a = 0; a < graph.size(); a++) {
            assertThat(condensation.members(condensation.componentOf(a))).contains(a);
            for (int b = 0; b < graph.size(); b++) {
                int from = condensation.componentOf(a);
                int to = condensation.componentOf(b);
                if (from == to) {
                    assertThat(between[from][to]).isFalse();
                } else {
                    assertThat(between[from][to]).isEqualTo(reaches[a][b]);
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theTransitiveReductionKeepsAnEdgeUnlessAnotherWayLeadsThere(long seed) {
        Digraph graph = RandomGraphs.acyclic(seed, 2 + (int) (seed % 15), 2);
        boolean[][] reaches = RandomGraphs.reaches(graph);
        BitSet kept = TransitiveReduction.keptEdges(graph);
        for (int tail = 0; tail < graph.size(); tail++) {
            for (int edge = graph.outBegin(tail); edge < graph.outEnd(tail); edge++) {
                boolean otherWay = false;
                for (int middle : graph.successors(tail)) {
                    otherWay |= middle != graph.head(edge) && reaches[middle][graph.head(edge)];
                }
                assertThat(kept.get(edge)).isEqualTo(!otherWay);
            }
        }
    }

    @Test
    void theTransitiveReductionRefusesCycles() {
        Digraph cycle = Digraph.of(2, new int[] {0, 1}, new int[] {1, 0});
        assertThatThrownBy(() -> TransitiveReduction.keptEdges(cycle)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void layersAreTheLongestWaysDown(long seed) {
        Digraph graph = RandomGraphs.acyclic(seed, 1 + (int) (seed % 14), 1.5);
        BitSet all = new BitSet();
        all.set(0, graph.size());
        List<List<Integer>> layers = Layers.of(Condensation.of(graph), all);
        List<Integer> seen = new ArrayList<>();
        for (int layer = 0; layer < layers.size(); layer++) {
            for (int vertex : layers.get(layer)) {
                assertThat(longestWayDown(graph, vertex)).isEqualTo(layer);
                seen.add(vertex);
            }
        }
        assertThat(seen).hasSize(graph.size()).doesNotHaveDuplicates();
    }

    private static int longestWayDown(Digraph graph, int vertex) {
        int longest = 0;
        for (int head : graph.successors(vertex)) {
            longest = Math.max(longest, 1 + longestWayDown(graph, head));
        }
        return longest;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aShortestCycleIsACycleAndExistsWhenAVertexReachesItself(long seed) {
        Digraph graph = graph(seed);
        boolean[][] reaches = RandomGraphs.reaches(graph);
        for (int vertex = 0; vertex < graph.size(); vertex++) {
            List<Integer> cycle = ShortestCycle.through(graph, vertex);
            assertThat(cycle.isEmpty()).isEqualTo(!reaches[vertex][vertex]);
            for (int i = 0; i < cycle.size(); i++) {
                assertThat(graph.find(cycle.get(i), cycle.get((i + 1) % cycle.size())))
                        .isNotNegative();
            }
        }
    }

    @Test
    void aMillionVerticesInOneChainNeedNoDeepStack() {
        int size = 1_000_000;
        DigraphBuilder chain = new DigraphBuilder(size);
        for (int v = 1; v < size; v++) {
            chain.add(v, v - 1);
        }
        Digraph graph = chain.build();
        assertThat(Reachability.from(graph, size - 1).cardinality()).isEqualTo(size);
        assertThat(StronglyConnectedComponents.of(graph).count()).isEqualTo(size);
    }
}
