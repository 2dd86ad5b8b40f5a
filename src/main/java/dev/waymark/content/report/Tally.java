package dev.waymark.content.report;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How often each value occurs, printed on one line in the order of the values. */
final class Tally {

    private Tally() {}

    static <T, K extends Comparable<K>> String of(Collection<T> things, Function<T, K> value) {
        Map<K, Integer> counts = new TreeMap<>();
        for (T thing : things) {
            counts.merge(value.apply(thing), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
