package dev.waymark.content;

import dev.waymark.concept.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a piece of a content file must look like. The shapes of all files are in {@link Shapes}. */
public sealed interface Shape {

    /** Keys with shapes; other keys are errors. */
    record Fields(List<Field> fields) implements Shape {

        /** Copies the list. */
        public Fields {
            fields = List.copyOf(fields);
        }

        /** The names of the keys. */
        public List<String> names() {
            return fields.stream().map(Field::name).toList();
        }
    }

    /** One key. */
    record Field(String name, boolean required, Shape shape) {}

    /** A list of {@code least..most} items. */
    record Items(Shape item, int least, int most) implements Shape {}

    /** Both languages, each at most {@code max} characters. */
    record Bilingual(int max) implements Shape {}

    /** Lists of names in one or both languages, each name at most {@code max} characters. */
    record BilingualNames(int max) implements Shape {}

    /** One text of at most {@code max} characters. */
    record Words(int max) implements Shape {}

    /** A whole number. */
    record Whole(int least, int most) implements Shape {}

    /** One of these spellings. */
    record OneOf(List<String> terms) implements Shape {

        /** Copies the list. */
        public OneOf {
            terms = List.copyOf(terms);
        }
    }

    /** The id of another thing. */
    record Reference(ContentKind to) implements Shape {}

    /** An id that is being defined or was used in the past. */
    record Name() implements Shape {}

    /** An address on the web. */
    record Address() implements Shape {}

    /** The spellings of an enum. */
    static <E extends Enum<E> & Term> Shape oneOf(Class<E> type) {
        return new OneOf(Arrays.stream(type.getEnumConstants()).map(Term::term).toList());
    }

    /** Starts a mapping. */
    static Builder fields() {
        return new Builder();
    }

    /** Collects fields. */
    final class Builder {
        private final List<Field> fields = new ArrayList<>();

        private Builder() {}

        /** A key that must be there. */
        public Builder required(String name, Shape shape) {
            fields.add(new Field(name, true, shape));
            return this;
        }

        /** A key that may be there. */
        public Builder optional(String name, Shape shape) {
            fields.add(new Field(name, false, shape));
            return this;
        }

        /** The shape. */
        public Shape build() {
            return new Fields(fields);
        }
    }
}
