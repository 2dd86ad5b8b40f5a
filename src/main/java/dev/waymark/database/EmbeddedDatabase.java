package dev.waymark.database;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Neo4j inside this process. It speaks Bolt on the loopback interface only, with a password that is drawn anew at every
 * start and never leaves the process. It reports no usage to anyone.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final String USER = "neo4j";

    private final FolderLock lock;
    private final DatabaseManagementService service;
    private final URI uri;
    private final String password;

    private EmbeddedDatabase(FolderLock lock, DatabaseManagementService service, URI uri, String password) {
        this.lock = lock;
        this.service = service;
        this.uri = uri;
        this.password = password;
    }

    /**
     * Starts the database, creating it if the folder is new.
     *
     * @param boltPort port on loopback; 0 takes a free one
     * @throws DataFolderInUse if another instance holds the folder
     * @throws DataFolderUnusable if the folder cannot be written
     */
    public static EmbeddedDatabase start(DataFolder folder, int boltPort) {
        FolderLock lock = FolderLock.take(folder.path());
        try {
            return start(folder.path(), boltPort, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw new DataFolderUnusable(folder.path(), rootMessage(e), e);
        }
    }

    private static EmbeddedDatabase start(Path folder, int boltPort, FolderLock lock) {
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(folder)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", boltPort))
                .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(GraphDatabaseSettings.pagecache_memory, 64L << 20)
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, 16L << 20)
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files")
                .build();
        GraphDatabaseService graph = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        if (!graph.isAvailable(START_LIMIT.toMillis())) {
            service.shutdown();
            throw new IllegalStateException("the database did not start within " + START_LIMIT.toSeconds() + " s");
        }
        String password = HexFormat.of().formatHex(SecureRandom.getSeed(16));
        service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        "ALTER USER " + USER + " SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED",
                        Map.of("password", password));
        int port = ((GraphDatabaseAPI) graph)
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
        return new EmbeddedDatabase(lock, service, URI.create("bolt://127.0.0.1:" + port), password);
    }

    private static String rootMessage(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }

    /** Where Bolt listens. */
    public URI uri() {
        return uri;
    }

    /** The name to log in with. */
    public String user() {
        return USER;
    }

    /** The password of this run. */
    public String password() {
        return password;
    }

    /** The database itself, for work beside Bolt such as benchmarks. */
    public GraphDatabaseService graph() {
        return service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    }

    /** Shuts down cleanly and releases the folder. */
    @Override
    public void close() {
        service.shutdown();
        lock.close();
    }
}
