package dev.waymark.store;

import dev.waymark.concept.ConceptId;
import dev.waymark.concept.LearnerId;
import dev.waymark.store.LearnerChange.Entry;
import dev.waymark.store.LearnerChange.What;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** {@link Learners} over Bolt. Writes hold the lock that loads hold, so that no concept leaves while a record is written. */
final class DefaultLearners implements Learners {

    private final RevisionNode revisions;
    private final LearnerNodes nodes;
    private final LearnerHistory history;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    DefaultLearners(Driver driver) {
        Neo4jClient client = Neo4jClient.create(driver);
        Neo4jTransactionManager transactions = new Neo4jTransactionManager(driver);
        this.revisions = new RevisionNode(client);
        this.nodes = new LearnerNodes(client);
        this.history = new LearnerHistory(client);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.writing = new TransactionTemplate(transactions);
    }

    @Override
    public long version(LearnerId learner) {
        return inTransaction(reading, () -> nodes.version(learner));
    }

    @Override
    public LearnerState read(LearnerId learner) {
        return inTransaction(reading, () -> nodes.read(learner));
    }

    @Override
    public List<LearnerChange> changes(LearnerId learner) {
        return inTransaction(reading, () -> history.read(learner));
    }

    @Override
    public Written change(
            LearnerId learner,
            OptionalLong expected,
            What what,
            Instant at,
            Function<LearnerState, Map<ConceptId, Optional<LearnerRecord>>> edit) {
        return inTransaction(writing, () -> {
            LearnerState before = locked(learner, expected);
            return write(before, what, at, LearnerChange.differences(before, edit.apply(before)));
        });
    }

    @Override
    public Written undo(LearnerId learner, OptionalLong expected, OptionalLong version, Instant at) {
        return inTransaction(writing, () -> {
            LearnerState before = locked(learner, expected);
            LearnerChange change = history.read(learner).stream()
                    .filter(it -> !it.undone())
                    .filter(it -> version.isPresent() ? it.version() == version.getAsLong() : it.what() != What.UNDO)
                    .findFirst()
                    .orElseThrow(
                            () -> new NothingToUndo(version.isPresent() ? Long.toString(version.getAsLong()) : ""));
            history.markUndone(learner, change.version());
            return write(before, What.UNDO, at, LearnerChange.differences(before, change.reverted(before)));
        });
    }

    private LearnerState locked(LearnerId learner, OptionalLong expected) {
        revisions.lock();
        LearnerState present = nodes.read(learner);
        if (expected.isPresent() && expected.getAsLong() != present.version()) {
            throw new StaleVersion(expected.getAsLong(), present.version());
        }
        return present;
    }

    private Written write(LearnerState before, What what, Instant at, List<Entry> entries) {
        if (entries.isEmpty()) {
            return new Written(before, Optional.empty());
        }
        LearnerChange change = new LearnerChange(before.version() + 1, at, what, false, entries);
        nodes.write(before.learner(), change.version(), entries);
        history.add(before.learner(), change);
        SortedMap<ConceptId, LearnerRecord> records = new TreeMap<>(before.records());
        for (Entry entry : entries) {
            if (entry.after() == null) {
                records.remove(entry.concept());
            } else {
                records.put(entry.concept(), entry.after());
            }
        }
        return new Written(new LearnerState(before.learner(), change.version(), records), Optional.of(change));
    }

    private static <T> T inTransaction(TransactionTemplate template, Supplier<T> work) {
        return Availability.of(() -> template.execute(status -> work.get()));
    }
}
