package dev.waymark.concept;

import java.util.List;

/** A weighted set of questions for a role or an interview. */
public record Track(TrackId id, Text name, Text description, List<Entry> questions) {

    /** Copies the list. */
    public Track {
        questions = List.copyOf(questions);
    }

    /**
     * One question of a track.
     *
     * @param weight 1..5, how much the question counts in this track
     */
    public record Entry(QuestionId id, int weight) {}
}
