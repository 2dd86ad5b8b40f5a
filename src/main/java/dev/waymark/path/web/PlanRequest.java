package dev.waymark.path.web;

import dev.waymark.path.Credit;
import dev.waymark.path.PathRequest;
import dev.waymark.path.schedule.ReviewPolicy;
import dev.waymark.path.schedule.StudyCalendar;

/** What is to be planned, checked: for so many minutes, or until a date. */
sealed interface PlanRequest {

    /** Targets, what is known, and which prerequisites count. */
    PathRequest path();

    /** What counts as an answer. */
    Credit credit();

    /** For so many minutes. */
    record ForMinutes(PathRequest path, Credit credit, int minutes) implements PlanRequest {}

    /** Until a date. */
    record UntilDate(PathRequest path, Credit credit, StudyCalendar calendar, ReviewPolicy reviews)
            implements PlanRequest {}
}
