package dev.waymark.path.budget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.path.order.RandomWorkloads;
import dev.waymark.path.order.Workload;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Selections for every budget of seeded random workloads, against every set of jobs. */
class BudgetSolverTests {

    private static final int SEEDS_IN_ONE = 50;

    static LongStream hundredsOfSeeds() {
        return LongStream.range(0, 60).map(i -> i * SEEDS_IN_ONE);
    }

    private static LongStream from(long first) {
        return LongStream.range(first, first + SEEDS_IN_ONE);
    }

    /** The slow reference: the greatest weight within each budget, and the fewest minutes that it takes. */
    private record Best(List<Long> weight, List<Long> minutes, List<List<Integer>> jobs) {
        static Best of(Workload workload) {
            BitSet all = new BitSet();
            all.set(0, workload.jobCount());
            int most = (int) workload.minutes(all) + 2;
            long[] weight = new long[most];
            long[] minutes = new long[most];
            BitSet[] jobs = new BitSet[most];
            Arrays.fill(jobs, new BitSet());
            for (long bits = 0; bits < 1L << workload.jobCount(); bits++) {
                BitSet set = BitSet.valueOf(new long[] {bits});
                boolean closed = set.stream()
                        .allMatch(job -> Arrays.stream(workload.prerequisites().successors(job))
                                .allMatch(set::get));
                if (closed) {
                    long takes = workload.minutes(set);
                    long weighs = workload.weight(set);
                    for (int budget = (int) takes; budget < most; budget++) {
                        boolean better = weighs > weight[budget]
                                || (weighs == weight[budget] && takes < minutes[budget])
                                || (weighs == weight[budget]
                                        && takes == minutes[budget]
                                        && comesFirst(set, jobs[budget]));
                        if (better) {
                            jobs[budget] = set;
                            weight[budget] = weighs;
                            minutes[budget] = takes;
                        }
                    }
                }
            }
            return new Best(
                    Arrays.stream(weight).boxed().toList(),
                    Arrays.stream(minutes).boxed().toList(),
                    Arrays.stream(jobs)
                            .map(set -> set.stream().boxed().toList())
                            .toList());
        }

        private static boolean comesFirst(BitSet set, BitSet other) {
            for (int job = 0; job < Math.max(set.length(), other.length()); job++) {
                if (set.get(job) != other.get(job)) {
                    return set.get(job);
                }
            }
            return false;
        }
    }

    private static void assertIsValid(Workload workload, Selection selection) {
        BitSet jobs = new BitSet();
        selection.jobs().forEach(jobs::set);
        jobs.stream()
                .forEach(
                        job -> assertThat(Arrays.stream(workload.prerequisites().successors(job)))
                                .allMatch(jobs::get));
        assertThat(selection.minutes()).isEqualTo(workload.minutes(jobs)).isLessThanOrEqualTo(selection.budget());
        assertThat(selection.weight()).isEqualTo(workload.weight(jobs)).isLessThanOrEqualTo(selection.bound());
        assertThat(selection.goals()).isEqualTo(workload.reached(jobs));
    }

    @ParameterizedTest(name = "from seed {0}")
    @MethodSource("hundredsOfSeeds")
    void everyBudgetIsSpentBestWithFewestMinutesAndSmallestNumbers(long first) {
        from(first).forEach(seed -> {
            Workload workload = RandomWorkloads.small(seed);
            Best best = Best.of(workload);
            for (int budget = 0; budget < best.weight.size(); budget++) {
                Selection selection = new BudgetSolver(workload).select(budget);
                assertIsValid(workload, selection);
                assertThat(selection.weight())
                        .as("seed %d, %d minutes", seed, budget)
                        .isEqualTo(best.weight.get(budget));
                assertThat(selection.minutes())
                        .as("seed %d, %d minutes", seed, budget)
                        .isEqualTo(best.minutes.get(budget));
                assertThat(selection.jobs())
                        .as("seed %d, %d minutes", seed, budget)
                        .isEqualTo(best.jobs.get(budget));
                assertThat(selection.isOptimal() && selection.fewestMinutes())
                        .as("seed %d, %d minutes", seed, budget)
                        .isTrue();
            }
        });
    }

    @ParameterizedTest(name = "from seed {0}")
    @MethodSource("hundredsOfSeeds")
    void theFrontierIsTheBestOfEveryBudget(long first) {
        from(first).forEach(seed -> {
            Workload workload = RandomWorkloads.small(seed);
            Best best = Best.of(workload);
            List<Long> budgets = LongStream.range(0, best.weight.size()).boxed().toList();
            List<Selection> frontier = new BudgetSolver(workload).frontier(budgets);
            for (int budget = 0; budget < best.weight.size(); budget++) {
                assertIsValid(workload, frontier.get(budget));
                assertThat(frontier.get(budget).weight()).as("seed %d", seed).isEqualTo(best.weight.get(budget));
                assertThat(frontier.get(budget).isOptimal()).as("seed %d", seed).isTrue();
            }
        });
    }

    @ParameterizedTest(name = "from seed {0}")
    @MethodSource("hundredsOfSeeds")
    void withoutWorkThereIsStillAnAnswerAndABound(long first) {
        from(first).forEach(seed -> {
            Workload workload = RandomWorkloads.small(seed);
            Best best = Best.of(workload);
            for (int budget = 0; budget < best.weight.size(); budget++) {
                Selection selection = new BudgetSolver(workload, 0).select(budget);
                assertIsValid(workload, selection);
                assertThat(selection.bound()).as("seed %d", seed).isGreaterThanOrEqualTo(best.weight.get(budget));
                if (selection.fewestMinutes()) {
                    assertThat(selection.minutes()).as("seed %d", seed).isEqualTo(best.minutes.get(budget));
                }
            }
        });
    }

    @ParameterizedTest(name = "from seed {0}")
    @MethodSource("hundredsOfSeeds")
    void otherNumbersGiveTheSameWeightAndMinutes(long first) {
        from(first).forEach(seed -> {
            Workload workload = RandomWorkloads.small(seed);
            Random random = new Random(seed);
            Workload other = RandomWorkloads.renumbered(
                    workload, RandomWorkloads.renumbering(workload.jobCount(), random), random);
            long budget = random.nextInt(20);
            Selection selection = new BudgetSolver(workload).select(budget);
            Selection same = new BudgetSolver(other).select(budget);
            assertThat(same.weight()).as("seed %d", seed).isEqualTo(selection.weight());
            assertThat(same.minutes()).as("seed %d", seed).isEqualTo(selection.minutes());
            assertThat(new BudgetSolver(workload).select(budget)).isEqualTo(selection);
        });
    }

    static LongStream curricula() {
        return LongStream.range(0, 6);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("curricula")
    void valuesDoNotFallWithMoreMinutesOnLargerWorkloads(long seed) {
        Workload workload = RandomWorkloads.curriculum(seed, 120, 50);
        List<Long> budgets = new ArrayList<>();
        for (long budget = 0; budget <= 4000; budget += 200) {
            budgets.add(budget);
        }
        for (long work : new long[] {0, 2000, BudgetSolver.DEFAULT_WORK}) {
            List<Selection> frontier = new BudgetSolver(workload, work).frontier(budgets);
            for (int i = 0; i < frontier.size(); i++) {
                assertIsValid(workload, frontier.get(i));
                if (i > 0) {
                    assertThat(frontier.get(i).weight())
                            .isGreaterThanOrEqualTo(frontier.get(i - 1).weight());
                    assertThat(frontier.get(i).bound())
                            .isGreaterThanOrEqualTo(frontier.get(i - 1).bound());
                }
            }
            assertThat(new BudgetSolver(workload, work).frontier(budgets)).isEqualTo(frontier);
        }
    }
}
