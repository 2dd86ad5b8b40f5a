package dev.waymark.path;

import java.util.List;

/**
 * The missing concepts for some targets, in study order: exactly those, each once, every needed prerequisite known or
 * earlier. Numbers are those of the graph that the path was planned on.
 *
 * @param steps empty if everything is known
 * @param minutes of all steps together
 * @param questionsReached the questions among the targets, ascending
 */
public record StudyPath(List<Step> steps, int minutes, List<Integer> questionsReached) {

    /** Copies the lists. */
    public StudyPath {
        steps = List.copyOf(steps);
        questionsReached = List.copyOf(questionsReached);
    }

    /**
     * One concept to study.
     *
     * @param minutes for this step
     * @param runningMinutes from the start to the end of this step
     * @param together other concepts that require this one and that it requires: they are learned together; ascending
     * @param answerable questions that can be answered as soon as this step is done, and not before; ascending
     * @param related up to three related concepts that are neither known nor on the path; ascending
     */
    public record Step(
            int concept,
            int minutes,
            int runningMinutes,
            Reason reason,
            List<Integer> together,
            List<Integer> answerable,
            List<Integer> related) {

        /** Copies the lists. */
        public Step {
            together = List.copyOf(together);
            answerable = List.copyOf(answerable);
            related = List.copyOf(related);
        }
    }

    /** Why a step is on the path. */
    public sealed interface Reason {

        /** A later step requires it; the edge's own reason is in the graph. */
        record RequiredBy(int concept) implements Reason {}

        /** A question among the targets asks for it. */
        record AskedBy(int question) implements Reason {}

        /** It is itself a target, or belongs to a topic that is one. */
        record Wanted(Target target) implements Reason {}
    }
}
