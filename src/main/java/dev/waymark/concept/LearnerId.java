package dev.waymark.concept;

/**
 * The id of a learner: kebab-case, at most {@value KebabCase#MAX_LENGTH} characters.
 *
 * @param value for example {@code local}
 */
public record LearnerId(String value) implements Id<LearnerId> {

    /** Whoever sits at this machine: the only learner as long as nobody signs in. */
    public static final LearnerId LOCAL = new LearnerId("local");

    /**
     * Checks the value.
     *
     * @throws InvalidId if the value is not kebab-case; its message says what to write instead
     */
    public LearnerId {
        KebabCase.check("learner", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
