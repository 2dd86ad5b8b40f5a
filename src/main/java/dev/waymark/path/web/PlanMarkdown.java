package dev.waymark.path.web;

import dev.waymark.concept.Language;
import dev.waymark.concept.Text;
import dev.waymark.path.web.PlanView.CutView;
import dev.waymark.path.web.PlanView.DayView;
import dev.waymark.path.web.PlanView.ScheduleView;
import dev.waymark.path.web.PlanView.SessionView;
import java.time.format.TextStyle;
import java.util.Locale;

/** A study plan as Markdown: a list to tick off, day by day if there are days. CommonMark with task lists. */
final class PlanMarkdown {

    private static final Text TITLE = new Text("Study plan: %s", "學習計畫：%s");
    private static final Text DAY = new Text("%s, %s · %s", "%s（%s）· %s");
    private static final Text REVIEWS_ONLY = new Text("reviews only", "只複習");
    private static final Text STUDY = new Text("**%s** · %s", "**%s** · %s");
    private static final Text PART = new Text("**%s**, part %d of %d · %s", "**%s**（第 %d／%d 部分）· %s");
    private static final Text REVIEW = new Text("Review: %s · %s", "複習：%s · %s");
    private static final Text PRACTISES = new Text("also practises %s", "同時練習到 %s");
    private static final Text LEFT_OUT = new Text("Left out", "沒有排入的目標");
    private static final Text FREE = new Text("nothing left to do", "沒有待辦事項");
    private static final Text GRAPH = new Text("graph %s", "圖譜 %s");

    private final Language language;
    private final PathMarkdown paths;

    PlanMarkdown(Language language) {
        this.language = language;
        this.paths = new PathMarkdown(language);
    }

    String write(PlanView plan) {
        StringBuilder out = new StringBuilder();
        line(out, "# " + say(TITLE, paths.names(plan.targets())));
        line(out, "");
        line(out, PathMarkdown.plain(plan.summary()) + " (" + say(GRAPH, plan.revision()) + ")");
        ScheduleView schedule = plan.schedule();
        if (schedule == null) {
            paths.steps(out, plan.steps());
        } else {
            schedule.days().forEach(day -> day(out, plan, day));
        }
        if (!plan.cut().isEmpty()) {
            line(out, "");
            line(out, "## " + say(LEFT_OUT));
            line(out, "");
            plan.cut().forEach(cut -> cut(out, cut));
        }
        return out.toString();
    }

    private void day(StringBuilder out, PlanView plan, DayView day) {
        String weekday =
                day.date().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language.tag()));
        String minutes = day.newMinutes() + day.reviewMinutes() == 0
                ? say(FREE)
                : Durations.say(day.newMinutes() + day.reviewMinutes(), language);
        line(out, "");
        line(
                out,
                "## " + say(DAY, day.date(), weekday, minutes) + (day.reviewsOnly() ? " · " + say(REVIEWS_ONLY) : ""));
        line(out, "");
        for (SessionView session : day.sessions()) {
            line(out, "- [ ] " + session(session));
            if (session.kind().equals("study")) {
                paths.below(out, PlanViews.step(plan, session), session.part() == 1, session.part() == session.parts());
            }
        }
    }

    private String session(SessionView session) {
        String name = PathMarkdown.plain(session.name());
        String time = Durations.say(session.minutes(), language);
        if (session.kind().equals("review")) {
            String said = say(REVIEW, name, time);
            return session.practised().isEmpty()
                    ? said
                    : said + " · " + say(PRACTISES, paths.names(session.practised()));
        }
        return session.parts() == 1 ? say(STUDY, name, time) : say(PART, name, session.part(), session.parts(), time);
    }

    private static void cut(StringBuilder out, CutView cut) {
        line(out, "- " + PathMarkdown.plain(cut.name()) + " (" + PathMarkdown.plain(cut.why()) + ")");
    }

    private String say(Text text, Object... arguments) {
        return text.in(language).formatted(arguments);
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append('\n');
    }
}
