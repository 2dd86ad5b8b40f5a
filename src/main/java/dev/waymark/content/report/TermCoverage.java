package dev.waymark.content.report;

import dev.waymark.concept.Catalogue;
import dev.waymark.concept.Concept;
import dev.waymark.concept.Language;
import dev.waymark.concept.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which terms of a list the content accounts for. A term is accounted for if it is a name or alias of a concept or the name
 * of a topic in either language, or is listed as out of scope. {@code X (a, b)} is found as a whole, as {@code X}, or as all
 * of {@code a} and {@code b}; {@code a / b} as a whole or as all of its parts.
 */
final class TermCoverage {

    private static final Pattern PARENTHESES = Pattern.compile("(?<before>.+?)\\s*[(:]\\s*(?<inside>[^)]+)\\)?");

    private final Map<String, String> concepts = new HashMap<>();
    private final Map<String, String> topics = new HashMap<>();
    private final Map<String, String> outOfScope = new HashMap<>();

    /** Where a term was found. */
    sealed interface Found {
        /** One or more concepts or topics. */
        record Covered(List<String> ids) implements Found {}

        /** Listed as out of scope, with the reason. */
        record OutOfScope(String reason) implements Found {}

        /** Nowhere. */
        record Nowhere() implements Found {}
    }

    /**
     * Coverage by a catalogue.
     *
     * @param outOfScope terms that the content leaves out on purpose, with the reason
     */
    TermCoverage(Catalogue catalogue, Map<String, String> outOfScope) {
        for (Topic topic : catalogue.topics().values()) {
            String id = "topic:" + topic.id().value();
            topics.put(PlainTerm.of(topic.id().value()), id);
            topics.put(PlainTerm.of(topic.name().en()), id);
            topics.put(PlainTerm.of(topic.name().zhHant()), id);
        }
        for (Concept concept : catalogue.concepts().values()) {
            String id = concept.id().value();
            concepts.put(PlainTerm.of(id), id);
            for (Language language : Language.values()) {
                concepts.put(PlainTerm.of(concept.name().in(language)), id);
                concept.aliases().in(language).forEach(alias -> concepts.put(PlainTerm.of(alias), id));
            }
        }
        outOfScope.forEach((term, reason) -> this.outOfScope.put(PlainTerm.of(term), reason));
    }

    /** Looks a term up, first as a concept or topic, then among what is out of scope. */
    Found find(String term) {
        List<String> ids = covered(term);
        if (!ids.isEmpty()) {
            return new Found.Covered(ids);
        }
        String reason = outOfScope.get(PlainTerm.of(term));
        return reason == null ? new Found.Nowhere() : new Found.OutOfScope(reason);
    }

    private List<String> covered(String term) {
        List<String> whole = parts(term);
        if (!whole.isEmpty()) {
            return whole;
        }
        Matcher matcher = PARENTHESES.matcher(term);
        if (!matcher.matches()) {
            return List.of();
        }
        List<String> before = parts(matcher.group("before"));
        return before.isEmpty() ? all(matcher.group("inside").split(", *", -1)) : before;
    }

    private List<String> parts(String term) {
        return one(term).map(List::of).orElseGet(() -> all(term.split("\\s+/\\s+", -1)));
    }

    private List<String> all(String[] names) {
        List<String> ids = new ArrayList<>();
        for (String name : names) {
            Optional<String> found = one(name);
            if (found.isEmpty()) {
                return List.of();
            }
            ids.add(found.get());
        }
        return ids.stream().distinct().toList();
    }

    /** The concept or topic with this name; empty without one. */
    private Optional<String> one(String name) {
        String plain = PlainTerm.of(name);
        return Optional.ofNullable(concepts.get(plain)).or(() -> Optional.ofNullable(topics.get(plain)));
    }
}
