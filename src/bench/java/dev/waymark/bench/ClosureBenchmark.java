package dev.waymark.bench;

import dev.waymark.topology.Digraph;
import dev.waymark.topology.DigraphBuilder;
import dev.waymark.topology.Reachability;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Everything that one concept needs, on seeded graphs with three prerequisites for each concept, against the breadth-first
 * search of JGraphT on its directed graph of hashed vertices.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx8g"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ClosureBenchmark {

    /** Concepts. */
    @Param({"1000", "10000", "100000", "1000000"})
    private int size;

    private Digraph digraph;
    private Graph<Integer, DefaultEdge> peer;

    /** Draws the graph and proves that both find the same number. */
    @Setup
    public void setUp() {
        Random random = new Random(20261124);
        DigraphBuilder edges = new DigraphBuilder(size);
        for (int tail = 1; tail < size; tail++) {
            for (int k = 0; k < 3; k++) {
                edges.add(tail, random.nextInt(tail));
            }
        }
        digraph = edges.build();
        peer = new SimpleDirectedGraph<>(DefaultEdge.class);
        for (int v = 0; v < size; v++) {
            peer.addVertex(v);
        }
        for (int tail = 0; tail < size; tail++) {
            for (int head : digraph.successors(tail)) {
                peer.addEdge(tail, head);
            }
        }
        if (flatArrays() != jgrapht()) {
            throw new IllegalStateException("The closures differ.");
        }
    }

    /** Our search. */
    @Benchmark
    public int flatArrays() {
        return Reachability.from(digraph, size - 1).cardinality();
    }

    /** The peer's search. */
    @Benchmark
    public int jgrapht() {
        int count = 0;
        for (var search = new BreadthFirstIterator<>(peer, size - 1); search.hasNext(); search.next()) {
            count++;
        }
        return count;
    }
}
