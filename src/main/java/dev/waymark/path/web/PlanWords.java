package dev.waymark.path.web;

/** What to plan, in the words of an address: an empty word was not said, and lists are separated by commas. */
record PlanWords(
        String to,
        String known,
        String include,
        String assume,
        String credit,
        String minutes,
        String from,
        String until,
        String minutesPerDay,
        String daysOff,
        String newMinutesPerDay,
        String retention) {

    /** Whether anything was said about days. */
    boolean hasCalendar() {
        return !(from + until + minutesPerDay + daysOff + newMinutesPerDay + retention).isEmpty();
    }

    /** The words on which the worth of time depends: all but the time itself. */
    String frontierKey() {
        return String.join("\n", to, known, include, assume, credit);
    }

    /** One line for each word: different requests, different keys. */
    String key() {
        return String.join(
                "\n", frontierKey(), minutes, from, until, minutesPerDay, daysOff, newMinutesPerDay, retention);
    }
}
