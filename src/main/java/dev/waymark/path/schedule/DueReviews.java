package dev.waymark.path.schedule;

import dev.waymark.path.schedule.ImplicitPractice.Share;
import dev.waymark.path.schedule.Schedule.Session.Review;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The reviews of one day. Of the lessons that are due, the one goes first whose review settles most others, because it practises
 * them inside; ties go to the one that is remembered least, then to the smaller number. What a review settles needs none of its
 * own on that day. It is the greedy rule for set cover; O(due x due x shares).
 */
final class DueReviews {

    /** On the last day everything is due that is remembered with less certainty than this. */
    static final double LAST_DAY_RETENTION = ReviewPolicy.MOST;

    private final List<Lesson> lessons;
    private final ImplicitPractice practice;
    private final Memories memories;
    private final int day;
    private final boolean lastDay;
    private final double[] weights;

    /** The reviews of a day, before any. */
    DueReviews(List<Lesson> lessons, ImplicitPractice practice, Memories memories, int day, boolean lastDay) {
        this.lessons = lessons;
        this.practice = practice;
        this.memories = memories;
        this.day = day;
        this.lastDay = lastDay;
        this.weights = new double[lessons.size()];
    }

    /**
     * The reviews that there is time for.
     *
     * @param waiting takes the lessons that stay due for want of time
     */
    List<Review> choose(int minutes, List<Integer> waiting) {
        TreeSet<Integer> due = new TreeSet<>();
        for (int lesson = 0; lesson < lessons.size(); lesson++) {
            if (memories.isLearned(lesson) && isDue(lesson, 0)) {
                due.add(lesson);
            }
        }
        List<Review> reviews = new ArrayList<>();
        int left = minutes;
        while (true) {
            int next = next(due, left);
            if (next < 0) {
                waiting.addAll(due);
                return reviews;
            }
            int length = ReviewPolicy.minutes(lessons.get(next));
            left -= length;
            due.remove(next);
            List<Integer> settled = settledBy(next, due);
            reviews.add(new Review(
                    next, length, memories.retrievability(next, day, 0), memories.due(next, day, 0), settled));
            practised(next);
            settled.forEach(due::remove);
        }
    }

    private int next(SortedSet<Integer> due, int left) {
        int best = -1;
        int bestSettled = -1;
        double bestRemembered = 2;
        for (int lesson : due) {
            if (ReviewPolicy.minutes(lessons.get(lesson)) <= left) {
                int settled = settledBy(lesson, due).size();
                double remembered = memories.retrievability(lesson, day, 0);
                if (settled > bestSettled || (settled == bestSettled && remembered < bestRemembered)) {
                    best = lesson;
                    bestSettled = settled;
                    bestRemembered = remembered;
                }
            }
        }
        return best;
    }

    private List<Integer> settledBy(int lesson, Set<Integer> due) {
        List<Integer> settled = new ArrayList<>();
        for (Share share : practice.inside(lesson)) {
            if (due.contains(share.lesson()) && !isDue(share.lesson(), share.weight())) {
                settled.add(share.lesson());
            }
        }
        return settled;
    }

    private boolean isDue(int lesson, double weight) {
        return lastDay
                ? memories.retrievability(lesson, day, weight) < LAST_DAY_RETENTION
                : memories.due(lesson, day, weight) <= day;
    }

    /** Notes that a lesson was learned or reviewed on this day: of what is inside, the greatest share counts, once. */
    void practised(int lesson) {
        weights[lesson] = 1;
        for (Share share : practice.inside(lesson)) {
            weights[share.lesson()] = Math.max(weights[share.lesson()], share.weight());
        }
    }

    /** Ends the day: what was practised is remembered better. */
    void remember() {
        for (int lesson = 0; lesson < weights.length; lesson++) {
            if (weights[lesson] > 0 && memories.isLearned(lesson)) {
                memories.practise(lesson, day, weights[lesson]);
            }
        }
        Arrays.fill(weights, 0);
    }
}
