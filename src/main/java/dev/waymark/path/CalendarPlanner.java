package dev.waymark.path;

import dev.waymark.path.schedule.Schedule;
import dev.waymark.path.schedule.SchedulePlanner;
import dev.waymark.topology.KnowledgeGraph;

/**
 * Plans until a date: the plan for the largest number of minutes whose steps and reviews the calendar can hold. How many minutes
 * of new concepts fit is not known beforehand, because reviews take more the more is learned; halving the range between what
 * fits and what does not finds it to within {@value #GRAIN} minutes. A longer plan can fit where a shorter one does not, in
 * rare cases, so what is found fits, but is not proven to be the largest. Pure and deterministic.
 */
public final class CalendarPlanner {

    /** How near to the limit the search goes, in minutes. */
    public static final int GRAIN = 5;

    private final BudgetPlanner plans;
    private final SchedulePlanner schedules = new SchedulePlanner();

    /** A planner that chooses steps so. */
    public CalendarPlanner(BudgetPlanner plans) {
        this.plans = plans;
    }

    /** The plan; empty if not even the first aim fits. */
    public CalendarPlan plan(KnowledgeGraph graph, CalendarRequest request) {
        CalendarPlan most = plan(graph, request, request.calendar().totalNewMinutes());
        if (most.schedule().fits()) {
            return most;
        }
        CalendarPlan best = plan(graph, request, 0);
        int fits = 0;
        int doesNot = most.plan().path().minutes();
        while (doesNot - fits > GRAIN) {
            int middle = fits + (doesNot - fits) / 2;
            CalendarPlan tried = plan(graph, request, middle);
            if (tried.schedule().fits()) {
                best = tried.plan().value() >= best.plan().value() ? tried : best;
                fits = middle;
            } else {
                doesNot = Math.min(middle, tried.plan().path().minutes());
            }
        }
        return best;
    }

    private CalendarPlan plan(KnowledgeGraph graph, CalendarRequest request, int minutes) {
        BudgetPlan plan = plans.plan(graph, new BudgetRequest(request.path(), minutes, request.credit()));
        Schedule schedule = schedules.plan(
                Lessons.of(graph, plan.path(), request.path().includeHelpful()),
                request.calendar(),
                request.reviews());
        return new CalendarPlan(plan, request.calendar(), schedule);
    }
}
