package dev.waymark.database;

import java.nio.file.Path;

/** Another instance holds the data folder. */
public final class DataFolderInUse extends RuntimeException {

    private final Path folder;

    DataFolderInUse(Path folder) {
        super("The data folder %s is in use by another instance of Waymark.".formatted(folder));
        this.folder = folder;
    }

    /** The folder that was asked for. */
    public Path folder() {
        return folder;
    }
}
