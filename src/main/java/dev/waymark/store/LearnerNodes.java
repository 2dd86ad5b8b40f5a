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
import java.util.SortedMap;
import java.util.TreeMap;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;

/** {@code (:Learner {id, version})-[:KNOWS {state, since}]->(:Concept|RetiredConcept)}; callers bring the transaction. */
final class LearnerNodes {

    private static final String VERSION = "MATCH (l:Learner {id: $learner}) RETURN l.version AS version";

    /** One row for each record, none for a learner that nothing is known of. */
    private static final String RECORDS = """
        MATCH (:Learner {id: $learner})-[k:KNOWS]->(c)
        RETURN c.id AS concept, k.state AS state, k.since AS since
        ORDER BY concept
        """;

    private static final String SET_VERSION = "MERGE (l:Learner {id: $learner}) SET l.version = $version";

    /** A name without content for each concept that the graph does not have. */
    private static final String KEEP_NAMES = """
        UNWIND $rows AS row
        WITH row WHERE NOT EXISTS { (:Concept {id: row.concept}) }
        MERGE (:RetiredConcept {id: row.concept})
        """;

    private static final String WRITE = """
        MATCH (l:Learner {id: $learner})
        UNWIND $rows AS row
        MATCH (c:Concept|RetiredConcept {id: row.concept})
        MERGE (l)-[k:KNOWS]->(c)
        SET k.state = row.state, k.since = row.since
        """;

    private static final String REMOVE = """
        UNWIND $rows AS row
        MATCH (:Learner {id: $learner})-[k:KNOWS]->(c:Concept|RetiredConcept {id: row.concept})
        DELETE k
        """;

    private final Neo4jClient client;

    LearnerNodes(Neo4jClient client) {
        this.client = client;
    }

    long version(LearnerId learner) {
        return client.query(VERSION)
                .bind(learner.value())
                .to("learner")
                .fetchAs(Long.class)
                .mappedBy((types, row) -> row.get("version").asLong(0))
                .one()
                .orElse(0L);
    }

    LearnerState read(LearnerId learner) {
        SortedMap<ConceptId, LearnerRecord> records = new TreeMap<>();
        client.query(RECORDS)
                .bind(learner.value())
                .to("learner")
                .fetchAs(ConceptId.class)
                .mappedBy((types, row) -> {
                    ConceptId concept = new ConceptId(row.get("concept").asString());
                    records.put(concept, record(row.get("state"), row.get("since")));
                    return concept;
                })
                .all();
        return new LearnerState(learner, version(learner), records);
    }

    private static LearnerRecord record(Value state, Value since) {
        Instant time = since.isNull() ? Instant.EPOCH : since.asZonedDateTime().toInstant();
        return new LearnerRecord(Term.of(Familiarity.class, state.asString()), time);
    }

    void write(LearnerId learner, long version, List<LearnerChange.Entry> entries) {
        client.query(SET_VERSION)
                .bind(learner.value())
                .to("learner")
                .bind(version)
                .to("version")
                .run();
        List<Map<String, Object>> kept = new ArrayList<>();
        List<Map<String, Object>> removed = new ArrayList<>();
        for (LearnerChange.Entry entry : entries) {
            LearnerRecord after = entry.after();
            if (after == null) {
                removed.add(Rows.row("concept", entry.concept().value()));
            } else {
                kept.add(Rows.row(
                        "concept",
                        entry.concept().value(),
                        "state",
                        after.state().term(),
                        "since",
                        after.since().atZone(ZoneOffset.UTC)));
            }
        }
        run(KEEP_NAMES, learner, kept);
        run(WRITE, learner, kept);
        run(REMOVE, learner, removed);
    }

    private void run(String cypher, LearnerId learner, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            client.query(cypher)
                    .bind(learner.value())
                    .to("learner")
                    .bind(rows)
                    .to("rows")
                    .run();
        }
    }
}
