package dev.waymark.concept;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says places such as {@code sections 3-4 and 6} in Traditional Chinese. Numbered parts and the usual names of parts are said;
 * the titles of an English work's own parts stay as the work has them.
 */
final class ChinesePlaces {

    private static final String NUMBER = "(?:[A-Z]|[A-Z]?\\d+)(?:\\.\\d+)*";
    private static final String SPAN = NUMBER + "(?:(?:-| to )" + NUMBER + ")?";
    private static final Pattern NUMBERED = Pattern.compile(
            "(section|chapter|figure|table|rule|appendix)s? (" + SPAN + "(?:, " + SPAN + ")*(?:,? and " + SPAN + ")?)");
    private static final Pattern NAMED = Pattern.compile("(?:the )?(abstract|introduction|results|conclusion|whole"
            + " (?:article|paper|page|report|guide|post|document))");
    private static final Pattern BETWEEN = Pattern.compile(",? and |, |: ");

    private static final Map<String, String> UNITS =
            Map.of("section", "節", "chapter", "章", "rule", "條", "figure", "圖", "table", "表", "appendix", "附錄");
    private static final Map<String, String> NAMES =
            Map.of("abstract", "摘要", "introduction", "緒論", "results", "結果", "conclusion", "結論");

    private ChinesePlaces() {}

    static String say(String place) {
        StringBuilder said = new StringBuilder();
        int at = 0;
        while (at < place.length()) {
            Matcher part = part(place, at);
            if (part == null) {
                return said.isEmpty() ? place : said + "，" + place.substring(at);
            }
            Matcher between = BETWEEN.matcher(place).region(part.end(), place.length());
            boolean more = between.lookingAt();
            if (part.end() < place.length() && !more) {
                return place;
            }
            said.append(said.isEmpty() ? "" : "與").append(part(part));
            at = more ? between.end() : part.end();
        }
        return said.toString();
    }

    private static @Nullable Matcher part(String place, int at) {
        for (Pattern pattern : new Pattern[] {NUMBERED, NAMED}) {
            Matcher matcher = pattern.matcher(place).region(at, place.length());
            if (matcher.lookingAt()) {
                return matcher;
            }
        }
        return null;
    }

    private static String part(Matcher matcher) {
        String name = matcher.group(1);
        if (matcher.pattern() == NAMED) {
            return NAMES.getOrDefault(name, "全文");
        }
        String numbers = matcher.group(2)
                .replace(" to ", "-")
                .replace(", and ", " 與 ")
                .replace(" and ", " 與 ")
                .replace(", ", "、");
        String unit = UNITS.getOrDefault(name, name);
        return unit.equals("節") || unit.equals("章") || unit.equals("條")
                ? "第 " + numbers + " " + unit
                : unit + " " + numbers;
    }
}
