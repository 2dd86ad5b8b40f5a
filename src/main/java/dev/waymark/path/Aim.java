package dev.waymark.path;

/** One thing that a path or plan is good for. Numbers are those of the graph. */
public sealed interface Aim {

    /** To know a concept that is a target itself. */
    record KnowConcept(int concept) implements Aim {}

    /** To answer a question: to know all concepts of its core key points. */
    record AnswerQuestion(int question) implements Aim {}

    /**
     * To make one core key point of a question, when a part of an answer counts, too.
     *
     * @param keyPoint its place among the question's key points, from 0
     */
    record MakeKeyPoint(int question, int keyPoint) implements Aim {}
}
