package dev.waymark.path.schedule;

import java.util.List;

/**
 * One step of a plan, without a word about concepts. Lessons are numbered by their place in the list, which is the study order.
 *
 * @param minutes to learn it, 1 or more
 * @param needs the earlier lessons that come before it and whose matter it uses, ascending; may leave out what others imply
 * @param follows earlier lessons that only come before it, ascending: what helps but is not inside
 */
public record Lesson(int minutes, List<Integer> needs, List<Integer> follows) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if it takes no time
     */
    public Lesson {
        if (minutes < 1) {
            throw new IllegalArgumentException("a lesson of %d minutes".formatted(minutes));
        }
        needs = List.copyOf(needs);
        follows = List.copyOf(follows);
    }
}
