package dev.waymark.learner;

import dev.waymark.concept.LearnerId;
import dev.waymark.store.DatabaseUnavailable;
import dev.waymark.store.LearnerChange;
import dev.waymark.store.LearnerChange.What;
import dev.waymark.store.LearnerState;
import dev.waymark.store.Learners;
import dev.waymark.store.Learners.Written;
import dev.waymark.store.Snapshots;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What learners know, for the rest of the program. Reads ask the database for the version only, as long as it stays the
 * same, and answer from memory while the database is away. Writes go to the database or fail and change nothing.
 */
@Component
public final class LearnerMemory {

    private final Learners learners;
    private final Snapshots snapshots;
    private final InstantSource clock;
    private final Map<LearnerId, LearnerState> last = new ConcurrentHashMap<>();

    LearnerMemory(Learners learners, Snapshots snapshots, InstantSource clock) {
        this.learners = learners;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /** Reads the local learner before the first request, so that there is something to answer with from then on. */
    @EventListener(ApplicationReadyEvent.class)
    void warm() {
        state(LearnerId.LOCAL);
    }

    /** The newest state that can be had; an empty one if the database is away and nothing was read before. */
    public LearnerState state(LearnerId learner) {
        LearnerState present = last.getOrDefault(learner, LearnerState.empty(learner));
        if (!snapshots.isDatabaseReachable()) {
            return present;
        }
        try {
            return learners.version(learner) == present.version() ? present : remember(learners.read(learner));
        } catch (DatabaseUnavailable e) {
            return present;
        }
    }

    /**
     * Says something about concepts.
     *
     * @throws DatabaseUnavailable if the database cannot be written
     */
    public Written say(LearnerId learner, OptionalLong expected, List<Statement> statements) {
        Instant now = now();
        Statements on = new Statements(snapshots.current());
        return remember(
                learners.change(learner, expected, What.SET, now, before -> on.records(before, statements, now)));
    }

    /**
     * Takes over a file.
     *
     * @throws DatabaseUnavailable if the database cannot be written
     */
    public Written takeOver(LearnerId learner, OptionalLong expected, LearnerFile file, LearnerFile.Mode mode) {
        return remember(learners.change(learner, expected, What.IMPORT, now(), before -> file.over(before, mode)));
    }

    /**
     * Forgets everything.
     *
     * @throws DatabaseUnavailable if the database cannot be written
     */
    public Written clear(LearnerId learner, OptionalLong expected) {
        return remember(learners.change(learner, expected, What.CLEAR, now(), Statements::none));
    }

    /**
     * Takes a change back, the last one if none is named.
     *
     * @throws DatabaseUnavailable if the database cannot be written
     */
    public Written undo(LearnerId learner, OptionalLong expected, OptionalLong change) {
        return remember(learners.undo(learner, expected, change, now()));
    }

    /**
     * The changes that are remembered, newest first.
     *
     * @throws DatabaseUnavailable if the database cannot be asked
     */
    public List<LearnerChange> changes(LearnerId learner) {
        return learners.changes(learner);
    }

    /** The time, in whole milliseconds. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Written remember(Written written) {
        remember(written.state());
        return written;
    }

    private LearnerState remember(LearnerState state) {
        last.put(state.learner(), state);
        return state;
    }
}
