package dev.waymark.path.schedule;

import java.util.Arrays;

/**
 * The Free Spaced Repetition Scheduler, version 6: how a memory fades and what a review does to it. Written from the published
 * formulas (open-spaced-repetition, "The Algorithm", fsrs4anki wiki, section FSRS-6, 2025,
 * https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm; model: J. Ye, J. Su, Y. Cao, "A stochastic shortest
 * path algorithm for optimizing spaced repetition scheduling", KDD 2022, https://doi.org/10.1145/3534678.3539081) and tested on
 * the numbers of the tests of open-spaced-repetition/ts-fsrs (FSRS-6.test.ts). Without random fuzz, and without steps within a
 * day.
 */
public final class Fsrs {

    /** The default parameters of version 6, fitted by its authors to reviews of many people. */
    public static final Fsrs DEFAULT = new Fsrs(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

    private static final int PARAMETERS = 21;
    private static final int LONGEST_DAYS = 36_500;
    private static final double LEAST_STABILITY = 0.001;
    private static final double LEAST_DIFFICULTY = 1;
    private static final double MOST_DIFFICULTY = 10;

    private final double[] w;
    private final double decay;
    private final double factor;

    /**
     * The scheduler with these parameters, w0..w20.
     *
     * @throws IllegalArgumentException if there are not 21
     */
    public Fsrs(double... parameters) {
        if (parameters.length != PARAMETERS) {
            throw new IllegalArgumentException("FSRS 6 has 21 parameters, not " + parameters.length);
        }
        this.w = Arrays.copyOf(parameters, PARAMETERS);
        this.decay = -w[20];
        this.factor = Math.pow(0.9, 1 / decay) - 1;
    }

    /** The memory after the first time. */
    public Memory first(Rating rating) {
        return new Memory(Math.max(w[rating.grade() - 1], LEAST_STABILITY), difficulty(firstDifficulty(rating)));
    }

    /** The probability of remembering after so many days, 0..1. */
    public double retrievability(Memory memory, double days) {
        return Math.pow(1 + factor * days / memory.stability(), decay);
    }

    /**
     * The days after which the probability of remembering has fallen to a target; not rounded.
     *
     * @param retention above 0, below 1
     */
    public double interval(Memory memory, double retention) {
        return memory.stability() / factor * (Math.pow(retention, 1 / decay) - 1);
    }

    /** The same in whole days, 1..36500. */
    public int intervalDays(Memory memory, double retention) {
        return Math.clamp(Math.round(interval(memory, retention)), 1, LONGEST_DAYS);
    }

    /** The memory after a review so many days after the last one; less than a day is a review on the same day. */
    public Memory reviewed(Memory memory, double days, Rating rating) {
        double stability = days < 1 ? sameDay(memory, rating) : laterDay(memory, days, rating);
        return new Memory(Math.max(stability, LEAST_STABILITY), nextDifficulty(memory, rating));
    }

    private double sameDay(Memory memory, Rating rating) {
        double growth = Math.exp(w[17] * (rating.grade() - 3 + w[18])) * Math.pow(memory.stability(), -w[19]);
        return memory.stability() * (rating.compareTo(Rating.GOOD) >= 0 ? Math.max(growth, 1) : growth);
    }

    private double laterDay(Memory memory, double days, Rating rating) {
        double forgotten = 1 - retrievability(memory, days);
        return rating == Rating.AGAIN ? lapsed(memory, forgotten) : recalled(memory, forgotten, rating);
    }

    /** The memory after a recall when so much was forgotten: the more, the more a recall is worth. Any number of days. */
    double recalled(Memory memory, double forgotten, Rating rating) {
        double bonus = switch (rating) {
            case HARD -> w[15];
            case EASY -> w[16];
            default -> 1;
        };
        double growth = Math.exp(w[8])
                * (11 - memory.difficulty())
                * Math.pow(memory.stability(), -w[9])
                * Math.expm1(w[10] * forgotten)
                * bonus;
        return memory.stability() * (1 + growth);
    }

    private double lapsed(Memory memory, double forgotten) {
        double relearned = w[11]
                * Math.pow(memory.difficulty(), -w[12])
                * (Math.pow(memory.stability() + 1, w[13]) - 1)
                * Math.exp(w[14] * forgotten);
        return Math.min(relearned, memory.stability() / Math.exp(w[17] * w[18]));
    }

    private double firstDifficulty(Rating rating) {
        return w[4] - Math.exp(w[5] * (rating.grade() - 1)) + 1;
    }

    /** Moves by the rating, less the nearer to the hardest, and drifts to where an easy first time starts. */
    double nextDifficulty(Memory memory, Rating rating) {
        double change = -w[6] * (rating.grade() - 3);
        double moved = memory.difficulty() + change * (MOST_DIFFICULTY - memory.difficulty()) / 9;
        return difficulty(w[7] * firstDifficulty(Rating.EASY) + (1 - w[7]) * moved);
    }

    private static double difficulty(double value) {
        return Math.clamp(value, LEAST_DIFFICULTY, MOST_DIFFICULTY);
    }
}
