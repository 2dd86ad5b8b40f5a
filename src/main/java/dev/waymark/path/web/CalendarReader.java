package dev.waymark.path.web;

import dev.waymark.path.schedule.ReviewPolicy;
import dev.waymark.path.schedule.StudyCalendar;
import dev.waymark.store.InvalidParameter;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The days of a request: when there is time, and how sure one wants to be. */
final class CalendarReader {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String EXAMPLE_DATE = "2026-03-20";
    private static final String EXAMPLE_WEEK = "60,60,60,60,60,120,0";

    private final PlanWords words;

    CalendarReader(PlanWords words) {
        this.words = words;
    }

    /** @throws InvalidParameter if days are missing, in the wrong order, too many, or all without time */
    StudyCalendar calendar() {
        LocalDate from = date("from", words.from());
        LocalDate until = date("until", words.until());
        long days = ChronoUnit.DAYS.between(from, until) + 1;
        if (days < 1) {
            throw new InvalidParameter(
                    "until", words.until(), "until-before-from", List.of(), words.until(), words.from());
        }
        if (days > StudyCalendar.MAX_DAYS) {
            throw new InvalidParameter(
                    "until",
                    words.until(),
                    "too-many-days",
                    List.of(from.plusDays(StudyCalendar.MAX_DAYS - 1L).toString()),
                    words.until(),
                    String.valueOf(days),
                    String.valueOf(StudyCalendar.MAX_DAYS));
        }
        StudyCalendar calendar = new StudyCalendar(from, until, week(), daysOff(), newMinutesPerDay());
        if (calendar.totalMinutes() == 0) {
            throw new InvalidParameter(
                    "minutesPerDay",
                    words.minutesPerDay(),
                    "no-study-day",
                    List.of(),
                    words.from(),
                    words.until(),
                    EXAMPLE_WEEK);
        }
        return calendar;
    }

    /** @throws InvalidParameter if the target is out of range */
    ReviewPolicy reviews() {
        return words.retention().isEmpty()
                ? ReviewPolicy.DEFAULT
                : new ReviewPolicy(
                        Numbers.decimal("retention", words.retention(), ReviewPolicy.LEAST, ReviewPolicy.MOST));
    }

    private OptionalInt newMinutesPerDay() {
        return words.newMinutesPerDay().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(
                        Numbers.whole("newMinutesPerDay", words.newMinutesPerDay(), 1, StudyCalendar.MAX_MINUTES));
    }

    private Map<DayOfWeek, Integer> week() {
        if (words.minutesPerDay().isEmpty()) {
            throw new InvalidParameter("minutesPerDay", "", "required", List.of(), "minutesPerDay", EXAMPLE_WEEK);
        }
        List<String> entries = split(words.minutesPerDay());
        if (entries.size() != 1 && entries.size() != DayOfWeek.values().length) {
            throw new InvalidParameter(
                    "minutesPerDay",
                    words.minutesPerDay(),
                    "one-or-seven",
                    List.of(),
                    "minutesPerDay",
                    String.valueOf(entries.size()),
                    EXAMPLE_WEEK);
        }
        Map<DayOfWeek, Integer> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            String word = entries.get(entries.size() == 1 ? 0 : day.getValue() - 1);
            week.put(day, Numbers.whole("minutesPerDay", word, 0, StudyCalendar.MAX_MINUTES));
        }
        return week;
    }

    private Set<LocalDate> daysOff() {
        List<String> entries =
                split(words.daysOff()).stream().filter(word -> !word.isEmpty()).toList();
        if (entries.size() > StudyCalendar.MAX_DAYS) {
            throw new InvalidParameter(
                    "daysOff",
                    entries.size() + " entries",
                    "too-many",
                    List.of(),
                    "daysOff",
                    entries.size(),
                    StudyCalendar.MAX_DAYS);
        }
        Set<LocalDate> off = new TreeSet<>();
        entries.forEach(word -> off.add(date("daysOff", word)));
        return off;
    }

    private static List<String> split(String list) {
        return Arrays.stream(list.split(",", -1)).map(String::strip).toList();
    }

    private static LocalDate date(String field, String word) {
        if (word.isEmpty()) {
            throw new InvalidParameter(field, word, "required", List.of(), field, EXAMPLE_DATE);
        }
        try {
            if (DATE.matcher(word).matches()) {
                return LocalDate.parse(word);
            }
        } catch (DateTimeException e) {
            throw wrong(field, word);
        }
        throw wrong(field, word);
    }

    private static InvalidParameter wrong(String field, String word) {
        String shown = word.length() > 120 ? word.substring(0, 120) + "..." : word;
        return new InvalidParameter(field, word, "date", List.of(), field, shown, EXAMPLE_DATE);
    }
}
