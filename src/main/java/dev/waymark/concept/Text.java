package dev.waymark.concept;

/**
 * The same words in both languages. Neither is blank in checked content.
 *
 * @param en English
 * @param zhHant Traditional Chinese
 */
public record Text(String en, String zhHant) {

    /** The words in one language. */
    public String in(Language language) {
        return switch (language) {
            case ENGLISH -> en;
            case TRADITIONAL_CHINESE -> zhHant;
        };
    }
}
