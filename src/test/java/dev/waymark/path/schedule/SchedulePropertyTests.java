package dev.waymark.path.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.path.schedule.Schedule.Day;
import dev.waymark.path.schedule.Schedule.Session;
import dev.waymark.path.schedule.Schedule.Session.Review;
import dev.waymark.path.schedule.Schedule.Session.Study;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a schedule promises, on 4,000 seeded cases in blocks of a hundred. */
class SchedulePropertyTests {

    static IntStream blocks() {
        return IntStream.range(0, 40);
    }

    private interface Law {
        void check(ScheduleCase random, Schedule schedule);
    }

    private static void holds(int block, Law law) {
        for (long seed = 100L * block; seed < 100L * block + 100; seed++) {
            ScheduleCase random = ScheduleCase.of(seed);
            try {
                law.check(random, random.plan());
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    @ParameterizedTest(name = "seeds {0}00..{0}99")
    @MethodSource("blocks")
    void noDayHasMoreThanItsMinutesOrItsLimitOfNewOnes(int block) {
        holds(block, (random, schedule) -> {
            for (Day day : schedule.days()) {
                assertThat(day.newMinutes())
                        .isLessThanOrEqualTo(random.calendar().newMinutes(day.day()));
                assertThat(day.newMinutes() + day.reviewMinutes())
                        .isLessThanOrEqualTo(random.calendar().minutes(day.day()));
                assertThat(day.available()).isEqualTo(random.calendar().minutes(day.day()));
            }
        });
    }

    @ParameterizedTest(name = "seeds {0}00..{0}99")
    @MethodSource("blocks")
    void noLessonBeginsBeforeWhatItNeedsIsFinished(int block) {
        holds(block, (random, schedule) -> {
            Set<Integer> finished = new HashSet<>();
            for (Day day : schedule.days()) {
                for (Session session : day.sessions()) {
                    if (session instanceof Study study) {
                        assertThat(finished)
                                .containsAll(
                                        random.lessons().get(study.lesson()).needs())
                                .containsAll(
                                        random.lessons().get(study.lesson()).follows())
                                .doesNotContain(study.lesson());
                        if (study.part() == study.parts()
                                && !schedule.unfinished().contains(study.lesson())) {
                            finished.add(study.lesson());
                        }
                    } else {
                        assertThat(finished).contains(session.lesson());
                    }
                }
            }
        });
    }

    @ParameterizedTest(name = "seeds {0}00..{0}99")
    @MethodSource("blocks")
    void partsSumUpAndAreNoScraps(int block) {
        holds(block, (random, schedule) -> {
            Map<Integer, List<Study>> parts = new HashMap<>();
            for (Day day : schedule.days()) {
                for (Session session : day.sessions()) {
                    if (session instanceof Study study) {
                        parts.computeIfAbsent(study.lesson(), key -> new ArrayList<>())
                                .add(study);
                    }
                }
            }
            for (int lesson = 0; lesson < random.lessons().size(); lesson++) {
                int whole = random.lessons().get(lesson).minutes();
                List<Study> own = parts.getOrDefault(lesson, List.of());
                int sum = own.stream().mapToInt(Study::minutes).sum();
                if (schedule.unfinished().contains(lesson)) {
                    assertThat(sum).isLessThan(whole);
                } else {
                    assertThat(sum).isEqualTo(whole);
                }
                int pieces = Math.ceilDiv(whole, Math.max(1, random.calendar().mostNewMinutes()));
                int shortest = Math.min(Math.min(SchedulePlanner.SHORTEST_PART, whole / pieces), whole);
                for (int i = 0; i < own.size(); i++) {
                    assertThat(own.get(i).minutes()).isGreaterThanOrEqualTo(shortest);
                    assertThat(own.get(i).part()).isEqualTo(i + 1);
                    assertThat(own.get(i).parts()).isEqualTo(own.size());
                }
            }
        });
    }

    @ParameterizedTest(name = "seeds {0}00..{0}99")
    @MethodSource("blocks")
    void aLessonWithoutTimeReallyHasNone(int block) {
        holds(block, (random, schedule) -> {
            // the first unfinished lesson that could be begun fits into no day's rest
            Set<Integer> finished = new HashSet<>();
            for (Day day : schedule.days()) {
                int rest = Math.min(
                        random.calendar().newMinutes(day.day()) - day.newMinutes(),
                        day.available() - day.newMinutes() - day.reviewMinutes());
                day.sessions().stream()
                        .filter(session -> session instanceof Study study && study.part() == study.parts())
                        .forEach(session -> finished.add(session.lesson()));
                for (int lesson : schedule.unfinished()) {
                    Lesson own = random.lessons().get(lesson);
                    boolean begun = finished.remove(lesson)
                            || schedule.days().stream()
                                    .flatMap(d -> d.sessions().stream())
                                    .anyMatch(session -> session.lesson() == lesson);
                    if (!begun && finished.containsAll(own.needs()) && finished.containsAll(own.follows())) {
                        assertThat(own.minutes()).isGreaterThan(rest);
                    }
                }
            }
        });
    }

    @ParameterizedTest(name = "seeds {0}00..{0}99")
    @MethodSource("blocks")
    void reviewsAreThoseOfTheSlowReplay(int block) {
        holds(block, (random, schedule) -> new ReviewReplay(random).check(schedule));
    }

    @ParameterizedTest(name = "seeds {0}00..{0}99")
    @MethodSource("blocks")
    void theSameInputGivesTheSameSchedule(int block) {
        holds(block, (random, schedule) -> assertThat(random.plan()).isEqualTo(schedule));
    }

    @ParameterizedTest(name = "seeds {0}00..{0}99")
    @MethodSource("blocks")
    void moreMinutesForEverythingNeverLeaveTheFirstLessonOut(int block) {
        holds(block, (random, schedule) -> {
            if (!random.lessons().isEmpty()
                    && random.calendar().mostNewMinutes()
                            >= random.lessons().get(0).minutes()) {
                assertThat(schedule.unfinished()).doesNotContain(0);
            }
        });
    }

    /** A schedule's reviews against the words of the model, day by day, with maps and nothing shared with the planner. */
    private static final class ReviewReplay {
        private final ScheduleCase random;
        private final Fsrs fsrs = Fsrs.DEFAULT;
        private final Map<Integer, Memory> memories = new HashMap<>();
        private final Map<Integer, Double> last = new HashMap<>();
        private final Map<Integer, Integer> due = new HashMap<>();

        ReviewReplay(ScheduleCase random) {
            this.random = random;
        }

        void check(Schedule schedule) {
            int late = 0;
            int before = -1;
            for (Day day : schedule.days()) {
                Set<Integer> dueToday = new HashSet<>();
                memories.keySet().stream()
                        .filter(lesson -> isDue(lesson, day.day(), 0))
                        .forEach(dueToday::add);
                Set<Integer> open = new HashSet<>(dueToday);
                Map<Integer, Double> weights = new HashMap<>();
                Set<Integer> learned = new HashSet<>();
                for (Session session : day.sessions()) {
                    switch (session) {
                        case Review review -> {
                            assertThat(open).contains(review.lesson()).containsAll(review.practised());
                            assertThat(review.dueDay()).isEqualTo(at(due, review.lesson()));
                            open.remove(review.lesson());
                            Map<Integer, Double> inside = inside(review.lesson());
                            for (int other : Set.copyOf(open)) {
                                boolean settled =
                                        inside.containsKey(other) && !isDue(other, day.day(), at(inside, other));
                                assertThat(review.practised().contains(other)).isEqualTo(settled);
                                if (settled) {
                                    open.remove(other);
                                }
                            }
                            practise(review.lesson(), weights);
                        }
                        case Study study -> {
                            if (study.part() == study.parts()
                                    && !schedule.unfinished().contains(study.lesson())) {
                                learned.add(study.lesson());
                                practise(study.lesson(), weights);
                            }
                        }
                    }
                }
                int reviewed = day.reviewMinutes();
                for (int waiting : open) {
                    assertThat(ReviewPolicy.minutes(random.lessons().get(waiting)))
                            .as("a review that waits has no room")
                            .isGreaterThan(day.available() - reviewed);
                    if (at(due, waiting) <= day.day() && at(due, waiting) > before) {
                        late++;
                    }
                }
                before = day.day();
                weights.forEach((lesson, weight) -> {
                    if (memories.containsKey(lesson)) {
                        remember(lesson, day.day(), weight);
                    }
                });
                for (int lesson : learned) {
                    memories.put(lesson, fsrs.first(Rating.GOOD));
                    last.put(lesson, (double) day.day());
                    due.put(lesson, nextDue(at(memories, lesson), day.day()));
                }
            }
            assertThat(schedule.late()).isEqualTo(late);
        }

        private static <T> T at(Map<Integer, T> map, int lesson) {
            return Objects.requireNonNull(map.get(lesson));
        }

        private void practise(int lesson, Map<Integer, Double> weights) {
            weights.put(lesson, 1.0);
            inside(lesson).forEach((inner, weight) -> weights.merge(inner, weight, Math::max));
        }

        private void remember(int lesson, int day, double weight) {
            Memory before = at(memories, lesson);
            double elapsed = day - at(last, lesson);
            Memory reviewed = after(before, elapsed);
            memories.put(
                    lesson,
                    new Memory(
                            Math.pow(before.stability(), 1 - weight) * Math.pow(reviewed.stability(), weight),
                            (1 - weight) * before.difficulty() + weight * reviewed.difficulty()));
            last.put(lesson, (1 - weight) * at(last, lesson) + weight * day);
            due.put(lesson, nextDue(at(memories, lesson), at(last, lesson)));
        }

        /** A review after any time above 0; FSRS calls less than a day the same day, but a part of a practice ends in one. */
        private Memory after(Memory before, double elapsed) {
            Memory whole = fsrs.reviewed(before, Math.max(elapsed, 1), Rating.GOOD);
            return elapsed >= 1
                    ? whole
                    : new Memory(
                            fsrs.recalled(before, 1 - fsrs.retrievability(before, elapsed), Rating.GOOD),
                            whole.difficulty());
        }

        private int nextDue(Memory memory, double begin) {
            long rounded =
                    Math.round(begin + fsrs.interval(memory, random.policy().retention()));
            return (int) Math.max(rounded, (long) Math.floor(begin) + 1);
        }

        private boolean isDue(int lesson, int day, double weight) {
            Memory memory = at(memories, lesson);
            double begin = at(last, lesson);
            if (weight > 0) {
                Memory reviewed = after(memory, day - begin);
                memory = new Memory(
                        memory.stability() * Math.pow(reviewed.stability() / memory.stability(), weight),
                        memory.difficulty());
                begin = (1 - weight) * begin + weight * day;
            }
            return random.calendar().isForReviewsOnly(day)
                    ? fsrs.retrievability(memory, day - begin) < 0.97
                    : nextDue(memory, begin) <= day;
        }

        /** Half for each edge on the shortest way, for up to three edges: by trying all ways. */
        private Map<Integer, Double> inside(int lesson) {
            Map<Integer, Double> inside = new HashMap<>();
            for (int first : random.lessons().get(lesson).needs()) {
                inside.merge(first, 0.5, Math::max);
                for (int second : random.lessons().get(first).needs()) {
                    inside.merge(second, 0.25, Math::max);
                    for (int third : random.lessons().get(second).needs()) {
                        inside.merge(third, 0.125, Math::max);
                    }
                }
            }
            return inside;
        }
    }
}
