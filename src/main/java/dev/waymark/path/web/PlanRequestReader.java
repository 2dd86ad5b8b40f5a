package dev.waymark.path.web;

import dev.waymark.concept.Term;
import dev.waymark.path.Credit;
import dev.waymark.path.PathRequest;
import dev.waymark.store.InvalidParameter;
import dev.waymark.topology.KnowledgeGraph;
import java.util.Arrays;
import java.util.List;

/** From the words of a request to what is to be planned; says what is wrong with them. */
final class PlanRequestReader {

    /** A thousand hours: more than anybody has before an interview. */
    static final int MAX_MINUTES = 60_000;

    private final PathRequestReader paths;

    PlanRequestReader(KnowledgeGraph graph) {
        this.paths = new PathRequestReader(graph);
    }

    /** @throws InvalidParameter if a word is missing, out of range, or names something that does not exist */
    PlanRequest read(PlanWords words) {
        PathRequest path = paths.read(words.to(), words.known(), words.include(), words.assume());
        Credit credit = credit(words.credit());
        if (words.minutes().isEmpty() == !words.hasCalendar()) {
            throw new InvalidParameter(
                    "minutes",
                    words.minutes(),
                    words.minutes().isEmpty() ? "no-time" : "minutes-or-calendar",
                    List.of(),
                    "minutes");
        }
        if (!words.minutes().isEmpty()) {
            int minutes = Numbers.whole("minutes", words.minutes(), 1, MAX_MINUTES);
            return new PlanRequest.ForMinutes(path, credit, minutes);
        }
        CalendarReader calendar = new CalendarReader(words);
        return new PlanRequest.UntilDate(path, credit, calendar.calendar(), calendar.reviews());
    }

    private static Credit credit(String word) {
        List<String> terms = Arrays.stream(Credit.values()).map(Term::term).toList();
        if (word.isEmpty()) {
            return Credit.WHOLE;
        }
        if (!terms.contains(word)) {
            throw PathRequestReader.oneOf("credit", word, terms);
        }
        return Term.of(Credit.class, word);
    }
}
