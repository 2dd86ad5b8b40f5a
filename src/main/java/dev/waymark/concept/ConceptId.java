package dev.waymark.concept;

/**
 * The id of a concept: kebab-case, at most {@value KebabCase#MAX_LENGTH} characters, never reused.
 *
 * @param value for example {@code rope}
 */
public record ConceptId(String value) implements Id<ConceptId> {

    /**
     * Checks the value.
     *
     * @throws InvalidId if the value is not kebab-case; its message says what to write instead
     */
    public ConceptId {
        KebabCase.check("concept", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
