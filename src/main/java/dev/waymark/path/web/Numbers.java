package dev.waymark.path.web;

import dev.waymark.store.InvalidParameter;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers in the words of a request. */
final class Numbers {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,3}(\\.\\d{1,12})?");

    private Numbers() {}

    /** @throws InvalidParameter if it is no whole number in this range */
    static int whole(String field, String word, int least, int most) {
        if (!WHOLE.matcher(word).matches()) {
            throw new InvalidParameter(
                    field, word, "number", List.of(), field, shown(word), String.valueOf(least), String.valueOf(most));
        }
        int number = Integer.parseInt(word);
        if (number < least || number > most) {
            throw new InvalidParameter(
                    field, word, "range", List.of(), field, word, String.valueOf(least), String.valueOf(most));
        }
        return number;
    }

    /** @throws InvalidParameter if it is no number in this range */
    static double decimal(String field, String word, double least, double most) {
        double number = DECIMAL.matcher(word).matches() ? Double.parseDouble(word) : Double.NaN;
        if (!(number >= least && number <= most)) {
            throw new InvalidParameter(
                    field, word, "range", List.of(), field, shown(word), String.valueOf(least), String.valueOf(most));
        }
        return number;
    }

    private static String shown(String word) {
        return word.length() > 120 ? word.substring(0, 120) + "..." : word;
    }
}
