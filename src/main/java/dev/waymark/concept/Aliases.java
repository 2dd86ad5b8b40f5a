package dev.waymark.concept;

import java.util.List;

/**
 * Other names that people search for.
 *
 * @param en for example GQA
 * @param zhHant other Chinese names
 */
public record Aliases(List<String> en, List<String> zhHant) {

    /** No other names. */
    public static final Aliases NONE = new Aliases(List.of(), List.of());

    /** Copies the lists. */
    public Aliases {
        en = List.copyOf(en);
        zhHant = List.copyOf(zhHant);
    }

    /** The names in one language. */
    public List<String> in(Language language) {
        return switch (language) {
            case ENGLISH -> en;
            case TRADITIONAL_CHINESE -> zhHant;
        };
    }
}
