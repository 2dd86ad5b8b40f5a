package dev.waymark.learner.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A learner's file: JSON that people can read and keep.
 *
 * @param exported when it was written; not read
 * @param states by concept, sorted
 */
@Schema(name = "LearnerFile")
record FileShape(
        @Schema(allowableValues = "waymark-learner") @Nullable
        String format,

        @Schema(allowableValues = "1") @Nullable Integer version,
        @Nullable String exported,
        @Nullable List<State> states) {

    /** The format's name. */
    static final String FORMAT = "waymark-learner";
    /** Its version: one more when a program that reads the older one could misunderstand it. */
    static final int VERSION = 1;

    /** One concept. */
    @Schema(name = "LearnerFileState")
    record State(
            @Nullable String concept,

            @Schema(allowableValues = {"unknown", "learning", "known"}) @Nullable
            String state,

            @Schema(description = "ISO 8601, such as 2026-11-02T09:00:00Z; the time of the import if it is missing")
            @Nullable
            String since) {}
}
