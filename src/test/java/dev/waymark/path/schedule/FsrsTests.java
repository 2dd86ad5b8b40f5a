package dev.waymark.path.schedule;

import static dev.waymark.path.schedule.Rating.AGAIN;
import static dev.waymark.path.schedule.Rating.EASY;
import static dev.waymark.path.schedule.Rating.GOOD;
import static dev.waymark.path.schedule.Rating.HARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The numbers are those of a published implementation's own tests: open-spaced-repetition/ts-fsrs,
 * {@code packages/fsrs/__tests__/FSRS-6.test.ts} (ivl_history, memory state, first repeat, get retrievability). Its memory state
 * is that of fsrs-rs, {@code src/inference.rs}.
 */
class FsrsTests {

    private final Fsrs fsrs = Fsrs.DEFAULT;

    @ParameterizedTest
    @CsvSource({
        "AGAIN, 0.212, 6.4133",
        "HARD, 1.2931, 5.11217071",
        "GOOD, 2.3065, 2.11810397",
        "EASY, 8.2956, 1",
    })
    void theFirstTimeSetsStabilityAndDifficulty(Rating rating, double stability, double difficulty) {
        Memory memory = fsrs.first(rating);
        assertThat(memory.stability()).isEqualTo(stability);
        assertThat(memory.difficulty()).isEqualTo(difficulty, within(1e-8));
    }

    /** Good x6, Again x2, Good x5, each when it is due: the 0 stand for steps of ten minutes on the same day. */
    @Test
    void theIntervalsAreThoseOfThePublishedTest() {
        List<Rating> ratings = List.of(GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, AGAIN, AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD);
        int[] published = {0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21};
        List<Integer> intervals = new ArrayList<>();
        Memory memory = fsrs.first(GOOD);
        intervals.add(0);
        for (int i = 1; i < ratings.size(); i++) {
            memory = fsrs.reviewed(memory, published[i - 1], ratings.get(i));
            intervals.add(ratings.get(i) == AGAIN ? 0 : fsrs.intervalDays(memory, 0.9));
        }
        assertThat(intervals).containsExactly(0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21);
    }

    @Test
    void theMemoryIsThatOfThePublishedTest() {
        Memory memory = fsrs.first(AGAIN);
        for (int days : new int[] {0, 1, 3, 8, 21}) {
            memory = fsrs.reviewed(memory, days, GOOD);
        }
        assertThat(memory.stability()).isEqualTo(53.62691, within(1e-5));
        assertThat(memory.difficulty()).isEqualTo(6.3574867, within(1e-6));
    }

    @Test
    void theProbabilityIsThatOfThePublishedTest() {
        assertThat(fsrs.retrievability(fsrs.first(EASY), 8)).isEqualTo(0.9024733, within(1e-7));
        assertThat(fsrs.retrievability(fsrs.first(GOOD), 0)).isEqualTo(1);
    }

    @Test
    void afterAsManyDaysAsTheStabilityItIsNineInTen() {
        for (double stability : new double[] {0.5, 2.3065, 40, 1000}) {
            assertThat(fsrs.retrievability(new Memory(stability, 5), stability)).isEqualTo(0.9, within(1e-12));
            assertThat(fsrs.interval(new Memory(stability, 5), 0.9)).isEqualTo(stability, within(1e-9));
        }
    }

    @Test
    void theIntervalIsTheInverseOfTheForgettingCurve() {
        for (double retention = 0.70; retention <= 0.97; retention += 0.03) {
            Memory memory = new Memory(17, 4);
            assertThat(fsrs.retrievability(memory, fsrs.interval(memory, retention)))
                    .isEqualTo(retention, within(1e-12));
        }
    }

    @Test
    void aBetterRatingLeavesAStrongerAndEasierMemory() {
        Memory before = new Memory(10, 5);
        Memory lower = fsrs.reviewed(before, 10, AGAIN);
        for (Rating rating : List.of(HARD, GOOD, EASY)) {
            Memory higher = fsrs.reviewed(before, 10, rating);
            assertThat(higher.stability()).isGreaterThan(lower.stability());
            assertThat(higher.difficulty()).isLessThan(lower.difficulty());
            lower = higher;
        }
    }

    @Test
    void aLaterRecallIsWorthMore() {
        Memory before = new Memory(10, 5);
        double last = before.stability();
        for (int days = 1; days < 60; days++) {
            double stability = fsrs.reviewed(before, days, GOOD).stability();
            assertThat(stability).isGreaterThan(last);
            last = stability;
        }
    }

    @Test
    void intervalsAreWholeDaysFromOneToAHundredYears() {
        assertThat(fsrs.intervalDays(new Memory(0.01, 5), 0.9)).isEqualTo(1);
        assertThat(fsrs.intervalDays(new Memory(1e9, 5), 0.9)).isEqualTo(36_500);
    }

    @Test
    void otherThanTwentyOneParametersAreRefused() {
        assertThatThrownBy(() -> new Fsrs(1, 2, 3)).hasMessage("FSRS 6 has 21 parameters, not 3");
    }
}
