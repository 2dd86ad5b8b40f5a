package dev.waymark.path.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A study path in one language.
 *
 * @param revision the graph revision that it was planned on
 * @param minutes of all steps
 * @param questions the questions that the targets named; all can be answered at the end of the path
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PathView(String revision, List<Named> targets, int minutes, List<StepView> steps, List<Named> questions) {

    /** A thing with its id and its name, title or text. */
    @Schema(name = "NamedThing")
    record Named(String kind, String id, String name) {}

    /**
     * One step.
     *
     * @param position from 1
     * @param minutes for this step
     * @param runningMinutes from the start to the end of this step
     * @param together concepts that require this one and that it requires
     * @param answerable questions that become answerable with this step
     * @param related up to three related concepts that are not on the path
     * @param read where it is taught, best first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepView(
            int position,
            String id,
            String name,
            String topic,
            int level,
            String summary,
            int minutes,
            int runningMinutes,
            ReasonView reason,
            List<Named> together,
            List<Named> answerable,
            List<Named> related,
            List<ReadView> read) {}

    /**
     * Why the step is on the path.
     *
     * @param because {@code required-by} a later step, {@code asked-by} a question, or {@code wanted} as a target
     * @param strength {@code needed} or {@code helpful}, if a step requires it
     * @param why the edge's own reason, if a step requires it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReasonView(
            String because,
            Named by,
            @Nullable String strength,
            @Nullable String why) {}

    /** What to read. */
    record ReadView(String id, String title, String url, int year, String at, int minutes) {}
}
