package dev.waymark.content;

import java.util.List;
import java.util.Optional;

/** A piece of a YAML file with the line, from 1, on which it starts. Accessors answer empty where the shape is another. */
public sealed interface YamlNode {

    /** The line on which it starts, from 1. */
    int line();

    /** The value of a key, the last one if the key is there twice. */
    default Optional<YamlNode> get(String key) {
        return Optional.empty();
    }

    /** The scalar under a key. */
    default Optional<Scalar> scalar(String key) {
        return get(key).filter(Scalar.class::isInstance).map(Scalar.class::cast);
    }

    /** The items of the list under a key. */
    default List<YamlNode> items(String key) {
        return get(key).map(YamlNode::items).orElse(List.of());
    }

    /** The items, if this is a list. */
    default List<YamlNode> items() {
        return List.of();
    }

    /** Keys with values, in the file's order, duplicates included. */
    record Mapping(int line, List<Entry> entries) implements YamlNode {

        /** Copies the list. */
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public Optional<YamlNode> get(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .reduce((first, second) -> second)
                    .map(Entry::value);
        }
    }

    /** A key, the line of the key, and its value. */
    record Entry(String key, int line, YamlNode value) {}

    /** A list. */
    record Sequence(int line, List<YamlNode> items) implements YamlNode {

        /** Copies the list. */
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * A text, a number or nothing.
     *
     * @param text as written, without quotes; empty for null
     */
    record Scalar(int line, String text) implements YamlNode {}
}
