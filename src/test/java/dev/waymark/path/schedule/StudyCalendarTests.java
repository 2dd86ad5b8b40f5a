package dev.waymark.path.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StudyCalendarTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void minutesComeFromTheDayOfTheWeekAndDaysOffHaveNone() {
        StudyCalendar calendar = new StudyCalendar(
                MONDAY,
                MONDAY.plusDays(8),
                Map.of(DayOfWeek.MONDAY, 60, DayOfWeek.WEDNESDAY, 30, DayOfWeek.SATURDAY, 120),
                Set.of(MONDAY.plusDays(5)),
                OptionalInt.of(45));
        assertThat(calendar.dayCount()).isEqualTo(9);
        int[] minutes = {60, 0, 30, 0, 0, 0, 0, 60, 0};
        for (int day = 0; day < minutes.length; day++) {
            assertThat(calendar.minutes(day)).as("day %d", day).isEqualTo(minutes[day]);
        }
        assertThat(calendar.totalMinutes()).isEqualTo(150);
        assertThat(calendar.lastStudyDay()).isEqualTo(7);
    }

    @Test
    void onTheLastStudyDayNothingIsNew() {
        StudyCalendar calendar = new StudyCalendar(
                MONDAY,
                MONDAY.plusDays(3),
                Map.of(DayOfWeek.MONDAY, 60, DayOfWeek.WEDNESDAY, 30),
                Set.of(),
                OptionalInt.of(45));
        assertThat(calendar.newMinutes(0)).isEqualTo(45);
        assertThat(calendar.isForReviewsOnly(2)).isTrue();
        assertThat(calendar.newMinutes(2)).isZero();
        assertThat(calendar.totalNewMinutes()).isEqualTo(45);
    }

    @Test
    void theOnlyStudyDayIsNotLostToReviews() {
        StudyCalendar calendar =
                new StudyCalendar(MONDAY, MONDAY, Map.of(DayOfWeek.MONDAY, 60), Set.of(), OptionalInt.empty());
        assertThat(calendar.newMinutes(0)).isEqualTo(60);
        assertThat(calendar.isForReviewsOnly(0)).isFalse();
    }

    @Test
    void aCalendarCrossesTheEndOfAYearAndALeapDay() {
        LocalDate from = LocalDate.of(2027, 12, 31);
        StudyCalendar calendar = new StudyCalendar(
                from, LocalDate.of(2028, 3, 1), Map.of(DayOfWeek.TUESDAY, 10), Set.of(), OptionalInt.empty());
        assertThat(calendar.date(60)).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(calendar.minutes(60)).isEqualTo(10);
    }

    @Test
    void daysAndMinutesOutOfRangeAreRefused() {
        assertThatThrownBy(
                        () -> new StudyCalendar(MONDAY, MONDAY.minusDays(1), Map.of(), Set.of(), OptionalInt.empty()))
                .hasMessage("2026-03-02 to 2026-03-01 is not 1..366 days");
        assertThatThrownBy(
                        () -> new StudyCalendar(MONDAY, MONDAY.plusDays(366), Map.of(), Set.of(), OptionalInt.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new StudyCalendar(MONDAY, MONDAY, Map.of(DayOfWeek.MONDAY, 961), Set.of(), OptionalInt.empty()))
                .hasMessage("MONDAY has 961 minutes");
    }
}
