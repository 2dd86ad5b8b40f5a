package dev.waymark.store;

import dev.waymark.concept.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.Value;

/** How records become properties and back: one text is two properties, {@code nameEn} and {@code nameZhHant}. */
final class Rows {

    private Rows() {}

    /** A map that may be added to. */
    static Map<String, Object> row(Object... keysAndValues) {
        Map<String, Object> row = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            row.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return row;
    }

    static void put(Map<String, Object> row, String name, Text text) {
        row.put(name + "En", text.en());
        row.put(name + "ZhHant", text.zhHant());
    }

    static void put(Map<String, Object> row, String name, List<Text> texts) {
        row.put(name + "En", texts.stream().map(Text::en).toList());
        row.put(name + "ZhHant", texts.stream().map(Text::zhHant).toList());
    }

    static Text text(Value row, String name) {
        return new Text(
                row.get(name + "En").asString(), row.get(name + "ZhHant").asString());
    }

    static List<Text> texts(Value row, String name) {
        List<String> en = strings(row.get(name + "En"));
        List<String> zhHant = strings(row.get(name + "ZhHant"));
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < en.size(); i++) {
            texts.add(new Text(en.get(i), zhHant.get(i)));
        }
        return texts;
    }

    static List<String> strings(Value value) {
        return value.isNull() ? List.of() : value.asList(Value::asString);
    }

    /** Maps a list of rows in the order of their {@code position}. */
    static <T> List<T> inOrder(Value rows, Function<Value, T> mapper) {
        return rows.asList(Function.identity()).stream()
                .sorted(Comparator.comparingInt(row -> row.get("position").asInt()))
                .map(mapper)
                .toList();
    }
}
