package dev.waymark.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two sentences what is wrong with the data folder and what to do. */
final class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<RuntimeException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, RuntimeException cause) {
        return switch (cause) {
            case DataFolderInUse inUse ->
                new FailureAnalysis(
                        inUse.getMessage(),
                        "Stop the other instance, or start this one on another folder:"
                                + " --waymark.data=/path/to/another/folder --server.port=8081",
                        inUse);
            case DataFolderUnusable unusable ->
                new FailureAnalysis(
                        unusable.getMessage(),
                        "Free some space or correct the permissions, or choose another folder:"
                                + " --waymark.data=/path/to/another/folder",
                        unusable);
            default -> null;
        };
    }
}
