package dev.waymark.path;

import dev.waymark.path.schedule.Schedule;
import dev.waymark.path.schedule.StudyCalendar;

/**
 * A plan that fits into a calendar, laid over its days. Lesson i of the schedule is step i of the plan's path.
 *
 * @param plan for the minutes that are left for new concepts; its budget is less than the calendar's minutes where reviews take
 *     their part, or where steps cannot be split to fill a day
 * @param schedule with every step of the plan
 */
public record CalendarPlan(BudgetPlan plan, StudyCalendar calendar, Schedule schedule) {}
