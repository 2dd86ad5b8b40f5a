package dev.waymark.concept;

import java.util.Locale;

/** How an enum constant is spelt in content files, in the database and in the API: {@code part-of} for {@code PART_OF}. */
public interface Term {

    /** The constant's name, provided by every enum. */
    String name();

    /** Lower-case words joined by hyphens. */
    default String term() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant that is spelt so.
     *
     * @throws IllegalArgumentException if no constant of the type is spelt so
     */
    static <E extends Enum<E> & Term> E of(Class<E> type, String term) {
        for (E constant : type.getEnumConstants()) {
            if (constant.term().equals(term)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("No %s is spelt \"%s\".".formatted(type.getSimpleName(), term));
    }
}
