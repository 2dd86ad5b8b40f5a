package dev.waymark.learner.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a learner says, as it comes in. */
record ChangeRequest(
        @Schema(description = "1..100 statements; a later one about the same concept wins") @Nullable
        List<@Nullable StatementRequest> changes) {

    /** One statement. */
    record StatementRequest(
            @Schema(allowableValues = {"unknown", "learning", "known"}) @Nullable
            String state,

            @Schema(description = "ids of concepts") @Nullable
            List<@Nullable String> concepts,

            @Schema(description = "ids of topics: all their concepts, with those of the topics below") @Nullable
            List<@Nullable String> topics,

            @Schema(description = "with known: everything that the concepts need is known, too") @Nullable
            Boolean withPrerequisites) {}
}
