package dev.waymark.path.schedule;

/**
 * When to review and how long it takes.
 *
 * @param retention a review is due when the probability of remembering has fallen to this, 0.70..0.97
 */
public record ReviewPolicy(double retention) {

    /** What most people use, and FSRS by default. */
    public static final ReviewPolicy DEFAULT = new ReviewPolicy(0.9);

    /** The least target. */
    public static final double LEAST = 0.70;
    /** The greatest target; beyond it reviews come nearly every day. */
    public static final double MOST = 0.97;

    private static final double SHARE = 0.15;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 15;

    /** @throws IllegalArgumentException if the target is out of range */
    public ReviewPolicy {
        if (!(retention >= LEAST && retention <= MOST)) {
            throw new IllegalArgumentException("a retention of %s is not %s..%s".formatted(retention, LEAST, MOST));
        }
    }

    /**
     * How long the review of a lesson takes: 15 percent of the time that it took to learn, from 3 to 15 minutes, rounded up to
     * whole minutes: to answer its checks from memory and to look up what was missing. An assumption, not a measurement.
     */
    public static int minutes(Lesson lesson) {
        return Math.clamp((long) Math.ceil(SHARE * lesson.minutes()), SHORTEST, LONGEST);
    }
}
