package dev.waymark.concept;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The names nearest to a mistyped one: what follows the word "Maybe" in messages. */
public final class SimilarNames {

    private static final int MAX_LENGTH = 100;

    private SimilarNames() {}

    /**
     * Up to {@code limit} candidates within a third of the text's length in edits, or that the text is a part of, nearest
     * first, of equally near ones the one of the most similar length, then by name. O(candidates x length^2).
     */
    public static List<String> of(String text, Collection<String> candidates, int limit) {
        if (text.isBlank() || text.length() > MAX_LENGTH) {
            return List.of();
        }
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        int allowed = Math.max(1, wanted.length() / 3);
        record Scored(String name, int distance) {}
        return candidates.stream()
                .distinct()
                .map(name -> new Scored(name, score(wanted, name.toLowerCase(Locale.ROOT), allowed)))
                .filter(scored -> scored.distance <= allowed)
                .sorted(Comparator.comparingInt(Scored::distance)
                        .thenComparingInt(scored -> Math.abs(scored.name.length() - wanted.length()))
                        .thenComparing(Scored::name))
                .limit(limit)
                .map(Scored::name)
                .toList();
    }

    private static int score(String wanted, String name, int allowed) {
        int distance = EditDistance.between(wanted, name, allowed);
        boolean part = wanted.length() >= 3 && name.contains(wanted);
        return part ? Math.min(distance, 1) : distance;
    }
}
