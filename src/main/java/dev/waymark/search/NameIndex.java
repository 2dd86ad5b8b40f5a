package dev.waymark.search;

import dev.waymark.concept.Catalogue;
import dev.waymark.concept.EditDistance;
import dev.waymark.concept.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * All names by which things are known, of one catalogue: ids, names and aliases in both languages, and the titles and texts
 * of questions, tracks, topics and sources. Lives in memory, so it answers when the database does not.
 */
final class NameIndex {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\-_/.,:;!?'\"()\\[\\]{}，。、；：？！「」（）]+");
    private static final int MAX_TYPOS = 2;
    private static final int LETTERS_PER_TYPO = 4;
    /** Above anything that a part of a name and the prose can reach together. */
    private static final double SAME = 1.5;

    private final List<Name> names = new ArrayList<>();

    NameIndex(Catalogue catalogue) {
        catalogue.concepts().values().forEach(concept -> {
            Thing thing = new Thing(Thing.Kind.CONCEPT, concept.id().value());
            add(thing, concept.id().value(), 1.0);
            for (Language language : Language.values()) {
                add(thing, concept.name().in(language), 1.0);
                concept.aliases().in(language).forEach(alias -> add(thing, alias, 0.98));
            }
        });
        catalogue.topics().values().forEach(topic -> {
            Thing thing = new Thing(Thing.Kind.TOPIC, topic.id().value());
            add(thing, topic.id().value(), 0.9);
            add(thing, topic.name().en(), 0.9);
            add(thing, topic.name().zhHant(), 0.9);
        });
        catalogue.tracks().values().forEach(track -> {
            Thing thing = new Thing(Thing.Kind.TRACK, track.id().value());
            add(thing, track.id().value(), 0.85);
            add(thing, track.name().en(), 0.85);
            add(thing, track.name().zhHant(), 0.85);
        });
        catalogue.questions().values().forEach(question -> {
            Thing thing = new Thing(Thing.Kind.QUESTION, question.id().value());
            add(thing, question.id().value(), 0.8);
            add(thing, question.text().en(), 0.7);
            add(thing, question.text().zhHant(), 0.7);
        });
        catalogue.sources().values().forEach(source -> {
            Thing thing = new Thing(Thing.Kind.SOURCE, source.id().value());
            add(thing, source.id().value(), 0.6);
            add(thing, source.title(), 0.6);
        });
    }

    private void add(Thing thing, String name, double worth) {
        String plain = plain(name);
        if (!plain.isEmpty()) {
            names.add(new Name(thing, plain, worth));
        }
    }

    /**
     * Things whose names match, with the best score of any of their names: 1.5 for the same name, less for a name that starts
     * with the words, has a word that does, contains them, or differs by typing errors (one in four letters, two at most).
     * O(all letters of all names).
     */
    Map<Thing, Double> find(String words) {
        String wanted = plain(words);
        Map<Thing, Double> scores = new HashMap<>();
        if (!wanted.isEmpty()) {
            for (Name name : names) {
                double score = score(wanted, name.plain) * name.worth;
                if (score > 0) {
                    scores.merge(name.thing, score, Math::max);
                }
            }
        }
        return scores;
    }

    private static double score(String wanted, String name) {
        if (name.equals(wanted)) {
            return SAME;
        }
        double closeness = (double) wanted.length() / name.length();
        if (name.startsWith(wanted)) {
            return 0.8 + 0.1 * closeness;
        }
        int place = name.indexOf(wanted);
        if (place > 0 && (name.charAt(place - 1) == ' ' || isHan(wanted))) {
            return 0.65 + 0.1 * closeness;
        }
        if (place > 0 && wanted.length() >= 3) {
            return 0.4 + 0.1 * closeness;
        }
        int typos = Math.min(MAX_TYPOS, wanted.length() / LETTERS_PER_TYPO);
        if (typos > 0 && !isHan(wanted)) {
            int distance = EditDistance.between(wanted, name, typos);
            if (distance > typos && name.indexOf(' ') > 0) {
                distance = typosInSomeWord(wanted, name, typos);
                return distance > typos ? 0 : 0.45 - 0.1 * distance;
            }
            return distance > typos ? 0 : 0.75 - 0.1 * distance;
        }
        return 0;
    }

    private static int typosInSomeWord(String wanted, String name, int typos) {
        int best = typos + 1;
        int from = 0;
        while (from < name.length()) {
            int to = name.indexOf(' ', from);
            int end = to < 0 ? name.length() : to;
            best = Math.min(best, EditDistance.between(wanted, name.substring(from, end), typos));
            from = end + 1;
        }
        return best;
    }

    private static boolean isHan(String text) {
        return Character.isIdeographic(text.codePointAt(0));
    }

    /** Letters of one width and case, words apart by one space. */
    static String plain(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SEPARATORS.matcher(folded).replaceAll(" ").strip();
    }

    private record Name(Thing thing, String plain, double worth) {}
}
