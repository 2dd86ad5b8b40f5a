package dev.waymark.concept;

import dev.waymark.concept.Concept.Kind;
import dev.waymark.concept.KeyPoint.Role;
import dev.waymark.concept.Requirement.Strength;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;

/** A catalogue for tests, in few words: {@code concept("rope", "attention needs embedding")}. */
@NullMarked
public final class SmallCatalogue {

    public static final SourceId SOURCE = new SourceId("vaswani-2017-attention");
    private final SortedMap<String, Topic> topics = new TreeMap<>();
    private final SortedMap<String, Concept> concepts = new TreeMap<>();
    private final SortedMap<String, Question> questions = new TreeMap<>();
    private final SortedMap<String, Track> tracks = new TreeMap<>();
    private final List<Move> moves = new ArrayList<>();

    public SmallCatalogue() {
        topic("general");
    }

    public static Text text(String words) {
        return new Text(words, words + "（中文）");
    }

    public SmallCatalogue topic(String id) {
        topics.put(id, new Topic(new TopicId(id), text(id), null, topics.size() + 1, List.of()));
        return this;
    }

    /** A concept of the topic {@code general} that takes ten minutes. */
    public SmallCatalogue concept(String id, String... needs) {
        return concept("general", id, 10, List.of(needs), List.of(), List.of());
    }

    public SmallCatalogue concept(
            String topic, String id, int minutes, List<String> needs, List<String> helps, List<String> related) {
        List<Requirement> requires = new ArrayList<>();
        needs.forEach(need -> requires.add(
                new Requirement(new ConceptId(need), Strength.NEEDED, text("%s needs %s".formatted(id, need)))));
        helps.forEach(help -> requires.add(
                new Requirement(new ConceptId(help), Strength.HELPFUL, text("%s helps %s".formatted(help, id)))));
        concepts.put(
                id,
                new Concept(
                        new ConceptId(id),
                        new TopicId(topic),
                        text("Name of " + id),
                        new Aliases(List.of(id + " alias"), List.of(id + "別名")),
                        Kind.TECHNIQUE,
                        2,
                        minutes,
                        text("Summary of " + id),
                        requires,
                        related.stream()
                                .map(other ->
                                        new Relation(new ConceptId(other), Relation.As.CONTRASTS, text("differs")))
                                .toList(),
                        List.of(new Citation(SOURCE, "section 3")),
                        List.of(new Check(text("How much?"), text("Ten.")))));
        return this;
    }

    public SmallCatalogue question(String id, String... core) {
        questions.put(
                id,
                new Question(
                        new QuestionId(id),
                        new CategoryId("llm-foundations"),
                        text("Tell me about " + id),
                        Question.Format.EXPLAIN,
                        3,
                        List.of(new KeyPoint(
                                Role.CORE,
                                3,
                                List.of(core).stream().map(ConceptId::new).toList(),
                                text("Say this"))),
                        List.of(text("And then?"))));
        return this;
    }

    public SmallCatalogue track(String id, String... questionIds) {
        tracks.put(
                id,
                new Track(
                        new TrackId(id),
                        text(id),
                        text("About " + id),
                        List.of(questionIds).stream()
                                .map(question -> new Track.Entry(new QuestionId(question), 2))
                                .toList()));
        return this;
    }

    public SmallCatalogue moved(String from, String... to) {
        moves.add(new Move(Move.Kind.CONCEPT, from, List.of(to), text("renamed")));
        return this;
    }

    public SmallCatalogue without(String concept) {
        concepts.remove(concept);
        return this;
    }

    public Catalogue build() {
        return Catalogue.of(
                topics.values(),
                List.of(new Category(new CategoryId("llm-foundations"), text("LLM foundations"), 1)),
                concepts.values(),
                questions.values(),
                List.of(new Source(
                        SOURCE,
                        "Attention Is All You Need",
                        List.of("Ashish Vaswani"),
                        2017,
                        Source.Kind.PAPER,
                        URI.create("https://arxiv.org/abs/1706.03762"),
                        60)),
                tracks.values(),
                moves);
    }
}
