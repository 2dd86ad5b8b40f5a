package dev.waymark.path.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Random lessons and a random calendar; the same seed gives the same. */
record ScheduleCase(List<Lesson> lessons, StudyCalendar calendar, ReviewPolicy policy) {

    static ScheduleCase of(long seed) {
        Random random = new Random(seed);
        List<Lesson> lessons = new ArrayList<>();
        int size = random.nextInt(40);
        for (int lesson = 0; lesson < size; lesson++) {
            Set<Integer> needs = new TreeSet<>();
            for (int k = random.nextInt(4); k > 0 && lesson > 0; k--) {
                needs.add(random.nextInt(lesson));
            }
            List<Integer> follows = lesson > 0 && random.nextInt(4) == 0 ? List.of(random.nextInt(lesson)) : List.of();
            lessons.add(new Lesson(5 + random.nextInt(random.nextInt(8) == 0 ? 180 : 50), List.copyOf(needs), follows));
        }
        LocalDate from = LocalDate.of(2026, 1 + random.nextInt(12), 1 + random.nextInt(28));
        Map<DayOfWeek, Integer> minutes = new TreeMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            minutes.put(day, random.nextInt(4) == 0 ? 0 : 5 + random.nextInt(180));
        }
        int days = 1 + random.nextInt(random.nextBoolean() ? 14 : 60);
        Set<LocalDate> off = new HashSet<>();
        for (int k = random.nextInt(4); k > 0; k--) {
            off.add(from.plusDays(random.nextInt(days)));
        }
        OptionalInt limit = random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(120));
        return new ScheduleCase(
                lessons,
                new StudyCalendar(from, from.plusDays(days - 1), minutes, off, limit),
                new ReviewPolicy(0.70 + 0.27 * random.nextDouble()));
    }

    Schedule plan() {
        return new SchedulePlanner().plan(lessons, calendar, policy);
    }
}
