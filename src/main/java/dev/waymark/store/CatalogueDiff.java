package dev.waymark.store;

import dev.waymark.concept.Catalogue;
import dev.waymark.concept.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How one catalogue differs from another. Each entry reads {@code concept rope}; the lists are sorted.
 *
 * @param added in the new one only
 * @param changed in both, but not the same
 * @param removed in the old one only
 */
public record CatalogueDiff(List<String> added, List<String> changed, List<String> removed) {

    /** No difference. */
    public static final CatalogueDiff NONE = new CatalogueDiff(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public CatalogueDiff {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /** Compares two catalogues. */
    public static CatalogueDiff between(Catalogue before, Catalogue after) {
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        Map<String, Map<?, ?>> old = parts(before);
        parts(after).forEach((kind, now) -> {
            Map<?, ?> then = old.getOrDefault(kind, Map.of());
            for (Map.Entry<?, ?> entry : now.entrySet()) {
                Object was = then.get(entry.getKey());
                if (was == null) {
                    added.add(kind + " " + entry.getKey());
                } else if (!was.equals(entry.getValue())) {
                    changed.add(kind + " " + entry.getKey());
                }
            }
            for (Object key : new TreeSet<>(then.keySet())) {
                if (!now.containsKey(key)) {
                    removed.add(kind + " " + key);
                }
            }
        });
        return new CatalogueDiff(added, changed, removed);
    }

    /** Whether the catalogues are the same. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    private static Map<String, Map<?, ?>> parts(Catalogue catalogue) {
        Map<String, Move> moves = new TreeMap<>();
        for (Move move : catalogue.moves()) {
            moves.put(move.kind().term() + "/" + move.from(), move);
        }
        Map<String, Map<?, ?>> parts = new TreeMap<>();
        parts.put("topic", catalogue.topics());
        parts.put("category", catalogue.categories());
        parts.put("concept", catalogue.concepts());
        parts.put("question", catalogue.questions());
        parts.put("source", catalogue.sources());
        parts.put("track", catalogue.tracks());
        parts.put("move", moves);
        return parts;
    }
}
