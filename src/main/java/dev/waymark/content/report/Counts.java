package dev.waymark.content.report;

import dev.waymark.concept.Catalogue;
import dev.waymark.concept.Concept;
import dev.waymark.concept.KeyPoint;
import dev.waymark.concept.Question;
import dev.waymark.concept.Requirement;
import dev.waymark.concept.Source;
import dev.waymark.concept.Text;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** How much there is: by topic, kind, level, format, language and year. */
final class Counts {

    private final Catalogue catalogue;

    Counts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    void print(PrintStream out) {
        Collection<Concept> concepts = catalogue.concepts().values();
        Collection<Question> questions = catalogue.questions().values();
        Collection<Source> sources = catalogue.sources().values();
        List<Requirement> requirements =
                concepts.stream().flatMap(c -> c.requires().stream()).toList();
        out.printf("Concepts: %d%n", concepts.size());
        out.printf("  by topic: %s%n", Tally.of(concepts, c -> c.topic().value()));
        out.printf("  by kind: %s%n", Tally.of(concepts, c -> c.kind().term()));
        out.printf("  by level: %s%n", Tally.of(concepts, Concept::level));
        out.printf(
                "  minutes: %d in all, checks: %d%n",
                concepts.stream().mapToInt(Concept::minutes).sum(),
                concepts.stream().mapToInt(c -> c.checks().size()).sum());
        out.printf(
                "Edges: requires %s%n", Tally.of(requirements, r -> r.strength().term()));
        out.printf(
                "  related %s%n",
                Tally.of(concepts.stream().flatMap(c -> c.related().stream()).toList(), r -> r.as().term()));
        out.printf("Questions: %d%n", questions.size());
        out.printf("  by category: %s%n", Tally.of(questions, q -> q.category().value()));
        out.printf("  by format: %s%n", Tally.of(questions, q -> q.format().term()));
        out.printf("  by level: %s%n", Tally.of(questions, Question::level));
        out.printf(
                "  by number of key points: %s%n",
                Tally.of(questions, q -> q.keyPoints().size()));
        out.printf("Tracks: %d%n", catalogue.tracks().size());
        out.printf("Sources: %d%n", sources.size());
        out.printf("  by kind: %s%n", Tally.of(sources, s -> s.kind().term()));
        out.printf("  by year: %s%n", Tally.of(sources, Source::year));
        languages(out);
    }

    private void languages(PrintStream out) {
        List<Text> texts = texts();
        out.printf(
                Locale.ROOT,
                "Languages: %d texts; en %,d characters, zh-Hant %,d characters, %d texts the same in both%n",
                texts.size(),
                texts.stream().mapToLong(t -> t.en().length()).sum(),
                texts.stream().mapToLong(t -> t.zhHant().length()).sum(),
                texts.stream().filter(t -> t.en().equals(t.zhHant())).count());
    }

    private List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        catalogue.topics().values().forEach(topic -> texts.add(topic.name()));
        catalogue.categories().values().forEach(category -> texts.add(category.name()));
        for (Concept concept : catalogue.concepts().values()) {
            texts.add(concept.name());
            texts.add(concept.summary());
            concept.requires().forEach(edge -> texts.add(edge.why()));
            concept.related().forEach(edge -> texts.add(edge.why()));
            concept.checks().forEach(check -> texts.addAll(List.of(check.ask(), check.answer())));
        }
        for (Question question : catalogue.questions().values()) {
            texts.add(question.text());
            question.keyPoints().stream().map(KeyPoint::say).forEach(texts::add);
            texts.addAll(question.followUps());
        }
        catalogue.tracks().values().forEach(track -> texts.addAll(List.of(track.name(), track.description())));
        return texts;
    }
}
