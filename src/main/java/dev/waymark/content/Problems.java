package dev.waymark.content;

import dev.waymark.concept.SimilarNames;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects problems: sorted, none twice. */
public final class Problems {

    private final SortedSet<Problem> problems = new TreeSet<>();

    /** Adds a problem. */
    public void add(Rule rule, String file, int line, String text, String advice) {
        problems.add(new Problem(file, line, rule.number(), text, advice));
    }

    /** Adds a problem about a value that has to be one of these, with the nearest ones as advice. */
    public void addUnknown(Rule rule, String file, int line, String text, String value, Collection<String> known) {
        List<String> similar = SimilarNames.of(value, known, 3);
        add(rule, file, line, text, similar.isEmpty() ? "" : "Maybe " + String.join(" or ", similar) + ".");
    }

    /** All problems so far, sorted by file and line. */
    public List<Problem> sorted() {
        return List.copyOf(problems);
    }
}
