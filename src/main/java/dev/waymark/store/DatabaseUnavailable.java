package dev.waymark.store;

/** The database did not answer. Reads go on from the snapshot; a write has changed nothing and may be tried again. */
public final class DatabaseUnavailable extends RuntimeException {

    DatabaseUnavailable(Throwable cause) {
        super("The database does not answer.", cause);
    }
}
