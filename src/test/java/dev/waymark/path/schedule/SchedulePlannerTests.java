package dev.waymark.path.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.path.schedule.Schedule.Day;
import dev.waymark.path.schedule.Schedule.Session;
import dev.waymark.path.schedule.Schedule.Session.Review;
import dev.waymark.path.schedule.Schedule.Session.Study;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchedulePlannerTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static StudyCalendar days(int days, int minutes) {
        Map<DayOfWeek, Integer> perDay =
                Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(day -> day, day -> minutes));
        return new StudyCalendar(MONDAY, MONDAY.plusDays(days - 1L), perDay, Set.of(), OptionalInt.empty());
    }

    private static Schedule plan(StudyCalendar calendar, Lesson... lessons) {
        return new SchedulePlanner().plan(List.of(lessons), calendar, ReviewPolicy.DEFAULT);
    }

    private static Lesson lesson(int minutes, Integer... needs) {
        return new Lesson(minutes, List.of(needs), List.of());
    }

    /** In few words: {@code 0: study 1 (20, 1/2), review 0 (5)}. */
    private static List<String> inWords(Schedule schedule) {
        return schedule.days().stream()
                .filter(day -> !day.sessions().isEmpty())
                .map(SchedulePlannerTests::inWords)
                .toList();
    }

    private static String inWords(Day day) {
        return day.day() + ": "
                + day.sessions().stream().map(SchedulePlannerTests::inWords).collect(Collectors.joining(", "));
    }

    private static String inWords(Session session) {
        return switch (session) {
            case Study study when study.parts() == 1 -> "study %d (%d)".formatted(study.lesson(), study.minutes());
            case Study study ->
                "study %d (%d, %d/%d)".formatted(study.lesson(), study.minutes(), study.part(), study.parts());
            case Review review -> "review %d (%d)".formatted(review.lesson(), review.minutes());
        };
    }

    @Test
    void lessonsFillTheDaysInTheirOrderAndTheLastDayIsForReviews() {
        Schedule schedule = plan(days(3, 60), lesson(30), lesson(30), lesson(40, 0));
        assertThat(inWords(schedule))
                .containsExactly("0: study 0 (30), study 1 (30)", "1: study 2 (40)", "2: review 2 (6), review 1 (5)");
        assertThat(schedule.fits()).isTrue();
    }

    @Test
    void aLongLessonIsSplitIntoPartsThatAreWorthSittingDownFor() {
        assertThat(inWords(plan(days(4, 60), lesson(35), lesson(90))).subList(0, 3))
                .containsExactly(
                        "0: study 0 (35), study 1 (25, 1/3)",
                        "1: study 1 (45, 2/3)",
                        "2: review 0 (6), study 1 (20, 3/3)");
    }

    @Test
    void whatWouldLeaveAScrapWaitsAndAShortLaterLessonComesBefore() {
        assertThat(inWords(plan(days(3, 45), lesson(30), lesson(35), lesson(15), lesson(10, 1)))
                        .subList(0, 2))
                .containsExactly("0: study 0 (30), study 2 (15)", "1: study 1 (35), study 3 (10)");
    }

    @Test
    void whenDaysAreShortPartsAreToo() {
        assertThat(inWords(plan(days(9, 12), lesson(35))).subList(0, 3))
                .containsExactly("0: study 0 (12, 1/3)", "1: study 0 (12, 2/3)", "2: study 0 (11, 3/3)");
    }

    @Test
    void aReviewComesWhenTheMemoryHasFadedToTheTarget() {
        Schedule schedule = plan(days(30, 60), lesson(40));
        List<Review> reviews = schedule.days().stream()
                .flatMap(day -> day.sessions().stream())
                .filter(Review.class::isInstance)
                .map(Review.class::cast)
                .toList();
        // 2 days after the first time, 11 after that, as in the published intervals; then the last day
        assertThat(reviews).extracting(Review::dueDay).startsWith(2, 13);
        assertThat(reviews.getFirst().retrievability()).isBetween(0.90, 0.92);
    }

    @ParameterizedTest
    @CsvSource({"0.70, 2", "0.80, 2", "0.90, 3", "0.97, 5"})
    void aHigherTargetMeansAsManyReviewsOrMore(double retention, int reviews) {
        Schedule schedule = new SchedulePlanner().plan(List.of(lesson(40)), days(40, 60), new ReviewPolicy(retention));
        assertThat(schedule.days().stream()
                        .flatMap(day -> day.sessions().stream())
                        .filter(Review.class::isInstance))
                .hasSize(reviews);
    }

    @Test
    void whatAReviewPractisesNeedsNoneOfItsOwn() {
        Schedule chain = plan(days(10, 60), lesson(20), lesson(20, 0));
        Schedule apart = plan(days(10, 60), lesson(20), lesson(20));
        assertThat(chain.reviewMinutes()).isLessThan(apart.reviewMinutes());
        Review first = (Review) chain.days().get(2).sessions().getFirst();
        assertThat(first.lesson()).isEqualTo(1);
        assertThat(first.practised()).containsExactly(0);
    }

    @Test
    void aPlanThatDoesNotFitSaysWhatIsUnfinished() {
        Schedule schedule = plan(days(3, 30), lesson(30), lesson(30), lesson(30));
        assertThat(schedule.fits()).isFalse();
        assertThat(schedule.unfinished()).containsExactly(2);
    }

    @Test
    void withoutStudyDaysNothingFits() {
        assertThat(plan(days(5, 0), lesson(10)).unfinished()).containsExactly(0);
        assertThat(plan(days(5, 0)).fits()).isTrue();
    }

    @Test
    void whatOnlyHelpsComesBeforeButIsNotPractised() {
        Schedule schedule = plan(days(10, 60), lesson(35), lesson(30), new Lesson(20, List.of(), List.of(1)));
        assertThat(inWords(schedule).getFirst()).isEqualTo("0: study 0 (35)");
        assertThat(inWords(schedule).get(1)).isEqualTo("1: study 1 (30), study 2 (20)");
        assertThat(schedule.days().stream()
                        .flatMap(day -> day.sessions().stream())
                        .filter(Review.class::isInstance)
                        .map(Review.class::cast))
                .allMatch(review -> review.practised().isEmpty());
    }

    @Test
    void aLessonThatNeedsALaterOneIsRefused() {
        assertThatThrownBy(() -> plan(days(3, 30), lesson(10, 1), lesson(10))).hasMessage("lesson 0 needs lesson 1");
    }

    @ParameterizedTest
    @CsvSource({"5, 3", "20, 3", "35, 6", "60, 9", "100, 15", "240, 15"})
    void aReviewTakesAShareOfTheTimeToLearn(int minutes, int review) {
        assertThat(ReviewPolicy.minutes(lesson(minutes))).isEqualTo(review);
    }

    @ParameterizedTest
    @CsvSource({"0.69", "0.98", "NaN"})
    void aTargetOutOfRangeIsRefused(double retention) {
        assertThatThrownBy(() -> new ReviewPolicy(retention)).isInstanceOf(IllegalArgumentException.class);
    }
}
