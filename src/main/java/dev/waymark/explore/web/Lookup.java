package dev.waymark.explore.web;

import dev.waymark.concept.Id;
import java.util.Map;
import java.util.Optional;

/** Finds things by the text of their ids, without asking whether the text could be an id. */
final class Lookup {

    private Lookup() {}

    static <K extends Id<K>, V> Optional<V> in(Map<K, V> things, String id) {
        return things.entrySet().stream()
                .filter(entry -> entry.getKey().value().equals(id))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
