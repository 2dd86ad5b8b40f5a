package dev.waymark.path.web;

import dev.waymark.concept.Language;
import dev.waymark.concept.Text;
import dev.waymark.path.web.PlanView.BudgetView;
import dev.waymark.path.web.PlanView.CutView;
import dev.waymark.path.web.PlanView.ScheduleView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a plan says about itself in one language. */
final class PlanSentences {

    private static final Text ALL_KNOWN =
            new Text("You already know everything that these targets need.", "這些目標所需的概念您都已經會了。");
    private static final Text NOTHING_FITS =
            new Text("No target can be reached in %s. The nearest one takes %s: %s", "%s無法達成任何目標。最接近的目標需要 %s：%s");
    private static final Text NO_DAYS = new Text("these days", "這些日子");
    private static final Text COMPLETE =
            new Text("Everything fits: %s for %d steps, and all targets are reached.", "全部排得進去：%s、%d 個步驟，達成所有目標。");
    private static final Text PARTIAL = new Text(
            "Not everything fits: all of it would take %s. The best plan takes %s for %d steps and is worth %s of %s;"
                    + " %d targets are left out.",
            "無法全部排入：全部需要 %s。最佳計畫共 %s、%d 個步驟，價值 %s／%s；有 %d 個目標沒有排入。");
    private static final Text PROVEN = new Text("No plan in this time is worth more.", "已證明在這段時間內沒有價值更高的計畫。");
    private static final Text BOUNDED =
            new Text("No plan in this time is worth more than %s.", "在這段時間內，任何計畫的價值都不會超過 %s。");
    private static final Text WHY_CUT =
            new Text("It still takes %s (%d concepts), and the plan leaves %s.", "還需要 %s（%d 個概念），而計畫只剩 %s。");
    private static final Text WHY_CUT_DAYS = new Text(
            "It still takes %s (%d concepts), and so much more does not fit before the end of %s.",
            "還需要 %s（%d 個概念），在 %s 結束前排不進去。");
    private static final Text LATE =
            new Text("%d reviews come later than they are due, for want of time.", "因為時間不足，有 %d 次複習會晚於預定日期。");
    private static final Text JOIN = new Text(" ", "");

    private final Language language;

    PlanSentences(Language language) {
        this.language = language;
    }

    String summary(String outcome, BudgetView budget, int steps, List<CutView> cut, @Nullable ScheduleView schedule) {
        String said = switch (outcome) {
            case "all-known" -> say(ALL_KNOWN);
            case "nothing-fits" ->
                say(
                        NOTHING_FITS,
                        schedule == null ? time(budget.minutes()) : say(NO_DAYS),
                        time(cut.getFirst().missingMinutes()),
                        cut.getFirst().name());
            case "complete" -> say(COMPLETE, time(budget.used()), steps);
            default ->
                say(
                                PARTIAL,
                                time(budget.missing()),
                                time(budget.used()),
                                steps,
                                value(budget.value()),
                                value(budget.total()),
                                cut.size())
                        + say(JOIN)
                        + (budget.optimal() ? say(PROVEN) : say(BOUNDED, value(budget.bound())));
        };
        return schedule == null || schedule.late() == 0 ? said : said + say(JOIN) + say(LATE, schedule.late());
    }

    String whyCut(int missingMinutes, int concepts, int left) {
        return say(WHY_CUT, time(missingMinutes), concepts, time(left));
    }

    String whyCut(int missingMinutes, int concepts, LocalDate until) {
        return say(WHY_CUT_DAYS, time(missingMinutes), concepts, until);
    }

    /** A value without digits that say nothing. */
    static String value(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : "%.1f".formatted(value);
    }

    private String time(int minutes) {
        return Durations.say(minutes, language);
    }

    private String say(Text text, Object... arguments) {
        return text.in(language).formatted(arguments);
    }
}
