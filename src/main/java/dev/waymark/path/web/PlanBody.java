package dev.waymark.path.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What to plan, as the body of a request. */
record PlanBody(
        @Schema(description = "ids of concepts, questions, topics and tracks, as in /api/paths") @Nullable
        List<@Nullable String> to,

        @Schema(description = "ids of known concepts") @Nullable
        List<@Nullable String> known,

        @Schema(description = "helpful: helpful prerequisites are steps, too") @Nullable
        String include,

        @Schema(description = "implied (default): what a known concept needs is known, too; exact: it is not") @Nullable
        String assume,

        @Schema(
                description = "whole (default): a question counts when all its core key points can be made;"
                        + " by-key-point: each counts by its share")
        @Nullable
        String credit,

        @Schema(description = "how much time there is, 1..60000; or a calendar") @Nullable
        Integer minutes,

        @Nullable CalendarBody calendar) {

    /** The days until a date. */
    @Schema(name = "PlanCalendar")
    record CalendarBody(
            @Schema(description = "the first day, such as 2026-03-02") @Nullable
            String from,

            @Schema(description = "the last day; on the last study day there are only reviews") @Nullable
            String until,

            @Nullable WeekBody minutesPerDay,

            @Schema(description = "days without time") @Nullable
            List<@Nullable String> daysOff,

            @Schema(description = "the most minutes for new concepts on one day, 1..960; no limit if it is missing")
            @Nullable
            Integer newMinutesPerDay,

            @Schema(description = "a review is due when the probability of remembering has fallen to this, 0.70..0.97")
            @Nullable
            Double retention) {}

    /** Minutes of each day of the week, 0..960; 0 if it is missing. */
    @Schema(name = "PlanWeek")
    record WeekBody(
            @Nullable Integer monday,
            @Nullable Integer tuesday,
            @Nullable Integer wednesday,
            @Nullable Integer thursday,
            @Nullable Integer friday,
            @Nullable Integer saturday,
            @Nullable Integer sunday) {

        String inWords() {
            return Stream.of(monday, tuesday, wednesday, thursday, friday, saturday, sunday)
                    .map(minutes -> String.valueOf(Objects.requireNonNullElse(minutes, 0)))
                    .collect(Collectors.joining(","));
        }
    }

    /** The same as it would be in an address. */
    PlanWords inWords() {
        CalendarBody days = calendar == null ? new CalendarBody(null, null, null, null, null, null) : calendar;
        return new PlanWords(
                joined(to),
                joined(known),
                word(include),
                word(assume),
                word(credit),
                word(minutes),
                word(days.from),
                word(days.until),
                days.minutesPerDay == null ? "" : days.minutesPerDay.inWords(),
                joined(days.daysOff),
                word(days.newMinutesPerDay),
                word(days.retention));
    }

    private static String word(@Nullable Object value) {
        return value == null ? "" : value.toString().strip();
    }

    private static String joined(@Nullable List<@Nullable String> words) {
        return words == null ? "" : words.stream().map(PlanBody::word).collect(Collectors.joining(","));
    }
}
