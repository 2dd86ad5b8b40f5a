package dev.waymark.path;

import dev.waymark.path.schedule.ReviewPolicy;
import dev.waymark.path.schedule.StudyCalendar;

/**
 * What to make of the days until a date.
 *
 * @param path targets, what is known, and which prerequisites count
 */
public record CalendarRequest(PathRequest path, Credit credit, StudyCalendar calendar, ReviewPolicy reviews) {}
