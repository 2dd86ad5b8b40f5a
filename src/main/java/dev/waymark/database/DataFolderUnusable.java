package dev.waymark.database;

import java.nio.file.Path;

/** The data folder cannot be written: no permission, a file in its place, or no room left. */
public final class DataFolderUnusable extends RuntimeException {

    private final Path folder;
    private final String reason;

    DataFolderUnusable(Path folder, String reason, Throwable cause) {
        super("The data folder %s cannot be used: %s.".formatted(folder, reason), cause);
        this.folder = folder;
        this.reason = reason;
    }

    /** The folder that was asked for. */
    public Path folder() {
        return folder;
    }

    /** What the system answered. */
    public String reason() {
        return reason;
    }
}
