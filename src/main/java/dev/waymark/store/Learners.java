package dev.waymark.store;

import dev.waymark.concept.ConceptId;
import dev.waymark.concept.LearnerId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * What learners know, in the database. A change is one transaction; changes and loads wait for one another. A load never
 * loses a record: it stays with a concept that leaves the graph, comes back with it, and follows it to a new id.
 */
public interface Learners {

    /** So many changes can be taken back. */
    int REMEMBERED_CHANGES = 50;

    /**
     * The version of the learner's state; 0 if nothing is known of them.
     *
     * @throws DatabaseUnavailable if the database cannot be asked
     */
    long version(LearnerId learner);

    /**
     * Everything that the learner said.
     *
     * @throws DatabaseUnavailable if the database cannot be asked
     */
    LearnerState read(LearnerId learner);

    /**
     * Changes records. Nothing is written, and the version stays, if nothing would differ.
     *
     * @param expected the version that the change was made for, if the learner wants to be sure of it
     * @param edit from the present state to the wanted records, empty for none; called at most once, while no other change can
     *     happen
     * @throws StaleVersion if the version is not the expected one; nothing has changed then
     * @throws DatabaseUnavailable if the database cannot be written; nothing has changed then
     */
    Written change(
            LearnerId learner,
            OptionalLong expected,
            LearnerChange.What what,
            Instant at,
            Function<LearnerState, Map<ConceptId, Optional<LearnerRecord>>> edit);

    /**
     * Takes a change back, as a change of its own. Concepts about which something was said since keep what was said.
     *
     * @param version which change; the last one that is not an undo and was not taken back, if empty
     * @throws NothingToUndo if the change is not remembered or was taken back already
     * @throws StaleVersion as {@link #change}
     * @throws DatabaseUnavailable as {@link #change}
     */
    Written undo(LearnerId learner, OptionalLong expected, OptionalLong version, Instant at);

    /**
     * The last {@value #REMEMBERED_CHANGES} changes, newest first.
     *
     * @throws DatabaseUnavailable if the database cannot be asked
     */
    List<LearnerChange> changes(LearnerId learner);

    /**
     * What a write led to.
     *
     * @param change empty if nothing differed
     */
    record Written(LearnerState state, Optional<LearnerChange> change) {}
}
