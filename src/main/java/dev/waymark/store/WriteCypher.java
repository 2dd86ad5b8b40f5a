package dev.waymark.store;

/** The statements of a load. Each takes {@code $rows}; the shape of a row is that of {@link ContentRows}. */
final class WriteCypher {

    static final String TOPIC_NODES = """
        UNWIND $rows AS row
        MERGE (n:Topic {id: row.id}) SET n = row.properties
        """;

    static final String CATEGORY_NODES = """
        UNWIND $rows AS row
        MERGE (n:Category {id: row.id}) SET n = row.properties
        """;

    static final String SOURCE_NODES = """
        UNWIND $rows AS row
        MERGE (n:Source {id: row.id}) SET n = row.properties
        """;

    static final String REVIVE_CONCEPTS = """
        UNWIND $rows AS row
        MATCH (n:RetiredConcept {id: row.id})
        SET n:Concept REMOVE n:RetiredConcept
        """;

    static final String CONCEPT_NODES = """
        UNWIND $rows AS row
        MERGE (n:Concept {id: row.id}) SET n = row.properties
        """;

    static final String QUESTION_NODES = """
        UNWIND $rows AS row
        MERGE (n:Question {id: row.id}) SET n = row.properties
        """;

    static final String TRACK_NODES = """
        UNWIND $rows AS row
        MERGE (n:Track {id: row.id}) SET n = row.properties
        """;

    static final String MOVE_NODES = """
        UNWIND $rows AS row
        MERGE (n:Move {id: row.id}) SET n = row.properties
        """;

    static final String TOPIC_LINKS = """
        UNWIND $rows AS row
        MATCH (n:Topic {id: row.id})
        OPTIONAL MATCH (n)-[old:PART_OF]->()
        DELETE old
        WITH DISTINCT n, row
        MATCH (p:Topic {id: row.parent})
        CREATE (n)-[:PART_OF]->(p)
        """;

    static final String CONCEPT_LINKS = """
        UNWIND $rows AS row
        MATCH (n:Concept {id: row.id})
        CALL (n) {
          MATCH (n)-[old:IN_TOPIC|REQUIRES|RELATED_TO|CITES]->()
          DELETE old
        }
        CALL (n, row) {
          MATCH (t:Topic {id: row.topic})
          CREATE (n)-[:IN_TOPIC]->(t)
        }
        CALL (n, row) {
          UNWIND row.requires AS link
          MATCH (p:Concept {id: link.id})
          CREATE (n)-[r:REQUIRES]->(p) SET r = link.properties
        }
        CALL (n, row) {
          UNWIND row.related AS link
          MATCH (p:Concept {id: link.id})
          CREATE (n)-[r:RELATED_TO]->(p) SET r = link.properties
        }
        CALL (n, row) {
          UNWIND row.sources AS link
          MATCH (s:Source {id: link.id})
          CREATE (n)-[r:CITES]->(s) SET r = link.properties
        }
        """;

    static final String QUESTION_LINKS = """
        UNWIND $rows AS row
        MATCH (n:Question {id: row.id})
        CALL (n) {
          MATCH (n)-[old:IN_CATEGORY]->()
          DELETE old
        }
        CALL (n) {
          MATCH (n)-[:HAS_KEY_POINT]->(old:KeyPoint)
          DETACH DELETE old
        }
        CALL (n, row) {
          MATCH (c:Category {id: row.category})
          CREATE (n)-[:IN_CATEGORY]->(c)
        }
        CALL (n, row) {
          UNWIND row.keyPoints AS point
          CREATE (n)-[:HAS_KEY_POINT]->(k:KeyPoint)
          SET k = point.properties
          WITH k, point
          UNWIND point.concepts AS link
          MATCH (c:Concept {id: link.id})
          CREATE (k)-[:ABOUT {position: link.position}]->(c)
        }
        """;

    static final String TRACK_LINKS = """
        UNWIND $rows AS row
        MATCH (n:Track {id: row.id})
        CALL (n) {
          MATCH (n)-[old:COVERS]->()
          DELETE old
        }
        CALL (n, row) {
          UNWIND row.questions AS link
          MATCH (q:Question {id: link.id})
          CREATE (n)-[r:COVERS]->(q) SET r = link.properties
        }
        """;

    static final String REMOVE_TRACKS = "UNWIND $rows AS id MATCH (n:Track {id: id}) DETACH DELETE n";

    static final String REMOVE_QUESTIONS = """
        UNWIND $rows AS id
        MATCH (n:Question {id: id})
        OPTIONAL MATCH (n)-[:HAS_KEY_POINT]->(k:KeyPoint)
        DETACH DELETE k, n
        """;

    /**
     * Records of an old id go to the ids that replaced it. Where both have one, the later one stays; a record
     * whose new ids the graph does not have stays where it is.
     */
    static final String FOLLOW_MOVES = """
        UNWIND $rows AS row
        WITH row WHERE any(to IN row.to WHERE EXISTS { (:Concept {id: to}) })
        MATCH (l:Learner)-[old:KNOWS]->(:Concept|RetiredConcept {id: row.from})
        SET l.version = coalesce(l.version, 0) + 1
        WITH l, old, row
        CALL (l, old, row) {
          UNWIND row.to AS to
          MATCH (c:Concept {id: to})
          MERGE (l)-[new:KNOWS]->(c)
          ON CREATE SET new = properties(old)
          WITH new, old WHERE new.since < old.since
          SET new = properties(old)
        }
        DELETE old
        """;

    /** A concept that a learner has a record of stays as a name without content. */
    static final String RETIRE_CONCEPTS = """
        UNWIND $rows AS id
        MATCH (n:Concept {id: id}) WHERE EXISTS { (n)<-[:KNOWS]-() }
        SET n:RetiredConcept REMOVE n:Concept
        WITH n
        MATCH (n)-[r]-() WHERE type(r) <> 'KNOWS'
        DELETE r
        """;

    static final String REMOVE_CONCEPTS = "UNWIND $rows AS id MATCH (n:Concept {id: id}) DETACH DELETE n";

    /** Names without content that no record holds any more. */
    static final String FORGET_NAMES = """
        UNWIND $rows AS row
        MATCH (n:RetiredConcept {id: row.from}) WHERE NOT EXISTS { (n)<-[:KNOWS]-() }
        DETACH DELETE n
        """;

    static final String REMOVE_SOURCES = "UNWIND $rows AS id MATCH (n:Source {id: id}) DETACH DELETE n";

    static final String REMOVE_TOPICS = "UNWIND $rows AS id MATCH (n:Topic {id: id}) DETACH DELETE n";

    static final String REMOVE_CATEGORIES = "UNWIND $rows AS id MATCH (n:Category {id: id}) DETACH DELETE n";

    static final String REMOVE_MOVES = "UNWIND $rows AS id MATCH (n:Move {id: id}) DETACH DELETE n";

    private WriteCypher() {}
}
