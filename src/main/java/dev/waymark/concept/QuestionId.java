package dev.waymark.concept;

/**
 * The id of a question: kebab-case, at most {@value KebabCase#MAX_LENGTH} characters, never reused.
 *
 * @param value for example {@code rope-over-alibi}
 */
public record QuestionId(String value) implements Id<QuestionId> {

    /**
     * Checks the value.
     *
     * @throws InvalidId if the value is not kebab-case; its message says what to write instead
     */
    public QuestionId {
        KebabCase.check("question", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
