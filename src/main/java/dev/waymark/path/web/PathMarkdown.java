package dev.waymark.path.web;

import dev.waymark.concept.Language;
import dev.waymark.concept.Text;
import dev.waymark.path.web.PathView.Named;
import dev.waymark.path.web.PathView.ReadView;
import dev.waymark.path.web.PathView.ReasonView;
import dev.waymark.path.web.PathView.StepView;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A study path as Markdown: a list to tick off, with reasons, reading and what becomes answerable. CommonMark with task lists. */
final class PathMarkdown {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~]");
    private static final int MINUTES_PER_HOUR = 60;

    private static final Text TITLE = new Text("Study path: %s", "學習路徑：%s");
    private static final Text NOTHING = new Text("Everything that this needs is known.", "所需的概念都已經會了。");
    private static final Text SUM = new Text("%s · steps: %d · questions: %d · graph %s", "%s · 步驟：%d · 題目：%d · 圖譜 %s");
    private static final Text NEEDED_BY = new Text("Why: %s needs it. %s", "原因：「%s」需要它。%s");
    private static final Text HELPS = new Text("Why: it helps with %s. %s", "原因：有助於學習「%s」。%s");
    private static final Text ASKED_BY = new Text("Why: asked by “%s”", "原因：題目「%s」會問到");
    private static final Text WANTED = new Text("Why: it belongs to the target %s", "原因：屬於目標「%s」");
    private static final Text TOGETHER = new Text("Learn together with: %s", "與這些一起學：%s");
    private static final Text PLACE = new Text(", %s", "，%s");
    private static final Text WORK = new Text("%s%s (%d)", "%s%s（%d）");
    private static final Text READ = new Text("Read: %s", "閱讀：%s");
    private static final Text ANSWERABLE = new Text("Now you can answer: %s", "現在可以回答：%s");
    private static final Text SEPARATOR = new Text(", ", "、");

    private final Language language;

    PathMarkdown(Language language) {
        this.language = language;
    }

    String write(PathView path) {
        StringBuilder out = new StringBuilder();
        line(out, "# " + say(TITLE, names(path.targets())));
        line(out, "");
        if (path.steps().isEmpty()) {
            line(out, say(NOTHING));
            return out.toString();
        }
        int questions =
                path.steps().stream().mapToInt(step -> step.answerable().size()).sum();
        line(out, say(SUM, time(path.minutes()), path.steps().size(), questions, path.revision()));
        steps(out, path.steps());
        return out.toString();
    }

    /** The steps as a list to tick off. */
    void steps(StringBuilder out, List<StepView> steps) {
        for (StepView step : steps) {
            line(out, "");
            step(out, step);
        }
    }

    /** What to read for a step and what can be answered after it, below an entry of a list. */
    void below(StringBuilder out, StepView step, boolean begins, boolean ends) {
        if (begins) {
            for (ReadView read : step.read()) {
                line(out, "  - " + say(READ, read(read)));
            }
        }
        if (ends) {
            for (Named question : step.answerable()) {
                line(out, "  - " + say(ANSWERABLE, plain(question.name())));
            }
        }
    }

    private void step(StringBuilder out, StepView step) {
        line(
                out,
                "- [ ] **%d. %s** · %s · %s"
                        .formatted(
                                step.position(),
                                plain(step.name()),
                                time(step.minutes()),
                                clock(step.runningMinutes())));
        line(out, "");
        line(out, "  " + plain(step.summary()));
        line(out, "");
        line(out, "  - " + reason(step.reason()));
        if (!step.together().isEmpty()) {
            line(out, "  - " + say(TOGETHER, names(step.together())));
        }
        below(out, step, true, true);
    }

    private String reason(ReasonView reason) {
        String by = plain(reason.by().name());
        String why = reason.why() == null ? "" : plain(reason.why());
        return switch (reason.because()) {
            case "asked-by" -> say(ASKED_BY, by);
            case "wanted" -> say(WANTED, by);
            default ->
                say("helpful".equals(reason.strength()) ? HELPS : NEEDED_BY, by, why)
                        .strip();
        };
    }

    private String read(ReadView read) {
        String link = "[%s](%s)".formatted(plain(read.title()), read.url());
        String place = read.at().isEmpty() ? "" : say(PLACE, plain(read.at()));
        return say(WORK, link, place, read.year());
    }

    String names(List<Named> things) {
        return things.stream().map(thing -> plain(thing.name())).collect(Collectors.joining(say(SEPARATOR)));
    }

    private String time(int minutes) {
        return Durations.say(minutes, language);
    }

    /** Hours and minutes since the start, such as {@code 2:05}. */
    private static String clock(int minutes) {
        return "%d:%02d".formatted(minutes / MINUTES_PER_HOUR, minutes % MINUTES_PER_HOUR);
    }

    private String say(Text text, Object... arguments) {
        return text.in(language).formatted(arguments);
    }

    static String plain(String prose) {
        return MARKUP.matcher(prose).replaceAll("\\\\$0");
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append('\n');
    }
}
