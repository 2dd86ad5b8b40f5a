package dev.waymark.path;

import dev.waymark.path.StudyPath.Step;
import dev.waymark.path.schedule.Lesson;
import dev.waymark.topology.Digraph;
import dev.waymark.topology.KnowledgeGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The steps of a path as lessons, with their prerequisites on the path. Concepts that are learned together follow one another:
 * the first waits for what any of them needs, each other one for the one before it.
 */
final class Lessons {

    private final KnowledgeGraph graph;
    private final boolean includeHelpful;
    private final int[] position;

    private Lessons(KnowledgeGraph graph, boolean includeHelpful) {
        this.graph = graph;
        this.includeHelpful = includeHelpful;
        this.position = new int[graph.conceptCount()];
        Arrays.fill(position, -1);
    }

    static List<Lesson> of(KnowledgeGraph graph, StudyPath path, boolean includeHelpful) {
        Lessons lessons = new Lessons(graph, includeHelpful);
        for (int i = 0; i < path.steps().size(); i++) {
            lessons.position[path.steps().get(i).concept()] = i;
        }
        return path.steps().stream().map(lessons::lesson).toList();
    }

    private Lesson lesson(Step step) {
        int own = position[step.concept()];
        TreeSet<Integer> needs = new TreeSet<>();
        TreeSet<Integer> follows = new TreeSet<>();
        add(graph.needed(), step.concept(), own, needs);
        List<Integer> others = new ArrayList<>(step.together());
        boolean first = others.stream().allMatch(other -> position[other] > own);
        if (first) {
            others.forEach(other -> add(graph.needed(), other, own, follows));
        } else {
            follows.add(own - 1);
        }
        if (includeHelpful) {
            add(graph.helpful(), step.concept(), own, follows);
            if (first) {
                others.forEach(other -> add(graph.helpful(), other, own, follows));
            }
        }
        follows.removeAll(needs);
        return new Lesson(step.minutes(), List.copyOf(needs), List.copyOf(follows));
    }

    private void add(Digraph prerequisites, int concept, int own, Set<Integer> earlier) {
        for (int edge = prerequisites.outBegin(concept); edge < prerequisites.outEnd(concept); edge++) {
            int place = position[prerequisites.head(edge)];
            if (place >= 0 && place < own) {
                earlier.add(place);
            }
        }
    }
}
