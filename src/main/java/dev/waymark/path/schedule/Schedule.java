package dev.waymark.path.schedule;

import java.util.List;

/**
 * Lessons and reviews on days. A lesson is begun after all that it needs is finished, on an earlier day or earlier on the same;
 * no day has more minutes than the calendar gives it.
 *
 * @param days the study days, in order, those on which nothing is left to do included
 * @param unfinished lessons for which there was no time, ascending; what was begun of them is on the days
 * @param late how often a review that became due found no time on the next study day
 */
public record Schedule(List<Day> days, List<Integer> unfinished, int late) {

    /** Copies the lists. */
    public Schedule {
        days = List.copyOf(days);
        unfinished = List.copyOf(unfinished);
    }

    /** Whether every lesson is finished. */
    public boolean fits() {
        return unfinished.isEmpty();
    }

    /** The lessons that are finished, in the order in which they are. */
    public List<Integer> finished() {
        return days.stream()
                .flatMap(day -> day.sessions().stream())
                .filter(session -> session instanceof Session.Study study && study.part() == study.parts())
                .map(Session::lesson)
                .filter(lesson -> !unfinished.contains(lesson))
                .toList();
    }

    /**
     * The same with other numbers for the lessons.
     *
     * @param order of all lessons: the first of them becomes lesson 0
     */
    public Schedule renumbered(List<Integer> order) {
        int[] numbers = new int[order.size()];
        for (int number = 0; number < numbers.length; number++) {
            numbers[order.get(number)] = number;
        }
        return new Schedule(
                days.stream().map(day -> day.renumbered(numbers)).toList(),
                unfinished.stream().map(lesson -> numbers[lesson]).sorted().toList(),
                late);
    }

    /** The minutes of all reviews. */
    public int reviewMinutes() {
        return days.stream().mapToInt(Day::reviewMinutes).sum();
    }

    /**
     * One day.
     *
     * @param day its number in the calendar, from 0
     * @param available minutes
     * @param sessions reviews first, then what is new, in the order in which to do them
     */
    public record Day(int day, int available, List<Session> sessions) {

        /** Copies the list. */
        public Day {
            sessions = List.copyOf(sessions);
        }

        private Day renumbered(int[] numbers) {
            return new Day(
                    day,
                    available,
                    sessions.stream()
                            .map(session -> session.renumbered(numbers))
                            .toList());
        }

        /** The minutes that are new. */
        public int newMinutes() {
            return sessions.stream()
                    .filter(Session.Study.class::isInstance)
                    .mapToInt(Session::minutes)
                    .sum();
        }

        /** The minutes of reviews. */
        public int reviewMinutes() {
            return sessions.stream()
                    .filter(Session.Review.class::isInstance)
                    .mapToInt(Session::minutes)
                    .sum();
        }
    }

    /** One thing to do. */
    public sealed interface Session {

        /** Of which lesson. */
        int lesson();

        /** How long it takes. */
        int minutes();

        private Session renumbered(int[] numbers) {
            return switch (this) {
                case Study(int lesson, int minutes, int part, int parts) ->
                    new Study(numbers[lesson], minutes, part, parts);
                case Review(int lesson, int minutes, double retrievability, int dueDay, List<Integer> practised) ->
                    new Review(
                            numbers[lesson],
                            minutes,
                            retrievability,
                            dueDay,
                            practised.stream()
                                    .map(other -> numbers[other])
                                    .sorted()
                                    .toList());
            };
        }

        /**
         * A lesson or a part of it.
         *
         * @param part from 1
         * @param parts 1 if it is not split
         */
        record Study(int lesson, int minutes, int part, int parts) implements Session {}

        /**
         * A review.
         *
         * @param retrievability the probability of remembering just before it
         * @param dueDay the day on which it was due; the last day reviews earlier than due
         * @param practised earlier lessons that this one practises so well that they need no review of their own on this day,
         *     ascending
         */
        record Review(int lesson, int minutes, double retrievability, int dueDay, List<Integer> practised)
                implements Session {

            /** Copies the list. */
            public Review {
                practised = List.copyOf(practised);
            }
        }
    }
}
