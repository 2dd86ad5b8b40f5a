package dev.waymark.store;

import dev.waymark.concept.Catalogue;
import dev.waymark.concept.Concept;
import dev.waymark.concept.Language;
import dev.waymark.concept.SimilarNames;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The ids that somebody may have meant. */
public final class IdSuggestions {

    private static final int SHOWN = 3;

    private IdSuggestions() {}

    /** Up to three ids out of these that look like the word. */
    public static List<String> of(String word, Collection<?> ids) {
        return SimilarNames.of(word, ids.stream().map(Object::toString).toList(), SHOWN);
    }

    /** Up to three concepts whose id, name or alias looks like the word: {@code GQA} means grouped-query-attention. */
    public static List<String> ofConcepts(String word, Catalogue catalogue) {
        TreeMap<String, String> idsByName = new TreeMap<>();
        for (Concept concept : catalogue.concepts().values()) {
            String id = concept.id().value();
            idsByName.put(id, id);
            for (Language language : Language.values()) {
                idsByName.putIfAbsent(concept.name().in(language), id);
                concept.aliases().in(language).forEach(alias -> idsByName.putIfAbsent(alias, id));
            }
        }
        return SimilarNames.of(word, idsByName.keySet(), 4 * SHOWN).stream()
                .flatMap(name -> Stream.ofNullable(idsByName.get(name)))
                .distinct()
                .limit(SHOWN)
                .toList();
    }

    /** Up to three concepts, questions, tracks or topics that look like the word. */
    public static List<String> ofAnything(String word, Catalogue catalogue) {
        List<String> others = of(
                word,
                Stream.of(catalogue.questions(), catalogue.tracks(), catalogue.topics())
                        .flatMap(things -> things.keySet().stream())
                        .toList());
        return Stream.concat(ofConcepts(word, catalogue).stream(), others.stream())
                .distinct()
                .limit(SHOWN)
                .toList();
    }
}
