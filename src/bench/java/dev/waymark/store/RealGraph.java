package dev.waymark.store;

import dev.waymark.concept.Catalogue;
import dev.waymark.content.ContentFolder;
import dev.waymark.content.ContentReader;
import dev.waymark.database.DataFolder;
import dev.waymark.database.EmbeddedDatabase;
import dev.waymark.topology.KnowledgeGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.graphdb.GraphDatabaseService;

/** The real graph, in an embedded database and as a snapshot. */
public final class RealGraph implements AutoCloseable {

    private final EmbeddedDatabase database;
    private final Driver driver;
    private final GraphStore store;
    private final Catalogue catalogue;

    /** Starts an empty database and reads the content. */
    public RealGraph() throws IOException {
        this.database = EmbeddedDatabase.start(new DataFolder(Files.createTempDirectory("waymark-bench")), 0);
        this.driver = GraphDatabase.driver(database.uri(), AuthTokens.basic(database.user(), database.password()));
        Schema.migrate(driver);
        this.store = new DefaultGraphStore(driver);
        this.catalogue = new ContentReader().read(ContentFolder.read(Path.of("graph")));
    }

    /** Loads the whole graph. */
    public LoadReport load() {
        return store.load(catalogue, LoadProgress.SILENT);
    }

    /** Empties the graph. */
    public LoadReport empty() {
        return store.load(Catalogue.EMPTY, LoadProgress.SILENT);
    }

    /** Reads the whole graph. */
    public KnowledgeGraph read() {
        return store.read();
    }

    /** The database, without Bolt. */
    public GraphDatabaseService database() {
        return database.graph();
    }

    @Override
    public void close() {
        driver.close();
        database.close();
    }
}
