package dev.waymark.path.schedule;

/** How well something was remembered, in the order and with the numbers 1..4 that FSRS gives them. */
public enum Rating {
    /** Forgotten. */
    AGAIN(1),
    /** Remembered with difficulty. */
    HARD(2),
    /** Remembered. */
    GOOD(3),
    /** Remembered without effort. */
    EASY(4);

    private final int grade;

    Rating(int grade) {
        this.grade = grade;
    }

    int grade() {
        return grade;
    }
}
