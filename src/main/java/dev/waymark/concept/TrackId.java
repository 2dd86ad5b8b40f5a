package dev.waymark.concept;

/**
 * The id of a track: kebab-case, at most {@value KebabCase#MAX_LENGTH} characters, never reused.
 *
 * @param value for example {@code inference-engineer}
 */
public record TrackId(String value) implements Id<TrackId> {

    /**
     * Checks the value.
     *
     * @throws InvalidId if the value is not kebab-case; its message says what to write instead
     */
    public TrackId {
        KebabCase.check("track", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
