package dev.waymark.path.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which earlier lessons are practised inside a lesson, and how much. Whoever recalls a thing uses what it is built on, so a
 * repetition trickles down at a discount, and reviews are not doubled: the idea of fractional implicit repetition
 * (J. Skycak, J. Roberts, "Optimized, Individualized Spaced Repetition in Hierarchical Knowledge Structures", in The Math
 * Academy Way, working draft, 2023,
 * https://www.justinmath.com/individualized-spaced-repetition-in-hierarchical-knowledge-structures/). The fractions there are
 * set by hand for each pair of topics; here one rule stands for them: a half for each edge, along the shortest way, for at most
 * three edges.
 */
final class ImplicitPractice {

    /** What an edge leaves over of a repetition. */
    static final double DISCOUNT = 0.5;
    /** Farther down a repetition does not count. */
    static final int MAX_EDGES = 3;

    private final List<List<Share>> inside = new ArrayList<>();

    /**
     * A lesson that is practised inside another.
     *
     * @param weight above 0, below 1: how much of a repetition of its own this is
     */
    record Share(int lesson, double weight) {}

    /** The shares of each lesson. O(lessons x edges within reach). */
    ImplicitPractice(List<Lesson> lessons) {
        for (Lesson lesson : lessons) {
            Map<Integer, Integer> depth = new HashMap<>();
            List<Integer> layer = lesson.needs();
            for (int edges = 1; edges <= MAX_EDGES; edges++) {
                List<Integer> next = new ArrayList<>();
                for (int inner : layer) {
                    if (depth.putIfAbsent(inner, edges) == null) {
                        next.addAll(lessons.get(inner).needs());
                    }
                }
                layer = next;
            }
            inside.add(new TreeMap<>(depth)
                    .entrySet().stream()
                            .map(e -> new Share(e.getKey(), Math.pow(DISCOUNT, e.getValue())))
                            .toList());
        }
    }

    /** What is practised inside a lesson, ascending. */
    List<Share> inside(int lesson) {
        return inside.get(lesson);
    }
}
