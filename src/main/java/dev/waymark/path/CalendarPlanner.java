package dev.waymark.path;

import dev.waymark.path.budget.Selection;
import dev.waymark.path.schedule.Schedule;
import dev.waymark.path.schedule.SchedulePlanner;
import dev.waymark.topology.KnowledgeGraph;
import java.util.List;

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
        BudgetPlanner.Run run = plans.new Run(graph, request.path(), request.credit());
        Laid best = lay(graph, request, run, request.calendar().totalNewMinutes());
        if (!best.schedule.fits()) {
            int fits = 0;
            int doesNot = Math.toIntExact(best.selection.minutes());
            best = lay(graph, request, run, 0);
            while (doesNot - fits > GRAIN) {
                int middle = fits + (doesNot - fits) / 2;
                Laid tried = lay(graph, request, run, middle);
                if (tried.schedule.fits()) {
                    best = tried.selection.weight() >= best.selection.weight() ? tried : best;
                    fits = middle;
                } else {
                    doesNot = Math.min(middle, Math.toIntExact(tried.selection.minutes()));
                }
            }
        }
        return inOrderOfDays(run, best, request);
    }

    /** Days may finish a step before an earlier one that did not fit: the plan's steps are numbered as they are finished. */
    private static CalendarPlan inOrderOfDays(BudgetPlanner.Run run, Laid laid, CalendarRequest request) {
        List<Integer> finished = laid.schedule.finished();
        int[] concepts = finished.stream()
                .mapToInt(lesson -> laid.path.steps().get(lesson).concept())
                .toArray();
        return new CalendarPlan(
                run.plan(laid.selection, run.path(concepts)), request.calendar(), laid.schedule.renumbered(finished));
    }

    private record Laid(Selection selection, StudyPath path, Schedule schedule) {}

    private Laid lay(KnowledgeGraph graph, CalendarRequest request, BudgetPlanner.Run run, int minutes) {
        Selection selection = run.select(minutes);
        StudyPath path = run.path(selection);
        Schedule schedule = schedules.plan(
                Lessons.of(graph, path, request.path().includeHelpful()), request.calendar(), request.reviews());
        return new Laid(selection, path, schedule);
    }
}
