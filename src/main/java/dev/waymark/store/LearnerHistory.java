package dev.waymark.store;

import dev.waymark.concept.ConceptId;
import dev.waymark.concept.Familiarity;
import dev.waymark.concept.LearnerId;
import dev.waymark.concept.Term;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * {@code (:Learner)-[:CHANGED]->(:LearnerChange {version, at, what, undone, concepts, before, after})}: the three lists run in
 * parallel; a record is {@code state@milliseconds}, no record an empty text. Callers bring the transaction.
 */
final class LearnerHistory {

    private static final String ADD = """
        MATCH (l:Learner {id: $learner})
        CREATE (l)-[:CHANGED]->(c:LearnerChange)
        SET c = $properties
        WITH l, c
        MATCH (l)-[:CHANGED]->(old:LearnerChange)
        WHERE old.version <= c.version - $remembered
        DETACH DELETE old
        """;

    private static final String READ = """
        MATCH (:Learner {id: $learner})-[:CHANGED]->(c:LearnerChange)
        RETURN c {.*} AS row
        ORDER BY c.version DESC
        LIMIT $remembered
        """;

    private static final String MARK_UNDONE = """
        MATCH (:Learner {id: $learner})-[:CHANGED]->(c:LearnerChange {version: $version})
        SET c.undone = true
        """;

    private final Neo4jClient client;

    LearnerHistory(Neo4jClient client) {
        this.client = client;
    }

    /** Newest first. */
    List<LearnerChange> read(LearnerId learner) {
        return List.copyOf(client.query(READ)
                .bind(learner.value())
                .to("learner")
                .bind(Learners.REMEMBERED_CHANGES)
                .to("remembered")
                .fetchAs(LearnerChange.class)
                .mappedBy((types, row) -> change(row))
                .all());
    }

    /** Adds one and forgets what is too old. */
    void add(LearnerId learner, LearnerChange change) {
        Map<String, Object> properties = Rows.row(
                "version",
                change.version(),
                "at",
                change.at().atZone(ZoneOffset.UTC),
                "what",
                change.what().term(),
                "undone",
                change.undone(),
                "concepts",
                change.entries().stream().map(entry -> entry.concept().value()).toList(),
                "before",
                change.entries().stream().map(entry -> text(entry.before())).toList(),
                "after",
                change.entries().stream().map(entry -> text(entry.after())).toList());
        client.query(ADD)
                .bind(learner.value())
                .to("learner")
                .bind(properties)
                .to("properties")
                .bind(Learners.REMEMBERED_CHANGES)
                .to("remembered")
                .run();
    }

    void markUndone(LearnerId learner, long version) {
        client.query(MARK_UNDONE)
                .bind(learner.value())
                .to("learner")
                .bind(version)
                .to("version")
                .run();
    }

    private static LearnerChange change(Record record) {
        Value row = record.get("row");
        List<String> concepts = Rows.strings(row.get("concepts"));
        List<String> before = Rows.strings(row.get("before"));
        List<String> after = Rows.strings(row.get("after"));
        List<LearnerChange.Entry> entries = new ArrayList<>();
        for (int i = 0; i < concepts.size(); i++) {
            entries.add(new LearnerChange.Entry(
                    new ConceptId(concepts.get(i)), record(before.get(i)), record(after.get(i))));
        }
        return new LearnerChange(
                row.get("version").asLong(),
                row.get("at").asZonedDateTime().toInstant(),
                Term.of(LearnerChange.What.class, row.get("what").asString()),
                row.get("undone").asBoolean(),
                entries);
    }

    private static String text(@Nullable LearnerRecord record) {
        return record == null
                ? ""
                : record.state().term() + "@" + record.since().toEpochMilli();
    }

    private static @Nullable LearnerRecord record(String text) {
        int at = text.indexOf('@');
        return at < 0
                ? null
                : new LearnerRecord(
                        Term.of(Familiarity.class, text.substring(0, at)),
                        Instant.ofEpochMilli(Long.parseLong(text.substring(at + 1))));
    }
}
