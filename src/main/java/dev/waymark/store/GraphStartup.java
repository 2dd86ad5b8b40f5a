package dev.waymark.store;

import dev.waymark.concept.Catalogue;
import dev.waymark.content.ContentFile;
import dev.waymark.content.ContentReader;
import dev.waymark.topology.KnowledgeGraph;
import java.util.List;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Before the first request: the schema is there, the content is loaded, the snapshot is read. */
final class GraphStartup implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(GraphStartup.class);

    private final Driver driver;
    private final GraphStore store;
    private final Snapshots snapshots;
    private final StoreProperties properties;

    GraphStartup(Driver driver, GraphStore store, Snapshots snapshots, StoreProperties properties) {
        this.driver = driver;
        this.store = store;
        this.snapshots = snapshots;
        this.properties = properties;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Schema.migrate(driver);
        switch (properties.load()) {
            case ALWAYS -> load();
            case PREVIEW -> preview();
            case NEVER -> log.info("The content in the database stays as it is");
        }
        snapshots.refresh();
        KnowledgeGraph graph = snapshots.current();
        log.info(
                "Graph: {} concepts, {} questions, {} sources, {} tracks, revision {}",
                graph.conceptCount(),
                graph.questionCount(),
                graph.catalogue().sources().size(),
                graph.catalogue().tracks().size(),
                graph.revision().tag());
    }

    private Catalogue content() {
        List<ContentFile> files = PackagedContent.files(properties.graph());
        log.info("Checking {} content files", files.size());
        return new ContentReader().read(files);
    }

    private void load() {
        LoadReport report = store.load(content(), new LoggedProgress());
        if (report.before().equals(report.after())) {
            log.info("Content has not changed since the last start");
        } else {
            log.info("Loaded: {}", counts(report.diff()));
        }
    }

    private void preview() {
        CatalogueDiff diff = store.preview(content()).diff();
        diff.added().forEach(entry -> log.info("+ {}", entry));
        diff.changed().forEach(entry -> log.info("~ {}", entry));
        diff.removed().forEach(entry -> log.info("- {}", entry));
        log.info("A load would change: {}", counts(diff));
    }

    private static String counts(CatalogueDiff diff) {
        return "%d added, %d changed, %d removed"
                .formatted(
                        diff.added().size(),
                        diff.changed().size(),
                        diff.removed().size());
    }

    /** Says how far the load is, at every tenth of it. */
    private static final class LoggedProgress implements LoadProgress {
        private int said;

        @Override
        public void written(int done, int total) {
            int tenths = (int) (10L * done / total);
            if (tenths > said) {
                said = tenths;
                log.info("Loading the graph: {} %", 10 * tenths);
            }
        }
    }
}
