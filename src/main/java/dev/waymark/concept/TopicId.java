package dev.waymark.concept;

/**
 * The id of a topic: kebab-case, at most {@value KebabCase#MAX_LENGTH} characters, never reused.
 *
 * @param value for example {@code attention}
 */
public record TopicId(String value) implements Id<TopicId> {

    /**
     * Checks the value.
     *
     * @throws InvalidId if the value is not kebab-case; its message says what to write instead
     */
    public TopicId {
        KebabCase.check("topic", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
