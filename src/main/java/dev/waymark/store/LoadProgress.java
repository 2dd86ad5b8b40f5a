package dev.waymark.store;

/** Hears how far a load is. */
@FunctionalInterface
public interface LoadProgress {

    /** Hears nothing. */
    LoadProgress SILENT = (done, total) -> {};

    /** Called after every batch with the number of things written so far and in all. */
    void written(int done, int total);
}
