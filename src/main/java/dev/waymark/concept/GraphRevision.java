package dev.waymark.concept;

/**
 * Which content the graph holds.
 *
 * @param number 0 before the first load, one more with every load that changed something
 * @param contentHash SHA-256 of the content, 64 hexadecimal digits; empty at number 0
 */
public record GraphRevision(long number, String contentHash) {

    /** An empty graph. */
    public static final GraphRevision NONE = new GraphRevision(0, "");

    /** The value of the HTTP entity tag, without quotes: number and the first twelve digits of the hash. */
    public String tag() {
        return "r%d-%s".formatted(number, contentHash.substring(0, Math.min(12, contentHash.length())));
    }
}
