package dev.waymark.content.report;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name without what does not tell names apart: width, case, punctuation, the plural's s, and joining words. {@code "Train /
 * validation splits"} and {@code "train and validation split"} become the same words.
 */
final class PlainTerm {

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    private static final Set<String> JOINING = Set.of("and", "or", "vs", "versus", "the", "of", "a", "an", "for", "in");
    private static final int SHORTEST_PLURAL = 4;

    private PlainTerm() {}

    static String of(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Arrays.stream(SEPARATORS.split(folded, -1))
                .filter(word -> !word.isEmpty() && !JOINING.contains(word))
                .map(PlainTerm::singular)
                .collect(Collectors.joining(" "));
    }

    private static String singular(String word) {
        boolean plural = word.length() >= SHORTEST_PLURAL && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
