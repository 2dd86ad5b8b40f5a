package dev.waymark.store;

import dev.waymark.concept.GraphRevision;
import dev.waymark.topology.KnowledgeGraph;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The newest revision of the graph that this instance has read. Readers never wait: they get the last one that was read,
 * whole, while a newer one is being fetched or while the database is away.
 */
public final class Snapshots {

    private static final Logger log = LoggerFactory.getLogger(Snapshots.class);

    private final GraphStore store;
    private final AtomicReference<KnowledgeGraph> current = new AtomicReference<>(KnowledgeGraph.EMPTY);
    private volatile boolean databaseReachable = true;

    /** Starts empty. */
    public Snapshots(GraphStore store) {
        this.store = store;
    }

    /** The graph to answer from. */
    public KnowledgeGraph current() {
        return current.get();
    }

    /** Whether the database answered the last time it was asked. */
    public boolean isDatabaseReachable() {
        return databaseReachable;
    }

    /** Reads the graph again if the database has another revision; keeps the present one if it does not answer. */
    public synchronized void refresh() {
        try {
            GraphRevision stored = store.revision();
            if (!stored.equals(current.get().revision())) {
                current.set(store.read());
            }
            if (!databaseReachable) {
                log.info("The database answers again.");
            }
            databaseReachable = true;
        } catch (DatabaseUnavailable e) {
            if (databaseReachable) {
                log.warn(
                        "The database does not answer; reads go on from revision {}.",
                        current.get().revision().tag());
            }
            databaseReachable = false;
        }
    }
}
