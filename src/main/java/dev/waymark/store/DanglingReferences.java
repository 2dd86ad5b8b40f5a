package dev.waymark.store;

import dev.waymark.concept.Catalogue;
import dev.waymark.concept.Concept;
import dev.waymark.concept.Id;
import dev.waymark.concept.Question;
import dev.waymark.concept.Topic;
import dev.waymark.concept.Track;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** References of a catalogue that lead nowhere: a database cannot hold them as relationships. */
final class DanglingReferences {

    private final List<String> found = new ArrayList<>();

    private DanglingReferences() {}

    /** @throws IllegalArgumentException if there is one, naming them all */
    static void refuse(Catalogue catalogue) {
        DanglingReferences references = new DanglingReferences();
        for (Topic topic : catalogue.topics().values()) {
            if (topic.parent() != null) {
                references.check(topic.id(), topic.parent(), catalogue.topics().keySet());
            }
            topic.background()
                    .forEach(id -> references.check(
                            topic.id(), id, catalogue.concepts().keySet()));
        }
        for (Concept concept : catalogue.concepts().values()) {
            references.check(concept.id(), concept.topic(), catalogue.topics().keySet());
            concept.requires()
                    .forEach(e -> references.check(
                            concept.id(), e.id(), catalogue.concepts().keySet()));
            concept.related()
                    .forEach(e -> references.check(
                            concept.id(), e.id(), catalogue.concepts().keySet()));
            concept.sources()
                    .forEach(e -> references.check(
                            concept.id(), e.id(), catalogue.sources().keySet()));
        }
        for (Question question : catalogue.questions().values()) {
            references.check(
                    question.id(), question.category(), catalogue.categories().keySet());
            question.keyPoints().stream()
                    .flatMap(point -> point.concepts().stream())
                    .forEach(id -> references.check(
                            question.id(), id, catalogue.concepts().keySet()));
        }
        for (Track track : catalogue.tracks().values()) {
            track.questions()
                    .forEach(e -> references.check(
                            track.id(), e.id(), catalogue.questions().keySet()));
        }
        if (!references.found.isEmpty()) {
            throw new IllegalArgumentException("Dangling references: " + String.join(", ", references.found));
        }
    }

    private void check(Id<?> from, Id<?> to, Collection<? extends Id<?>> known) {
        if (!known.contains(to)) {
            found.add(from + " -> " + to);
        }
    }
}
