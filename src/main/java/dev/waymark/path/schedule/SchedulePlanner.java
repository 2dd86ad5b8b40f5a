package dev.waymark.path.schedule;

import dev.waymark.path.schedule.Schedule.Day;
import dev.waymark.path.schedule.Schedule.Session;
import dev.waymark.path.schedule.Schedule.Session.Review;
import dev.waymark.path.schedule.Schedule.Session.Study;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays lessons over the days of a calendar: list scheduling with reviews first. Each day begins with the reviews that are due;
 * the rest of the day, up to the limit for new minutes, goes to the lessons in their order. A lesson that does not fit into what
 * is left of a day is split, in parts of at least {@link #SHORTEST_PART} minutes (or of equal length, if no day has twice as
 * much); if it cannot be split so, a later one that fits whole comes before it, where its prerequisites allow that. A day is not
 * filled with scraps. Deterministic. O(days x lessons + reviews).
 */
public final class SchedulePlanner {

    /** Nobody learns well in shorter pieces. */
    public static final int SHORTEST_PART = 20;

    private final Fsrs fsrs;

    /** A planner with the default parameters of FSRS. */
    public SchedulePlanner() {
        this(Fsrs.DEFAULT);
    }

    /** A planner that expects memories to fade like this. */
    public SchedulePlanner(Fsrs fsrs) {
        this.fsrs = fsrs;
    }

    /**
     * Lays the lessons out.
     *
     * @param lessons in study order
     * @throws IllegalArgumentException if a lesson needs one that does not come before it
     */
    public Schedule plan(List<Lesson> lessons, StudyCalendar calendar, ReviewPolicy policy) {
        for (int lesson = 0; lesson < lessons.size(); lesson++) {
            checkComesBefore(lesson, lessons.get(lesson).needs());
            checkComesBefore(lesson, lessons.get(lesson).follows());
        }
        return new Run(lessons, calendar, policy).schedule();
    }

    private static void checkComesBefore(int lesson, List<Integer> others) {
        for (int other : others) {
            if (other < 0 || other >= lesson) {
                throw new IllegalArgumentException("lesson %d needs lesson %d".formatted(lesson, other));
            }
        }
    }

    private final class Run {
        private final List<Lesson> lessons;
        private final StudyCalendar calendar;
        private final ImplicitPractice practice;
        private final Memories memories;
        private final int[] left;
        private final int[] parts;
        private final List<Day> days = new ArrayList<>();
        private int begun = -1;
        private int lastDay = -1;
        private int late;

        Run(List<Lesson> lessons, StudyCalendar calendar, ReviewPolicy policy) {
            this.lessons = lessons;
            this.calendar = calendar;
            this.practice = new ImplicitPractice(lessons);
            this.memories = new Memories(fsrs, policy.retention(), lessons.size());
            this.left = lessons.stream().mapToInt(Lesson::minutes).toArray();
            this.parts = new int[lessons.size()];
        }

        Schedule schedule() {
            for (int day = 0; day < calendar.dayCount(); day++) {
                if (calendar.minutes(day) > 0) {
                    days.add(day(day));
                }
            }
            List<Integer> unfinished = new ArrayList<>();
            for (int lesson = 0; lesson < left.length; lesson++) {
                if (left[lesson] > 0) {
                    unfinished.add(lesson);
                }
            }
            return new Schedule(days.stream().map(this::numbered).toList(), unfinished, late);
        }

        private Day day(int day) {
            boolean reviewsOnly = calendar.isForReviewsOnly(day);
            DueReviews due = new DueReviews(lessons, practice, memories, day, reviewsOnly);
            List<Integer> waiting = new ArrayList<>();
            List<Review> reviews = due.choose(calendar.minutes(day), waiting);
            late += (int) waiting.stream()
                    .mapToInt(lesson -> memories.due(lesson, day, 0))
                    .filter(dueDay -> dueDay <= day && dueDay > lastDay)
                    .count();
            lastDay = day;
            List<Session> sessions = new ArrayList<>(reviews);
            int used = reviews.stream().mapToInt(Review::minutes).sum();
            study(day, Math.min(calendar.newMinutes(day), calendar.minutes(day) - used), due, sessions);
            due.remember();
            return new Day(day, calendar.minutes(day), sessions);
        }

        private void study(int day, int minutes, DueReviews due, List<Session> sessions) {
            int rest = minutes;
            while (rest > 0) {
                int lesson = next(rest);
                if (lesson < 0) {
                    return;
                }
                int part = part(lesson, rest);
                rest -= part;
                left[lesson] -= part;
                parts[lesson]++;
                sessions.add(new Study(lesson, part, parts[lesson], parts[lesson]));
                if (left[lesson] > 0) {
                    begun = lesson;
                } else if (begun == lesson) {
                    begun = -1;
                }
                if (left[lesson] == 0) {
                    memories.learn(lesson, day);
                    due.practised(lesson);
                }
            }
        }

        /** The lesson that was begun, or the first one, or the first later one that fits whole; -1 if none fits. */
        private int next(int minutes) {
            boolean first = true;
            if (begun >= 0) {
                if (part(begun, minutes) > 0) {
                    return begun;
                }
                first = false;
            }
            for (int lesson = 0; lesson < left.length; lesson++) {
                if (left[lesson] > 0 && lesson != begun && isReady(lesson)) {
                    if (left[lesson] <= minutes || (first && part(lesson, minutes) > 0)) {
                        return lesson;
                    }
                    first = false;
                }
            }
            return -1;
        }

        private boolean isReady(int lesson) {
            return isFinished(lessons.get(lesson).needs())
                    && isFinished(lessons.get(lesson).follows());
        }

        private boolean isFinished(List<Integer> others) {
            return others.stream().allMatch(other -> left[other] == 0);
        }

        /** How much of a lesson to do in so many minutes; 0 if that would leave a scrap. */
        private int part(int lesson, int minutes) {
            if (left[lesson] <= minutes) {
                return left[lesson];
            }
            int whole = lessons.get(lesson).minutes();
            int pieces = Math.ceilDiv(whole, Math.max(1, calendar.mostNewMinutes()));
            int shortest = Math.min(SHORTEST_PART, whole / pieces);
            int part = Math.min(minutes, left[lesson] - shortest);
            return part >= shortest ? part : 0;
        }

        private Day numbered(Day day) {
            return new Day(
                    day.day(),
                    day.available(),
                    day.sessions().stream()
                            .map(session -> session instanceof Study study
                                    ? new Study(study.lesson(), study.minutes(), study.part(), parts[study.lesson()])
                                    : session)
                            .toList());
        }
    }
}
