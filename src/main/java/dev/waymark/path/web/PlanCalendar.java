package dev.waymark.path.web;

import dev.waymark.concept.Language;
import dev.waymark.concept.Text;
import dev.waymark.path.web.PathView.Named;
import dev.waymark.path.web.PlanView.DayView;
import dev.waymark.path.web.PlanView.ScheduleView;
import dev.waymark.path.web.PlanView.SessionView;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A study plan as an iCalendar file (RFC 5545): an event for each day with something to do. Events last the whole day, in no
 * time zone and without an alarm, because a plan says how long and not when. An event's UID comes from targets and date, so that
 * a newer plan for the same targets takes the place of an older one; its time stamp is the plan's first day, so that the same
 * plan is the same file.
 */
final class PlanCalendar {

    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final Text TITLE = new Text("Study plan: %s", "學習計畫：%s");
    private static final Text SUMMARY = new Text("Study %s: %s", "學習 %s：%s");
    private static final Text REVIEW_SUMMARY = new Text("Review %s: %s", "複習 %s：%s");
    private static final Text MORE = new Text("%s and %d more", "%s等 %d 項");
    private static final Text STUDY = new Text("%s (%s)", "%s（%s）");
    private static final Text PART = new Text("%s, part %d of %d (%s)", "%s，第 %d／%d 部分（%s）");
    private static final Text REVIEW = new Text("Review: %s (%s)", "複習：%s（%s）");
    private static final Text ANSWERABLE = new Text("Now you can answer: %s", "現在可以回答：%s");
    private static final Text SEPARATOR = new Text(", ", "、");
    private static final int NAMED = 2;

    private final Language language;

    PlanCalendar(Language language) {
        this.language = language;
    }

    String write(PlanView plan, ScheduleView schedule) {
        String targets = plan.targets().stream()
                .map(target -> target.kind() + ":" + target.id())
                .sorted()
                .collect(Collectors.joining(","));
        String names = plan.targets().stream().map(Named::name).collect(Collectors.joining(SEPARATOR.in(language)));
        CalendarLines lines = new CalendarLines()
                .add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", "-//Waymark//Study plan//" + language.tag().toUpperCase(Locale.ROOT))
                .add("CALSCALE", "GREGORIAN")
                .add("METHOD", "PUBLISH")
                .addText("X-WR-CALNAME", TITLE.in(language).formatted(names));
        for (DayView day : schedule.days()) {
            if (!day.sessions().isEmpty()) {
                event(lines, plan, schedule, day, targets);
            }
        }
        return lines.add("END", "VCALENDAR").toString();
    }

    private void event(CalendarLines lines, PlanView plan, ScheduleView schedule, DayView day, String targets) {
        lines.add("BEGIN", "VEVENT")
                .add("UID", uid(targets, day.date()))
                .add("DTSTAMP", DATE.format(schedule.from()) + "T000000Z")
                .add("DTSTART;VALUE=DATE", DATE.format(day.date()))
                .add("DTEND;VALUE=DATE", DATE.format(day.date().plusDays(1)))
                .addText("SUMMARY", summary(day))
                .addText(
                        "DESCRIPTION",
                        day.sessions().stream()
                                .map(session -> line(plan, session))
                                .collect(Collectors.joining("\n")))
                .add("TRANSP", "TRANSPARENT")
                .add("END", "VEVENT");
    }

    private static String uid(String targets, LocalDate date) {
        return UUID.nameUUIDFromBytes((targets + " " + date).getBytes(StandardCharsets.UTF_8)) + "@waymark";
    }

    private String summary(DayView day) {
        boolean isNew = day.newMinutes() > 0;
        var subjects = day.sessions().stream()
                .filter(session -> !isNew || session.kind().equals("study"))
                .map(SessionView::name)
                .distinct()
                .toList();
        String named = subjects.stream().limit(NAMED).collect(Collectors.joining(SEPARATOR.in(language)));
        int more = subjects.size() - NAMED;
        String said = more > 0
                ? MORE.in(language).formatted(named, language == Language.ENGLISH ? more : subjects.size())
                : named;
        return (isNew ? SUMMARY : REVIEW_SUMMARY)
                .in(language)
                .formatted(Durations.say(day.newMinutes() + day.reviewMinutes(), language), said);
    }

    private String line(PlanView plan, SessionView session) {
        String time = Durations.say(session.minutes(), language);
        if (session.kind().equals("review")) {
            return REVIEW.in(language).formatted(session.name(), time);
        }
        String said = session.parts() == 1
                ? STUDY.in(language).formatted(session.name(), time)
                : PART.in(language).formatted(session.name(), session.part(), session.parts(), time);
        var answerable = PlanViews.step(plan, session).answerable();
        return session.part() < session.parts() || answerable.isEmpty()
                ? said
                : said + "\n"
                        + answerable.stream()
                                .map(question -> "  " + ANSWERABLE.in(language).formatted(question.name()))
                                .collect(Collectors.joining("\n"));
    }
}
