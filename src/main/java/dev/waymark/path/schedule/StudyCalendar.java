package dev.waymark.path.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * When there is time to study. Days are also numbered from 0 on the first day. A day with minutes is a study day. On the last
 * study day nothing new is begun or continued, unless it is the only one.
 */
public final class StudyCalendar {

    /** The longest time from the first day to the last. */
    public static final int MAX_DAYS = 366;
    /** The most minutes of a day. */
    public static final int MAX_MINUTES = 960;

    private final LocalDate from;
    private final LocalDate until;
    private final int[] minutes;
    private final int newMinutesPerDay;
    private final int lastStudyDay;
    private final int reviewsOnlyDay;

    /**
     * A calendar.
     *
     * @param from the first day
     * @param until the last day, up to {@link #MAX_DAYS} days with the first
     * @param minutesPerDay of each day of the week, 0..{@link #MAX_MINUTES}; 0 if it is missing
     * @param daysOff days without minutes; days outside the calendar do not matter
     * @param newMinutesPerDay the most minutes for new concepts on one day; no limit if empty
     * @throws IllegalArgumentException if the days or the minutes are out of range
     */
    public StudyCalendar(
            LocalDate from,
            LocalDate until,
            Map<DayOfWeek, Integer> minutesPerDay,
            Set<LocalDate> daysOff,
            OptionalInt newMinutesPerDay) {
        long days = ChronoUnit.DAYS.between(from, until) + 1;
        if (days < 1 || days > MAX_DAYS) {
            throw new IllegalArgumentException("%s to %s is not 1..%d days".formatted(from, until, MAX_DAYS));
        }
        Map<DayOfWeek, Integer> perDay = new EnumMap<>(DayOfWeek.class);
        perDay.putAll(minutesPerDay);
        perDay.forEach((day, minutes) -> {
            if (minutes < 0 || minutes > MAX_MINUTES) {
                throw new IllegalArgumentException("%s has %d minutes".formatted(day, minutes));
            }
        });
        this.from = from;
        this.until = until;
        this.newMinutesPerDay = newMinutesPerDay.orElse(MAX_MINUTES);
        this.minutes = new int[(int) days];
        Set<LocalDate> off = new TreeSet<>(daysOff);
        int last = -1;
        int studyDays = 0;
        for (int day = 0; day < minutes.length; day++) {
            LocalDate date = from.plusDays(day);
            minutes[day] = off.contains(date) ? 0 : perDay.getOrDefault(date.getDayOfWeek(), 0);
            if (minutes[day] > 0) {
                last = day;
                studyDays++;
            }
        }
        this.lastStudyDay = last;
        this.reviewsOnlyDay = studyDays > 1 ? last : -1;
    }

    /** The first day. */
    public LocalDate from() {
        return from;
    }

    /** The last day. */
    public LocalDate until() {
        return until;
    }

    /** The number of days, those without minutes included. */
    public int dayCount() {
        return minutes.length;
    }

    /** The date of a day. */
    public LocalDate date(int day) {
        return from.plusDays(day);
    }

    /** The minutes of a day. */
    public int minutes(int day) {
        return minutes[day];
    }

    /** How many minutes of a day may go to new concepts. */
    public int newMinutes(int day) {
        return day == reviewsOnlyDay ? 0 : Math.min(minutes[day], newMinutesPerDay);
    }

    /** Whether this is the day on which only reviews are left. */
    public boolean isForReviewsOnly(int day) {
        return day == reviewsOnlyDay;
    }

    /** The last day with minutes; -1 if no day has any. */
    public int lastStudyDay() {
        return lastStudyDay;
    }

    /** The minutes of all days. */
    public int totalMinutes() {
        int total = 0;
        for (int m : minutes) {
            total += m;
        }
        return total;
    }

    /** The minutes for new concepts of all days, if reviews took none: no plan that is longer fits. */
    public int totalNewMinutes() {
        int total = 0;
        for (int day = 0; day < minutes.length; day++) {
            total += newMinutes(day);
        }
        return total;
    }

    /** The most minutes for new concepts on any one day. */
    public int mostNewMinutes() {
        int most = 0;
        for (int day = 0; day < minutes.length; day++) {
            most = Math.max(most, newMinutes(day));
        }
        return most;
    }
}
