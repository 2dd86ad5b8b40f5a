package dev.waymark.path.web;

import dev.waymark.concept.Language;
import dev.waymark.path.Aim;
import dev.waymark.path.BudgetPlan;
import dev.waymark.path.BudgetPlan.Point;
import dev.waymark.path.CalendarPlan;
import dev.waymark.path.Target;
import dev.waymark.path.schedule.ReviewPolicy;
import dev.waymark.path.schedule.Schedule.Day;
import dev.waymark.path.schedule.Schedule.Session;
import dev.waymark.path.schedule.Schedule.Session.Review;
import dev.waymark.path.schedule.Schedule.Session.Study;
import dev.waymark.path.web.PathView.Named;
import dev.waymark.path.web.PathView.StepView;
import dev.waymark.path.web.PlanView.AimView;
import dev.waymark.path.web.PlanView.BudgetView;
import dev.waymark.path.web.PlanView.CutView;
import dev.waymark.path.web.PlanView.DayView;
import dev.waymark.path.web.PlanView.PointView;
import dev.waymark.path.web.PlanView.ScheduleView;
import dev.waymark.path.web.PlanView.SessionView;
import dev.waymark.topology.KnowledgeGraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts names and reasons of one language to the numbers of a plan. */
final class PlanViews {

    private final KnowledgeGraph graph;
    private final Language language;
    private final PathViews paths;
    private final PlanSentences sentences;

    PlanViews(KnowledgeGraph graph, Language language) {
        this.graph = graph;
        this.language = language;
        this.paths = new PathViews(graph, language);
        this.sentences = new PlanSentences(language);
    }

    PlanView view(BudgetPlan plan, List<Point> frontier, List<Target> targets) {
        return view(plan, frontier, targets, null);
    }

    PlanView view(CalendarPlan plan, ReviewPolicy reviews, List<Point> frontier, List<Target> targets) {
        return view(plan.plan(), frontier, targets, schedule(plan, reviews));
    }

    private PlanView view(
            BudgetPlan plan, List<Point> frontier, List<Target> targets, @Nullable ScheduleView schedule) {
        PathView path = paths.view(plan.path(), targets);
        List<CutView> cut = plan.cut().stream().map(c -> cut(plan, c, schedule)).toList();
        BudgetView budget = budget(plan);
        String outcome = outcome(plan);
        return new PlanView(
                path.revision(),
                path.targets(),
                outcome,
                sentences.summary(outcome, budget, path.steps().size(), cut, schedule),
                budget,
                path.steps(),
                plan.reached().stream().map(this::reached).toList(),
                cut,
                frontier.stream().map(PlanViews::point).toList(),
                schedule);
    }

    private static String outcome(BudgetPlan plan) {
        if (plan.missingMinutes() == 0) {
            return "all-known";
        }
        if (plan.path().steps().isEmpty()) {
            return "nothing-fits";
        }
        return plan.cut().isEmpty() ? "complete" : "partial";
    }

    private static BudgetView budget(BudgetPlan plan) {
        return new BudgetView(
                plan.budget(),
                plan.path().minutes(),
                plan.missingMinutes(),
                plan.value(),
                plan.bound(),
                plan.total(),
                plan.isOptimal(),
                plan.bound() == 0 ? 0 : (plan.bound() - plan.value()) / plan.bound(),
                plan.fewestMinutes(),
                point(plan.less()),
                point(plan.more()));
    }

    private static PointView point(Point point) {
        return new PointView(point.minutes(), point.value(), point.bound());
    }

    private AimView reached(BudgetPlan.Reached reached) {
        Named named = named(reached.aim());
        return new AimView(
                named.kind(), named.id(), named.name(), whose(reached.aim()), reached.weight(), reached.minutes());
    }

    private CutView cut(BudgetPlan plan, BudgetPlan.Cut cut, @Nullable ScheduleView schedule) {
        Named named = named(cut.aim());
        return new CutView(
                named.kind(),
                named.id(),
                named.name(),
                whose(cut.aim()),
                cut.weight(),
                cut.missingMinutes(),
                cut.missing().stream().map(paths::concept).toList(),
                schedule == null
                        ? sentences.whyCut(
                                cut.missingMinutes(),
                                cut.missing().size(),
                                plan.budget() - plan.path().minutes())
                        : sentences.whyCut(cut.missingMinutes(), cut.missing().size(), schedule.until()));
    }

    private Named named(Aim aim) {
        return switch (aim) {
            case Aim.KnowConcept(int concept) -> paths.concept(concept);
            case Aim.AnswerQuestion(int question) -> paths.question(question);
            case Aim.MakeKeyPoint(int question, int keyPoint) ->
                new Named(
                        "key-point",
                        graph.question(question).id().value(),
                        graph.question(question).keyPoints().get(keyPoint).say().in(language));
        };
    }

    private @Nullable Named whose(Aim aim) {
        return aim instanceof Aim.MakeKeyPoint point ? paths.question(point.question()) : null;
    }

    private ScheduleView schedule(CalendarPlan plan, ReviewPolicy reviews) {
        return new ScheduleView(
                plan.calendar().from(),
                plan.calendar().until(),
                reviews.retention(),
                plan.calendar().totalMinutes(),
                plan.plan().path().minutes(),
                plan.schedule().reviewMinutes(),
                plan.schedule().late(),
                plan.schedule().days().stream().map(day -> day(plan, day)).toList());
    }

    private DayView day(CalendarPlan plan, Day day) {
        return new DayView(
                plan.calendar().date(day.day()),
                day.available(),
                day.newMinutes(),
                day.reviewMinutes(),
                plan.calendar().isForReviewsOnly(day.day()),
                day.sessions().stream().map(session -> session(plan, session)).toList());
    }

    private SessionView session(CalendarPlan plan, Session session) {
        Named concept = concept(plan, session.lesson());
        return switch (session) {
            case Study study ->
                new SessionView(
                        "study",
                        study.lesson() + 1,
                        concept.id(),
                        concept.name(),
                        study.minutes(),
                        study.part(),
                        study.parts(),
                        null,
                        null,
                        List.of());
            case Review review ->
                new SessionView(
                        "review",
                        review.lesson() + 1,
                        concept.id(),
                        concept.name(),
                        review.minutes(),
                        1,
                        1,
                        Math.rint(review.retrievability() * 1000) / 1000,
                        plan.calendar().date(review.dueDay()),
                        review.practised().stream()
                                .map(lesson -> concept(plan, lesson))
                                .toList());
        };
    }

    private Named concept(CalendarPlan plan, int lesson) {
        return paths.concept(plan.plan().path().steps().get(lesson).concept());
    }

    /** The step that a session belongs to. */
    static StepView step(PlanView plan, SessionView session) {
        return plan.steps().get(session.step() - 1);
    }
}
