package dev.waymark.bench;

import dev.waymark.content.ContentFolder;
import dev.waymark.content.ContentReader;
import dev.waymark.store.RealGraph;
import dev.waymark.topology.KnowledgeGraph;
import dev.waymark.topology.MapLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Checking, loading and reading the whole real graph; parsing its files without any check is the peer of the check. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g"})
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class LoadBenchmark {

    private static final Path FOLDER = Path.of("graph");

    private RealGraph real;
    private KnowledgeGraph graph;

    /** Starts the database. */
    @Setup
    public void setUp() throws IOException {
        real = new RealGraph();
        real.load();
        graph = real.read();
    }

    /** Stops the database. */
    @TearDown
    public void tearDown() {
        real.close();
    }

    /** Reads the files and holds them against all rules. */
    @Benchmark
    public Object check() {
        return new ContentReader().check(ContentFolder.read(FOLDER));
    }

    /** Reads and parses the files, nothing else. */
    @Benchmark
    public int parseOnly() throws IOException {
        YAMLMapper yaml = YAMLMapper.builder().build();
        int fields = 0;
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".yaml"))::iterator) {
                JsonNode tree = yaml.readTree(Files.readString(file));
                fields += tree.size();
            }
        }
        return fields;
    }

    /** Empties the database and loads everything. */
    @Benchmark
    public List<Object> emptyAndLoad() {
        return List.of(real.empty(), real.load());
    }

    /** Loads what is there already. */
    @Benchmark
    public Object loadUnchanged() {
        return real.load();
    }

    /** Reads the snapshot from the database. */
    @Benchmark
    public KnowledgeGraph readSnapshot() {
        return real.read();
    }

    /** Lays out the map. */
    @Benchmark
    public MapLayout layOut() {
        return MapLayout.of(graph);
    }
}
