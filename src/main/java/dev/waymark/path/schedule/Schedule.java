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
