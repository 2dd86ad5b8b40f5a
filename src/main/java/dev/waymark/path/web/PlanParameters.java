package dev.waymark.path.web;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/** What to plan, as the parameters of an address. */
@ParameterObject
record PlanParameters(
        @Parameter(description = "ids of concepts, questions, topics and tracks, separated by commas, as in /api/paths")
        @Nullable
        String to,

        @Parameter(description = "ids of known concepts, separated by commas") @Nullable
        String known,

        @Parameter(description = "helpful: helpful prerequisites are steps, too") @Nullable
        String include,

        @Parameter(description = "implied (default): what a known concept needs is known, too; exact: it is not")
        @Nullable
        String assume,

        @Parameter(
                description = "whole (default): a question counts when all its core key points can be made;"
                        + " by-key-point: each counts by its share")
        @Nullable
        String credit,

        @Parameter(description = "how much time there is, 1..60000; or from, until and minutesPerDay") @Nullable
        String minutes,

        @Parameter(description = "the first day, such as 2026-03-02") @Nullable
        String from,

        @Parameter(description = "the last day; on the last study day there are only reviews") @Nullable
        String until,

        @Parameter(
                description = "minutes, one number for every day or seven from Monday to Sunday, such as"
                        + " 60,60,60,60,60,120,0")
        @Nullable
        String minutesPerDay,

        @Parameter(description = "days without time, separated by commas") @Nullable
        String daysOff,

        @Parameter(description = "the most minutes for new concepts on one day, 1..960; no limit if it is missing")
        @Nullable
        String newMinutesPerDay,

        @Parameter(
                description = "a review is due when the probability of remembering has fallen to this,"
                        + " 0.70..0.97; 0.9 if it is missing")
        @Nullable
        String retention) {

    PlanWords inWords() {
        return new PlanWords(
                word(to),
                word(known),
                word(include),
                word(assume),
                word(credit),
                word(minutes),
                word(from),
                word(until),
                word(minutesPerDay),
                word(daysOff),
                word(newMinutesPerDay),
                word(retention));
    }

    private static String word(@Nullable String word) {
        return Objects.requireNonNullElse(word, "").strip();
    }
}
