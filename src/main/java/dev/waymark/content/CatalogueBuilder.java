package dev.waymark.content;

import dev.waymark.concept.Aliases;
import dev.waymark.concept.Catalogue;
import dev.waymark.concept.Category;
import dev.waymark.concept.CategoryId;
import dev.waymark.concept.Check;
import dev.waymark.concept.Citation;
import dev.waymark.concept.Concept;
import dev.waymark.concept.ConceptId;
import dev.waymark.concept.KeyPoint;
import dev.waymark.concept.Language;
import dev.waymark.concept.Move;
import dev.waymark.concept.Question;
import dev.waymark.concept.QuestionId;
import dev.waymark.concept.Relation;
import dev.waymark.concept.Requirement;
import dev.waymark.concept.Source;
import dev.waymark.concept.SourceId;
import dev.waymark.concept.Term;
import dev.waymark.concept.Text;
import dev.waymark.concept.Topic;
import dev.waymark.concept.TopicId;
import dev.waymark.concept.Track;
import dev.waymark.concept.TrackId;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes records of content in which the rules found nothing wrong. */
final class CatalogueBuilder {

    private CatalogueBuilder() {}

    static Catalogue of(Content content) {
        return Catalogue.of(
                listed(content, ContentKind.TOPIC, CatalogueBuilder::topic),
                listed(content, ContentKind.CATEGORY, CatalogueBuilder::category),
                each(content, ContentKind.CONCEPT, CatalogueBuilder::concept),
                each(content, ContentKind.QUESTION, CatalogueBuilder::question),
                each(content, ContentKind.SOURCE, CatalogueBuilder::source),
                each(content, ContentKind.TRACK, CatalogueBuilder::track),
                listed(content, ContentKind.MOVE, CatalogueBuilder::move));
    }

    private static <T> List<T> each(Content content, ContentKind kind, Function<ContentDocument, T> mapper) {
        return content.documents(kind).stream().map(mapper).toList();
    }

    private static <T> List<T> listed(Content content, ContentKind kind, Function<YamlNode, T> mapper) {
        return content.documents(kind).stream()
                .flatMap(document -> document.root().items().stream())
                .map(mapper)
                .toList();
    }

    private static Topic topic(YamlNode node) {
        return new Topic(
                new TopicId(string(node, "id")),
                text(node, "name"),
                node.scalar("parent").map(parent -> new TopicId(parent.text())).orElse(null),
                number(node, "order"),
                strings(node, "background").map(ConceptId::new).toList());
    }

    private static Category category(YamlNode node) {
        return new Category(new CategoryId(string(node, "id")), text(node, "name"), number(node, "order"));
    }

    private static Concept concept(ContentDocument document) {
        YamlNode node = document.root();
        return new Concept(
                new ConceptId(document.id()),
                new TopicId(document.folder()),
                text(node, "name"),
                node.get("aliases").map(CatalogueBuilder::aliases).orElse(Aliases.NONE),
                Term.of(Concept.Kind.class, string(node, "kind")),
                number(node, "level"),
                number(node, "minutes"),
                text(node, "summary"),
                list(node, "requires", CatalogueBuilder::requirement),
                list(node, "related", CatalogueBuilder::relation),
                list(node, "sources", CatalogueBuilder::citation),
                list(node, "checks", item -> new Check(text(item, "ask"), text(item, "answer"))));
    }

    private static Aliases aliases(YamlNode node) {
        return new Aliases(
                strings(node, Language.ENGLISH.tag()).toList(),
                strings(node, Language.TRADITIONAL_CHINESE.tag()).toList());
    }

    private static Requirement requirement(YamlNode node) {
        return new Requirement(
                new ConceptId(string(node, "id")),
                Term.of(Requirement.Strength.class, string(node, "strength")),
                text(node, "why"));
    }

    private static Relation relation(YamlNode node) {
        return new Relation(
                new ConceptId(string(node, "id")), Term.of(Relation.As.class, string(node, "as")), text(node, "why"));
    }

    private static Citation citation(YamlNode node) {
        return new Citation(new SourceId(string(node, "id")), string(node, "at"));
    }

    private static Question question(ContentDocument document) {
        YamlNode node = document.root();
        return new Question(
                new QuestionId(document.id()),
                new CategoryId(document.folder()),
                text(node, "text"),
                Term.of(Question.Format.class, string(node, "format")),
                number(node, "level"),
                list(node, "key_points", CatalogueBuilder::keyPoint),
                list(node, "follow_ups", CatalogueBuilder::text));
    }

    private static KeyPoint keyPoint(YamlNode node) {
        return new KeyPoint(
                Term.of(KeyPoint.Role.class, string(node, "role")),
                number(node, "weight"),
                strings(node, "concepts").map(ConceptId::new).toList(),
                text(node, "say"));
    }

    private static Source source(ContentDocument document) {
        YamlNode node = document.root();
        return new Source(
                new SourceId(document.id()),
                string(node, "title"),
                strings(node, "authors").toList(),
                number(node, "year"),
                Term.of(Source.Kind.class, string(node, "kind")),
                URI.create(string(node, "url")),
                number(node, "minutes"));
    }

    private static Track track(ContentDocument document) {
        YamlNode node = document.root();
        return new Track(
                new TrackId(document.id()),
                text(node, "name"),
                text(node, "description"),
                list(
                        node,
                        "questions",
                        item -> new Track.Entry(new QuestionId(string(item, "id")), number(item, "weight"))));
    }

    private static Move move(YamlNode node) {
        return new Move(
                Term.of(Move.Kind.class, string(node, "kind")),
                string(node, "from"),
                strings(node, "to").toList(),
                text(node, "why"));
    }

    private static <T> List<T> list(YamlNode node, String key, Function<YamlNode, T> mapper) {
        return node.items(key).stream().map(mapper).toList();
    }

    private static Stream<String> strings(YamlNode node, String key) {
        return node.items(key).stream().map(item -> ((YamlNode.Scalar) item).text());
    }

    private static String string(YamlNode node, String key) {
        return node.scalar(key).map(YamlNode.Scalar::text).orElse("");
    }

    private static int number(YamlNode node, String key) {
        return Integer.parseInt(string(node, key));
    }

    private static Text text(YamlNode node, String key) {
        return text(node.get(key).orElseThrow());
    }

    private static Text text(YamlNode node) {
        return new Text(
                string(node, Language.ENGLISH.tag()).strip(),
                string(node, Language.TRADITIONAL_CHINESE.tag()).strip());
    }
}
