package dev.waymark.path.web;

import dev.waymark.concept.Language;
import dev.waymark.concept.Text;

/** Minutes as people write them, such as {@code 1 h 30 min}. */
final class Durations {

    private static final int MINUTES_PER_HOUR = 60;
    private static final Text HOURS_AND_MINUTES = new Text("%d h %d min", "%d 小時 %d 分鐘");
    private static final Text HOURS = new Text("%d h", "%d 小時");
    private static final Text MINUTES = new Text("%d min", "%d 分鐘");

    private Durations() {}

    static String say(int minutes, Language language) {
        int hours = minutes / MINUTES_PER_HOUR;
        int rest = minutes % MINUTES_PER_HOUR;
        if (hours == 0) {
            return MINUTES.in(language).formatted(rest);
        }
        return rest == 0
                ? HOURS.in(language).formatted(hours)
                : HOURS_AND_MINUTES.in(language).formatted(hours, rest);
    }
}
