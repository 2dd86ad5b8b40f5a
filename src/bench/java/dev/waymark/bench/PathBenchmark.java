package dev.waymark.bench;

import dev.waymark.concept.QuestionId;
import dev.waymark.path.AnswerableSoonest;
import dev.waymark.path.Assumption;
import dev.waymark.path.PathRequest;
import dev.waymark.path.StudyPathPlanner;
import dev.waymark.path.Target;
import dev.waymark.store.RealGraph;
import dev.waymark.topology.KnowledgeGraph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The study path of every question of the real graph: from the snapshot with order, reasons and all, against Cypher that
 * returns nothing but the ids of the same concepts, on the embedded database in the same process, without Bolt.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g"})
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class PathBenchmark {

    /** Distinct ends of a variable-length pattern: planned as a breadth-first search that prunes. */
    private static final String VARIABLE_LENGTH = """
        MATCH (:Question {id: $id})-[:HAS_KEY_POINT]->(:KeyPoint {role: 'core'})-[:ABOUT]->(c:Concept)
        WITH DISTINCT c
        MATCH (c)-[:REQUIRES*0.. {strength: 'needed'}]->(p:Concept)
        RETURN DISTINCT p.id AS id
        """;

    /** The same as a quantified path pattern. */
    private static final String QUANTIFIED = """
        MATCH (:Question {id: $id})-[:HAS_KEY_POINT]->(:KeyPoint {role: 'core'})-[:ABOUT]->(c:Concept)
        WITH DISTINCT c
        MATCH (c) (()-[r:REQUIRES WHERE r.strength = 'needed']->())* (p:Concept)
        RETURN DISTINCT p.id AS id
        """;

    private final StudyPathPlanner planner = new StudyPathPlanner(new AnswerableSoonest());
    private RealGraph real;
    private KnowledgeGraph graph;
    private GraphDatabaseService database;
    private List<QuestionId> questions;

    /** Starts the database, and proves that all ways give the same sets. */
    @Setup
    public void setUp() throws IOException {
        real = new RealGraph();
        real.load();
        graph = real.read();
        database = real.database();
        questions = new ArrayList<>(graph.catalogue().questions().keySet());
        for (QuestionId question : questions) {
            Set<String> expected = new TreeSet<>();
            planner.plan(graph, request(question))
                    .steps()
                    .forEach(step ->
                            expected.add(graph.concept(step.concept()).id().value()));
            if (!expected.equals(new TreeSet<>(cypher(VARIABLE_LENGTH, question)))
                    || !expected.equals(new TreeSet<>(cypher(QUANTIFIED, question)))) {
                throw new IllegalStateException("The ways differ for " + question);
            }
        }
    }

    /** Stops the database. */
    @TearDown
    public void tearDown() {
        real.close();
    }

    private static PathRequest request(QuestionId question) {
        return new PathRequest(List.of(new Target.QuestionTarget(question)), Set.of(), Assumption.IMPLIED, false);
    }

    /** All questions from the snapshot. */
    @Benchmark
    public void snapshot(Blackhole sink) {
        for (QuestionId question : questions) {
            sink.consume(planner.plan(graph, request(question)));
        }
    }

    /** All questions from the snapshot, the bare set, which is all that Cypher returns. */
    @Benchmark
    public void snapshotSetOnly(Blackhole sink) {
        for (QuestionId question : questions) {
            sink.consume(planner.missing(graph, request(question)));
        }
    }

    /** All questions with {@link #VARIABLE_LENGTH}. */
    @Benchmark
    public void cypherVariableLength(Blackhole sink) {
        questions.forEach(question -> sink.consume(cypher(VARIABLE_LENGTH, question)));
    }

    /** All questions with {@link #QUANTIFIED}. */
    @Benchmark
    public void cypherQuantified(Blackhole sink) {
        questions.forEach(question -> sink.consume(cypher(QUANTIFIED, question)));
    }

    private List<String> cypher(String query, QuestionId question) {
        try (Transaction transaction = database.beginTx()) {
            return transaction.execute(query, Map.of("id", question.value())).stream()
                    .map(row -> (String) row.get("id"))
                    .toList();
        }
    }
}
