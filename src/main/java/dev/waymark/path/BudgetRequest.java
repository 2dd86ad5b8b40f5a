package dev.waymark.path;

/**
 * What to make of limited time.
 *
 * @param path targets, what is known, and which prerequisites count
 * @param minutes there are, 0 or more
 */
public record BudgetRequest(PathRequest path, int minutes, Credit credit) {

    /**
     * Checks the minutes.
     *
     * @throws IllegalArgumentException if the minutes are below 0
     */
    public BudgetRequest {
        if (minutes < 0) {
            throw new IllegalArgumentException("minutes are %d".formatted(minutes));
        }
    }
}
