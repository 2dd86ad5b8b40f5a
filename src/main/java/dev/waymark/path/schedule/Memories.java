package dev.waymark.path.schedule;

import java.util.Arrays;

/**
 * What is remembered of the lessons, day by day, if every review is a {@link Rating#GOOD}. A practice of weight w is w of a
 * review: it moves the logarithm of the stability, the difficulty and the day of the last practice by w of what the review would
 * move them. Weight 1 is a review, weight 0 is nothing; early practice is worth little by the FSRS formula itself.
 */
final class Memories {

    private static final double NOT_LEARNED = -1;

    private final Fsrs fsrs;
    private final double retention;
    private final Memory[] memories;
    private final double[] last;

    Memories(Fsrs fsrs, double retention, int lessons) {
        this.fsrs = fsrs;
        this.retention = retention;
        this.memories = new Memory[lessons];
        this.last = new double[lessons];
        Arrays.fill(memories, fsrs.first(Rating.GOOD));
        Arrays.fill(last, NOT_LEARNED);
    }

    boolean isLearned(int lesson) {
        return last[lesson] != NOT_LEARNED;
    }

    void learn(int lesson, int day) {
        memories[lesson] = fsrs.first(Rating.GOOD);
        last[lesson] = day;
    }

    /** The probability of remembering on a day, after a practice of this weight on it; 0 if it is not learned. */
    double retrievability(int lesson, int day, double weight) {
        return isLearned(lesson)
                ? fsrs.retrievability(practised(lesson, day, weight), day - lastAfter(lesson, day, weight))
                : 0;
    }

    /** The day on which the next review is due, after a practice of this weight on a day. */
    int due(int lesson, int day, double weight) {
        double begin = lastAfter(lesson, day, weight);
        double next = begin + fsrs.interval(practised(lesson, day, weight), retention);
        return (int) Math.min(Math.max(Math.round(next), Math.round(Math.floor(begin)) + 1), Integer.MAX_VALUE);
    }

    /** Practises a lesson; on the day on which it was learned that makes no difference. */
    void practise(int lesson, int day, double weight) {
        if (last[lesson] == day) {
            return;
        }
        Memory after = practised(lesson, day, weight);
        last[lesson] = lastAfter(lesson, day, weight);
        memories[lesson] = after;
    }

    private double lastAfter(int lesson, int day, double weight) {
        return last[lesson] + weight * (day - last[lesson]);
    }

    private Memory practised(int lesson, int day, double weight) {
        Memory before = memories[lesson];
        if (weight == 0) {
            return before;
        }
        double forgotten = 1 - fsrs.retrievability(before, day - last[lesson]);
        double growth = fsrs.recalled(before, forgotten, Rating.GOOD) / before.stability();
        double difficulty = fsrs.nextDifficulty(before, Rating.GOOD);
        return new Memory(
                before.stability() * Math.pow(growth, weight),
                before.difficulty() + weight * (difficulty - before.difficulty()));
    }
}
