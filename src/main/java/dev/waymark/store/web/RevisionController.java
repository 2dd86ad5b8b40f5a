package dev.waymark.store.web;

import dev.waymark.concept.GraphRevision;
import dev.waymark.store.Snapshots;
import dev.waymark.topology.KnowledgeGraph;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "revision")
class RevisionController {

    private final Snapshots snapshots;

    RevisionController(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** The state of the graph. */
    record RevisionView(GraphRevision revision, int concepts, int questions, int sources, boolean databaseReachable) {}

    @GetMapping("/api/revision")
    @Operation(summary = "Which content the graph holds")
    RevisionView revision() {
        KnowledgeGraph graph = snapshots.current();
        return new RevisionView(
                graph.revision(),
                graph.conceptCount(),
                graph.questionCount(),
                graph.catalogue().sources().size(),
                snapshots.isDatabaseReachable());
    }
}
