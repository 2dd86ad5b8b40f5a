package dev.waymark.concept;

/**
 * The id of a source: kebab-case, at most {@value KebabCase#MAX_LENGTH} characters, never reused.
 *
 * @param value for example {@code ainslie-2023-gqa}
 */
public record SourceId(String value) implements Id<SourceId> {

    /**
     * Checks the value.
     *
     * @throws InvalidId if the value is not kebab-case; its message says what to write instead
     */
    public SourceId {
        KebabCase.check("source", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
