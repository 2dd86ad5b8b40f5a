package dev.waymark.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Closures of seeded random graphs, cycles included, against every subset. */
class MaximumClosureTests {

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    private final int size = 9;

    private Digraph graph(long seed) {
        return RandomGraphs.any(seed, size, 0.5 + seed % 3);
    }

    private static long[] profits(long seed, int size) {
        Random random = new Random(seed);
        long[] profits = new long[size];
        for (int v = 0; v < size; v++) {
            profits[v] = random.nextLong(-10, 11);
        }
        return profits;
    }

    /** The slow reference: the most that a closed set of these vertices earns that passes; the least number if there is none. */
    private static long best(Digraph graph, BitSet vertices, long[] profits, Predicate<BitSet> passes) {
        long best = Long.MIN_VALUE;
        for (long bits = 0; bits < 1L << graph.size(); bits++) {
            BitSet set = BitSet.valueOf(new long[] {bits});
            if (isClosed(graph, vertices, set) && passes.test(set)) {
                best = Math.max(best, earned(profits, set));
            }
        }
        return best;
    }

    private static boolean isClosed(Digraph graph, BitSet vertices, BitSet set) {
        return set.stream()
                .allMatch(v -> vertices.get(v)
                        && Arrays.stream(graph.successors(v)).allMatch(head -> !vertices.get(head) || set.get(head)));
    }

    private static long earned(long[] profits, BitSet set) {
        return set.stream().mapToLong(v -> profits[v]).sum();
    }

    private static BitSet someVertices(long seed, int size) {
        BitSet vertices = new BitSet();
        Random random = new Random(seed);
        for (int v = 0; v < size; v++) {
            vertices.set(v, random.nextInt(6) > 0);
        }
        return vertices;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theClosureEarnsMostAndIsTheSmallestThatDoes(long seed) {
        Digraph graph = graph(seed);
        long[] profits = profits(seed, size);
        BitSet vertices = someVertices(seed, size);
        MaximumClosure closure = new MaximumClosure(graph, vertices, v -> profits[v]);
        long best = best(graph, vertices, profits, set -> true);
        assertThat(closure.profit()).isEqualTo(best);
        BitSet smallest = closure.smallest();
        assertThat(isClosed(graph, vertices, smallest)).isTrue();
        assertThat(earned(profits, smallest)).isEqualTo(best);
        assertThat(best(graph, vertices, profits, set -> !contains(set, smallest)))
                .isLessThan(best);
    }

    private static boolean contains(BitSet set, BitSet part) {
        BitSet rest = (BitSet) part.clone();
        rest.andNot(set);
        return rest.isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void lossesAreWhatTheBestSetWithOrWithoutAVertexEarnsLess(long seed) {
        Digraph graph = graph(seed);
        long[] profits = profits(seed, size);
        BitSet vertices = someVertices(seed, size);
        MaximumClosure closure = new MaximumClosure(graph, vertices, v -> profits[v]);
        vertices.stream().forEach(v -> {
            assertThat(closure.lossWith(v, Long.MAX_VALUE))
                    .isEqualTo(closure.profit() - best(graph, vertices, profits, set -> set.get(v)));
            assertThat(closure.lossWithout(v, Long.MAX_VALUE))
                    .isEqualTo(closure.profit() - best(graph, vertices, profits, set -> !set.get(v)));
        });
        assertThat(closure.profit()).isEqualTo(best(graph, vertices, profits, set -> true));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void tiesAddUpToClosedSetsThatEarnNothing(long seed) {
        Digraph graph = graph(seed);
        long[] profits = profits(seed, size);
        BitSet dense = new MaximumClosure(graph, someVertices(seed, size), v -> profits[v]).smallest();
        if (dense.isEmpty()) {
            return;
        }
        // the same set at the price at which all of it earns nothing
        long whole = earned(profits, dense);
        long count = dense.cardinality();
        long[] scaled = new long[size];
        dense.stream().forEach(v -> scaled[v] = profits[v] * count - whole);
        MaximumClosure closure = new MaximumClosure(graph, dense, v -> scaled[v]);
        if (closure.profit() > 0) {
            return;
        }
        BitSet sum = new BitSet();
        List<BitSet> parts = closure.ties();
        for (BitSet part : parts) {
            assertThat(part.intersects(sum)).isFalse();
            sum.or(part);
            assertThat(isClosed(graph, dense, sum)).isTrue();
            assertThat(earned(scaled, sum)).isZero();
        }
        assertThat(sum).isEqualTo(dense);
    }
}
