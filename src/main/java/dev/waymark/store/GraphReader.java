package dev.waymark.store;

import static dev.waymark.store.Rows.inOrder;
import static dev.waymark.store.Rows.strings;
import static dev.waymark.store.Rows.text;
import static dev.waymark.store.Rows.texts;

import dev.waymark.concept.Aliases;
import dev.waymark.concept.Catalogue;
import dev.waymark.concept.Category;
import dev.waymark.concept.CategoryId;
import dev.waymark.concept.Check;
import dev.waymark.concept.Citation;
import dev.waymark.concept.Concept;
import dev.waymark.concept.ConceptId;
import dev.waymark.concept.KeyPoint;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Reads a whole catalogue: one query for each kind of node, each row one record, in no particular order. */
final class GraphReader {

    private static final String TOPICS = """
        MATCH (n:Topic)
        RETURN n {.*, parent: head([(n)-[:PART_OF]->(p:Topic) | p.id])} AS row
        """;

    private static final String CATEGORIES = "MATCH (n:Category) RETURN n {.*} AS row";

    private static final String CONCEPTS = """
        MATCH (n:Concept)
        RETURN n {.*,
          topic: head([(n)-[:IN_TOPIC]->(t:Topic) | t.id]),
          requires: [(n)-[r:REQUIRES]->(p:Concept) | r {.*, id: p.id}],
          related: [(n)-[r:RELATED_TO]->(p:Concept) | r {.*, id: p.id}],
          sources: [(n)-[r:CITES]->(s:Source) | r {.*, id: s.id}]
        } AS row
        """;

    private static final String QUESTIONS = """
        MATCH (n:Question)
        RETURN n {.*,
          category: head([(n)-[:IN_CATEGORY]->(c:Category) | c.id]),
          keyPoints: [(n)-[:HAS_KEY_POINT]->(k:KeyPoint) |
            k {.*, concepts: [(k)-[r:ABOUT]->(c:Concept) | {position: r.position, id: c.id}]}]
        } AS row
        """;

    private static final String SOURCES = "MATCH (n:Source) RETURN n {.*} AS row";

    private static final String TRACKS = """
        MATCH (n:Track)
        RETURN n {.*, questions: [(n)-[r:COVERS]->(q:Question) | r {.*, id: q.id}]} AS row
        """;

    private static final String MOVES = "MATCH (n:Move) RETURN n {.*} AS row ORDER BY n.position";

    private final Neo4jClient client;

    GraphReader(Neo4jClient client) {
        this.client = client;
    }

    Catalogue read() {
        return Catalogue.of(
                rows(Topic.class, TOPICS, GraphReader::topic),
                rows(Category.class, CATEGORIES, GraphReader::category),
                rows(Concept.class, CONCEPTS, GraphReader::concept),
                rows(Question.class, QUESTIONS, GraphReader::question),
                rows(Source.class, SOURCES, GraphReader::source),
                rows(Track.class, TRACKS, GraphReader::track),
                rows(Move.class, MOVES, GraphReader::move));
    }

    private <T> Collection<T> rows(Class<T> type, String cypher, Function<Value, T> mapper) {
        return client.query(cypher)
                .fetchAs(type)
                .mappedBy((types, row) -> mapper.apply(row.get("row")))
                .all();
    }

    private static Topic topic(Value row) {
        Value parent = row.get("parent");
        return new Topic(
                new TopicId(row.get("id").asString()),
                text(row, "name"),
                parent.isNull() ? null : new TopicId(parent.asString()),
                row.get("order").asInt(),
                strings(row.get("background")).stream().map(ConceptId::new).toList());
    }

    private static Category category(Value row) {
        return new Category(
                new CategoryId(row.get("id").asString()),
                text(row, "name"),
                row.get("order").asInt());
    }

    private static Concept concept(Value row) {
        return new Concept(
                new ConceptId(row.get("id").asString()),
                new TopicId(row.get("topic").asString()),
                text(row, "name"),
                new Aliases(strings(row.get("aliasesEn")), strings(row.get("aliasesZhHant"))),
                Term.of(Concept.Kind.class, row.get("kind").asString()),
                row.get("level").asInt(),
                row.get("minutes").asInt(),
                text(row, "summary"),
                inOrder(row.get("requires"), GraphReader::requirement),
                inOrder(row.get("related"), GraphReader::relation),
                inOrder(
                        row.get("sources"),
                        cite -> new Citation(
                                new SourceId(cite.get("id").asString()),
                                cite.get("at").asString())),
                checks(row));
    }

    private static Requirement requirement(Value row) {
        return new Requirement(
                new ConceptId(row.get("id").asString()),
                Term.of(Requirement.Strength.class, row.get("strength").asString()),
                text(row, "why"));
    }

    private static Relation relation(Value row) {
        return new Relation(
                new ConceptId(row.get("id").asString()),
                Term.of(Relation.As.class, row.get("as").asString()),
                text(row, "why"));
    }

    private static List<Check> checks(Value row) {
        List<Text> asks = texts(row, "checkAsks");
        List<Text> answers = texts(row, "checkAnswers");
        List<Check> checks = new ArrayList<>();
        for (int i = 0; i < asks.size(); i++) {
            checks.add(new Check(asks.get(i), answers.get(i)));
        }
        return checks;
    }

    private static Question question(Value row) {
        return new Question(
                new QuestionId(row.get("id").asString()),
                new CategoryId(row.get("category").asString()),
                text(row, "text"),
                Term.of(Question.Format.class, row.get("format").asString()),
                row.get("level").asInt(),
                inOrder(row.get("keyPoints"), GraphReader::keyPoint),
                texts(row, "followUps"));
    }

    private static KeyPoint keyPoint(Value row) {
        return new KeyPoint(
                Term.of(KeyPoint.Role.class, row.get("role").asString()),
                row.get("weight").asInt(),
                inOrder(
                        row.get("concepts"),
                        about -> new ConceptId(about.get("id").asString())),
                text(row, "say"));
    }

    private static Source source(Value row) {
        return new Source(
                new SourceId(row.get("id").asString()),
                row.get("title").asString(),
                strings(row.get("authors")),
                row.get("year").asInt(),
                Term.of(Source.Kind.class, row.get("kind").asString()),
                URI.create(row.get("url").asString()),
                row.get("minutes").asInt());
    }

    private static Track track(Value row) {
        return new Track(
                new TrackId(row.get("id").asString()),
                text(row, "name"),
                text(row, "description"),
                inOrder(
                        row.get("questions"),
                        covers -> new Track.Entry(
                                new QuestionId(covers.get("id").asString()),
                                covers.get("weight").asInt())));
    }

    private static Move move(Value row) {
        return new Move(
                Term.of(Move.Kind.class, row.get("kind").asString()),
                row.get("from").asString(),
                strings(row.get("to")),
                text(row, "why"));
    }
}
