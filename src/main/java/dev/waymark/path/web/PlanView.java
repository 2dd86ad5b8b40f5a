package dev.waymark.path.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.waymark.path.web.PathView.Named;
import dev.waymark.path.web.PathView.StepView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A study plan in one language.
 *
 * @param revision the graph revision that it was planned on
 * @param outcome {@code all-known}: nothing is missing; {@code nothing-fits}: there is no time for any target; {@code partial}:
 *     the best choice; {@code complete}: everything fits
 * @param summary what it comes to, in a sentence or two
 * @param steps in study order
 * @param reached what the steps make answerable, in the order in which they do
 * @param cut what is left out, what lacks the fewest minutes first
 * @param frontier what time is worth: points from 0 minutes to all that is missing, ascending
 * @param schedule the steps and their reviews on days, if there is a calendar
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanView(
        String revision,
        List<Named> targets,

        @Schema(allowableValues = {"all-known", "nothing-fits", "partial", "complete"})
        String outcome,

        String summary,
        BudgetView budget,
        List<StepView> steps,
        List<AimView> reached,
        List<CutView> cut,
        List<PointView> frontier,
        @Nullable ScheduleView schedule) {

    /**
     * Minutes and what they are worth. A value is a sum of weights: those of tracks, and 1 for a target that was named itself.
     *
     * @param minutes for new concepts; with a calendar what reviews and days leave over for them
     * @param used by the steps
     * @param missing by everything that the targets still need
     * @param value of what is reached
     * @param bound no plan in these minutes has more
     * @param total of all that the targets are worth and that is not reached yet
     * @param optimal whether the value is proven to be the greatest
     * @param gap how much of the bound may be lacking, 0..1
     * @param fewestMinutes whether no plan of this value is shorter
     * @param less the value with 30 minutes fewer
     * @param more the value with 30 minutes more
     */
    @Schema(name = "PlanBudget")
    record BudgetView(
            int minutes,
            int used,
            int missing,
            double value,
            double bound,
            double total,
            boolean optimal,
            double gap,
            boolean fewestMinutes,
            PointView less,
            PointView more) {}

    /** The value of the best plan in so many minutes, and what no plan can exceed. */
    @Schema(name = "PlanPoint")
    record PointView(int minutes, double value, double bound) {}

    /**
     * Something that the plan makes possible.
     *
     * @param kind {@code question}, {@code key-point} or {@code concept}
     * @param id of the question or concept
     * @param name of the concept, the question's text, or what a key point says
     * @param question whose key point it is
     * @param minutes from the start until it is reached
     */
    @Schema(name = "PlanAim")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AimView(
            String kind, String id, String name, @Nullable Named question, double weight, int minutes) {}

    /**
     * Something that the plan leaves out.
     *
     * @param missingMinutes what it would take after the plan
     * @param missing the concepts that it would take
     * @param why in a sentence
     */
    @Schema(name = "PlanCut")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CutView(
            String kind,
            String id,
            String name,
            @Nullable Named question,
            double weight,
            int missingMinutes,
            List<Named> missing,
            String why) {}

    /**
     * A plan on days.
     *
     * @param minutes of all days
     * @param late how often a review that became due found no time on the next study day
     * @param days with time, in order
     */
    @Schema(name = "PlanSchedule")
    record ScheduleView(
            LocalDate from,
            LocalDate until,
            double retention,
            int minutes,
            int newMinutes,
            int reviewMinutes,
            int late,
            List<DayView> days) {}

    /** One day; reviews come first. */
    @Schema(name = "PlanDay")
    record DayView(
            LocalDate date,
            int available,
            int newMinutes,
            int reviewMinutes,
            boolean reviewsOnly,
            List<SessionView> sessions) {}

    /**
     * One thing to do.
     *
     * @param kind {@code study} or {@code review}
     * @param step the position of the step that it belongs to, from 1
     * @param part from 1
     * @param parts 1 if the step is not split
     * @param retrievability of a review: the expected probability of remembering just before it
     * @param due of a review: the date on which it is due; the last day reviews earlier
     * @param practised of a review: what it practises so well that it needs no review of its own on this day
     */
    @Schema(name = "PlanSession")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SessionView(
            String kind,
            int step,
            String id,
            String name,
            int minutes,
            int part,
            int parts,
            @Nullable Double retrievability,
            @Nullable LocalDate due,
            List<Named> practised) {}
}
