package dev.waymark.concept;

/**
 * The id of a category: kebab-case, at most {@value KebabCase#MAX_LENGTH} characters, never reused.
 *
 * @param value for example {@code llm-foundations}
 */
public record CategoryId(String value) implements Id<CategoryId> {

    /**
     * Checks the value.
     *
     * @throws InvalidId if the value is not kebab-case; its message says what to write instead
     */
    public CategoryId {
        KebabCase.check("category", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
