package dev.waymark.store;

import dev.waymark.concept.Language;
import java.util.List;
import java.util.Locale;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Search in the prose, by the full-text indexes of the database. */
public final class FullText {

    private static final String ENGLISH = """
        CALL db.index.fulltext.queryNodes('prose_en', $query, {limit: $limit}) YIELD node, score
        RETURN labels(node)[0] AS label, node.id AS id, score
        ORDER BY score DESC, id
        """;

    private static final String CHINESE = """
        CALL db.index.fulltext.queryNodes('prose_zh_hant', $query, {limit: $limit}) YIELD node, score
        RETURN labels(node)[0] AS label, node.id AS id, score
        ORDER BY score DESC, id
        """;

    private final Neo4jClient client;

    FullText(Neo4jClient client) {
        this.client = client;
    }

    /**
     * A node whose prose matches.
     *
     * @param label {@code Concept}, {@code Question}, {@code Track} or {@code Source}
     * @param score relevance, above 0, comparable within one answer only
     */
    public record Hit(String label, String id, double score) {}

    /**
     * The best matches, best first, ties by id.
     *
     * @param words words to look for, any of them; everything but letters and digits is ignored
     * @param limit at most this many
     * @throws DatabaseUnavailable if the database does not answer
     */
    public List<Hit> search(String words, Language language, int limit) {
        String query = words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
        if (query.isEmpty()) {
            return List.of();
        }
        String cypher = language == Language.ENGLISH ? ENGLISH : CHINESE;
        return Availability.of(() -> List.copyOf(client.query(cypher)
                .bind(query)
                .to("query")
                .bind(limit)
                .to("limit")
                .fetchAs(Hit.class)
                .mappedBy((types, row) -> hit(row))
                .all()));
    }

    private static Hit hit(Record row) {
        return new Hit(
                row.get("label").asString(),
                row.get("id").asString(),
                row.get("score").asDouble());
    }
}
