package dev.waymark.store;

import dev.waymark.concept.GraphRevision;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The one {@code (:GraphRevision {id: 'graph', number, contentHash})}; it is also the lock that loads wait for. */
final class RevisionNode {

    private static final String READ = """
        MATCH (r:GraphRevision {id: 'graph'})
        RETURN r.number AS number, r.contentHash AS contentHash
        """;

    private static final String LOCK = """
        MERGE (r:GraphRevision {id: 'graph'})
        ON CREATE SET r.number = 0, r.contentHash = ''
        SET r.locked = true
        RETURN r.number AS number, r.contentHash AS contentHash
        """;

    private static final String WRITE = """
        MATCH (r:GraphRevision {id: 'graph'})
        SET r.number = $number, r.contentHash = $contentHash, r.locked = null
        """;

    private final Neo4jClient client;

    RevisionNode(Neo4jClient client) {
        this.client = client;
    }

    /** The stored revision, or {@link GraphRevision#NONE}. */
    GraphRevision read() {
        return client.query(READ)
                .fetchAs(GraphRevision.class)
                .mappedBy((types, row) -> map(row))
                .one()
                .orElse(GraphRevision.NONE);
    }

    /** The stored revision, held against other loads until the transaction ends. */
    GraphRevision lock() {
        return client.query(LOCK)
                .fetchAs(GraphRevision.class)
                .mappedBy((types, row) -> map(row))
                .one()
                .orElseThrow();
    }

    void write(GraphRevision revision) {
        client.query(WRITE)
                .bind(revision.number())
                .to("number")
                .bind(revision.contentHash())
                .to("contentHash")
                .run();
    }

    private static GraphRevision map(Record row) {
        return new GraphRevision(
                row.get("number").asLong(), row.get("contentHash").asString());
    }
}
