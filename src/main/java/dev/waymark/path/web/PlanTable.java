package dev.waymark.path.web;

import dev.waymark.path.web.PathView.Named;
import dev.waymark.path.web.PathView.StepView;
import dev.waymark.path.web.PlanView.DayView;
import dev.waymark.path.web.PlanView.ScheduleView;
import dev.waymark.path.web.PlanView.SessionView;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A study plan as a table: one row for each thing to do, comma-separated (RFC 4180: lines end in CRLF, quotes are doubled). The
 * first row names the columns, in English in either language, so that a program can rely on them. A byte order mark tells
 * spreadsheet programs that it is UTF-8, and a value that they would take for a formula gets an apostrophe before it.
 */
final class PlanTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]");
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t].*", Pattern.DOTALL);
    private static final List<String> COLUMNS =
            List.of("date", "kind", "step", "concept", "name", "minutes", "part", "parts", "answerable");

    private PlanTable() {}

    static String write(PlanView plan) {
        StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);
        row(out, COLUMNS.stream());
        ScheduleView schedule = plan.schedule();
        if (schedule == null) {
            for (StepView step : plan.steps()) {
                row(out, cells("", "study", step, step.minutes(), 1, 1, true));
            }
            return out.toString();
        }
        for (DayView day : schedule.days()) {
            for (SessionView session : day.sessions()) {
                row(
                        out,
                        cells(
                                day.date().toString(),
                                session.kind(),
                                PlanViews.step(plan, session),
                                session.minutes(),
                                session.part(),
                                session.parts(),
                                session.kind().equals("study") && session.part() == session.parts()));
            }
        }
        return out.toString();
    }

    private static Stream<String> cells(
            String date, String kind, StepView step, int minutes, int part, int parts, boolean finished) {
        String answerable = finished ? step.answerable().stream().map(Named::id).collect(Collectors.joining(" ")) : "";
        return Stream.of(
                date,
                kind,
                String.valueOf(step.position()),
                step.id(),
                step.name(),
                String.valueOf(minutes),
                String.valueOf(part),
                String.valueOf(parts),
                answerable);
    }

    private static void row(StringBuilder out, Stream<String> cells) {
        out.append(cells.map(PlanTable::cell).collect(Collectors.joining(","))).append("\r\n");
    }

    private static String cell(String value) {
        String safe = FORMULA.matcher(value).matches() ? "'" + value : value;
        return NEEDS_QUOTES.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
