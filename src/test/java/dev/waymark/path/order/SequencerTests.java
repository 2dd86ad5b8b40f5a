package dev.waymark.path.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.path.order.SidneyDecomposition.Block;
import dev.waymark.path.order.Workload.Goal;
import dev.waymark.topology.Digraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Orders of seeded random workloads against every order and every closed set. */
class SequencerTests {

    private static final int SEEDS_IN_ONE = 50;

    static LongStream hundredsOfSeeds() {
        return LongStream.range(0, 60).map(i -> i * SEEDS_IN_ONE);
    }

    private static LongStream from(long first) {
        return LongStream.range(first, first + SEEDS_IN_ONE);
    }

    /** The slow reference: the least cost of all valid orders. */
    private static long leastCost(Workload workload, List<Integer> prefix, BitSet done) {
        if (prefix.size() == workload.jobCount()) {
            return workload.cost(prefix.stream().mapToInt(Integer::intValue).toArray());
        }
        long least = Long.MAX_VALUE;
        for (int job = 0; job < workload.jobCount(); job++) {
            boolean ready = !done.get(job);
            for (int before : workload.prerequisites().successors(job)) {
                ready &= done.get(before);
            }
            if (ready) {
                prefix.add(job);
                done.set(job);
                least = Math.min(least, leastCost(workload, prefix, done));
                done.clear(job);
                prefix.removeLast();
            }
        }
        return least;
    }

    @ParameterizedTest(name = "from seed {0}")
    @MethodSource("hundredsOfSeeds")
    void smallWorkloadsAreOrderedBestAndProvenSo(long first) {
        from(first).forEach(seed -> {
            Workload workload = RandomWorkloads.small(seed);
            Sequence sequence = new Sequencer().sequence(workload);
            int[] order = Sequencer.jobs(workload, sequence);
            assertThat(workload.isValid(order)).as("seed %d", seed).isTrue();
            assertThat(sequence.cost())
                    .as("seed %d", seed)
                    .isEqualTo(workload.cost(order))
                    .isEqualTo(leastCost(workload, new ArrayList<>(), new BitSet()));
            assertThat(sequence.isOptimal()).as("seed %d", seed).isTrue();
        });
    }

    @ParameterizedTest(name = "from seed {0}")
    @MethodSource("hundredsOfSeeds")
    void theBoundHoldsWithoutWork(long first) {
        from(first).forEach(seed -> {
            Workload workload = RandomWorkloads.small(seed);
            Sequence sequence = new Sequencer(0).sequence(workload);
            assertThat(sequence.bound())
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(leastCost(workload, new ArrayList<>(), new BitSet()));
            assertThat(sequence.cost()).as("seed %d", seed).isLessThanOrEqualTo(2 * sequence.bound());
        });
    }

    @ParameterizedTest(name = "from seed {0}")
    @MethodSource("hundredsOfSeeds")
    void otherNumbersGiveTheSameCost(long first) {
        from(first).forEach(seed -> {
            Workload workload = RandomWorkloads.small(seed);
            Random random = new Random(seed);
            Workload other = RandomWorkloads.renumbered(
                    workload, RandomWorkloads.renumbering(workload.jobCount(), random), random);
            Sequence sequence = new Sequencer().sequence(workload);
            assertThat(new Sequencer().sequence(other).cost())
                    .as("seed %d", seed)
                    .isEqualTo(sequence.cost());
            assertThat(new Sequencer().sequence(workload)).as("seed %d", seed).isEqualTo(sequence);
        });
    }

    @ParameterizedTest(name = "from seed {0}")
    @MethodSource("hundredsOfSeeds")
    void blocksAreTheDensestClosedSetsOfWhatIsLeft(long first) {
        from(first).forEach(seed -> {
            Workload workload = RandomWorkloads.small(seed);
            BitSet done = new BitSet();
            for (Block block : SidneyDecomposition.of(workload)) {
                long weightBefore = workload.weight(done);
                long minutesBefore = workload.minutes(done);
                for (long bits = 0; bits < 1L << workload.jobCount(); bits++) {
                    BitSet set = BitSet.valueOf(new long[] {bits});
                    set.or(done);
                    if (isClosed(workload, set)) {
                        long weight = workload.weight(set) - weightBefore;
                        long minutes = workload.minutes(set) - minutesBefore;
                        assertThat(weight * block.minutes())
                                .as("seed %d", seed)
                                .isLessThanOrEqualTo(block.weight() * minutes);
                    }
                }
                block.jobs().forEach(done::set);
                assertThat(isClosed(workload, done)).as("seed %d", seed).isTrue();
                assertThat(workload.weight(done)).as("seed %d", seed).isEqualTo(weightBefore + block.weight());
            }
            assertThat(done.cardinality()).as("seed %d", seed).isEqualTo(workload.jobCount());
        });
    }

    private static boolean isClosed(Workload workload, BitSet set) {
        return set.stream()
                .allMatch(job ->
                        Arrays.stream(workload.prerequisites().successors(job)).allMatch(set::get));
    }

    static LongStream curricula() {
        return LongStream.range(0, 12);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("curricula")
    void largerWorkloadsAreValidAndWithinTheirBound(long seed) {
        Workload workload = RandomWorkloads.curriculum(seed, 150, 40);
        Sequence sequence = new Sequencer().sequence(workload);
        int[] order = Sequencer.jobs(workload, sequence);
        assertThat(workload.isValid(order)).isTrue();
        assertThat(workload.cost(order)).isEqualTo(sequence.cost()).isGreaterThanOrEqualTo(sequence.bound());
        assertThat(sequence.cost()).isLessThanOrEqualTo(workload.cost(Precedence.order(workload.prerequisites())));
        assertThat(sequence.gap()).isLessThan(0.5);
    }

    @Test
    void anInstanceByHand() {
        // 0 and 1 open 2; the goal that 0 alone reaches is worth little per minute, the one behind 1 and 2 more
        Workload workload = new Workload(
                Digraph.of(3, new int[] {2}, new int[] {1}),
                new int[] {10, 4, 4},
                List.of(new Goal(List.of(0), 2), new Goal(List.of(2), 2)));
        Sequence sequence = new Sequencer().sequence(workload);
        assertThat(Sequencer.jobs(workload, sequence)).containsExactly(1, 2, 0);
        assertThat(sequence.cost()).isEqualTo(2 * 8 + 2 * 18);
    }

    @Test
    void cyclesAndNumbersOutOfRangeAreRefused() {
        Digraph cycle = Digraph.of(2, new int[] {0, 1}, new int[] {1, 0});
        assertThatThrownBy(() -> new Workload(cycle, new int[] {1, 1}, List.of()))
                .hasMessageContaining("cycle");
        assertThatThrownBy(() -> new Workload(Digraph.of(1, new int[0], new int[0]), new int[] {0}, List.of()))
                .hasMessageContaining("0 minutes");
        assertThatThrownBy(() -> new Goal(List.of(0), 0)).hasMessageContaining("weight 0");
    }
}
