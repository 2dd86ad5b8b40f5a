package dev.waymark.store;

import dev.waymark.concept.Catalogue;
import dev.waymark.concept.GraphRevision;
import dev.waymark.topology.KnowledgeGraph;
import java.util.function.Supplier;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** {@link GraphStore} over Bolt, whichever database stands behind it. */
final class DefaultGraphStore implements GraphStore {

    private final RevisionNode revisions;
    private final GraphReader reader;
    private final GraphWriter writer;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    DefaultGraphStore(Driver driver) {
        Neo4jClient client = Neo4jClient.create(driver);
        Neo4jTransactionManager transactions = new Neo4jTransactionManager(driver);
        this.revisions = new RevisionNode(client);
        this.reader = new GraphReader(client);
        this.writer = new GraphWriter(client);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.writing = new TransactionTemplate(transactions);
    }

    @Override
    public GraphRevision revision() {
        return Availability.of(() -> inTransaction(reading, revisions::read));
    }

    @Override
    public KnowledgeGraph read() {
        return Availability.of(() -> inTransaction(reading, () -> KnowledgeGraph.of(reader.read(), revisions.read())));
    }

    @Override
    public LoadReport load(Catalogue catalogue, LoadProgress progress) {
        DanglingReferences.refuse(catalogue);
        String hash = ContentHash.of(catalogue);
        return Availability.of(() -> inTransaction(writing, () -> {
            GraphRevision before = revisions.lock();
            LoadReport report = compare(before, catalogue, hash);
            if (!report.after().equals(before)) {
                writer.write(catalogue, report.diff(), progress);
                revisions.write(report.after());
            }
            return report;
        }));
    }

    @Override
    public LoadReport preview(Catalogue catalogue) {
        DanglingReferences.refuse(catalogue);
        String hash = ContentHash.of(catalogue);
        return Availability.of(() -> inTransaction(reading, () -> compare(revisions.read(), catalogue, hash)));
    }

    private LoadReport compare(GraphRevision before, Catalogue catalogue, String hash) {
        if (before.contentHash().equals(hash)) {
            return new LoadReport(before, before, CatalogueDiff.NONE);
        }
        CatalogueDiff diff = CatalogueDiff.between(reader.read(), catalogue);
        GraphRevision after = new GraphRevision(before.number() + 1, hash);
        return new LoadReport(before, after, diff);
    }

    private static <T> T inTransaction(TransactionTemplate template, Supplier<T> work) {
        return template.execute(status -> work.get());
    }
}
