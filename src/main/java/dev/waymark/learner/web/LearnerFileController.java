package dev.waymark.learner.web;

import dev.waymark.concept.Language;
import dev.waymark.concept.LearnerId;
import dev.waymark.learner.LearnerFile;
import dev.waymark.learner.LearnerMemory;
import dev.waymark.learner.web.LearnerViews.ImportView;
import dev.waymark.store.LearnerState;
import dev.waymark.store.Learners.Written;
import dev.waymark.store.Snapshots;
import dev.waymark.topology.KnowledgeGraph;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/learner")
@Tag(name = "learner")
class LearnerFileController {

    private final LearnerMemory memory;
    private final Snapshots snapshots;
    private final JsonMapper json;

    LearnerFileController(LearnerMemory memory, Snapshots snapshots, JsonMapper json) {
        this.memory = memory;
        this.snapshots = snapshots;
        this.json = json;
    }

    @GetMapping(path = "/export", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "All that the learner said, as a file")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FileShape.class)))
    ResponseEntity<byte[]> export() {
        LearnerState state = memory.state(LearnerId.LOCAL);
        Instant now = memory.now();
        FileShape file = new FileShape(
                FileShape.FORMAT,
                FileShape.VERSION,
                now.toString(),
                state.records().entrySet().stream()
                        .map(entry -> new FileShape.State(
                                entry.getKey().value(),
                                entry.getValue().state().term(),
                                entry.getValue().since().toString()))
                        .toList());
        String name =
                "waymark-learner-%s.json".formatted(now.atZone(ZoneOffset.UTC).toLocalDate());
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(file));
    }

    @PostMapping(path = "/import", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Take a file over; can be undone")
    ResponseEntity<ImportView> takeOver(
            @RequestBody FileShape request,
            @Parameter(
                            description = "merge (default): of two records about a concept the later one stays;"
                                    + " replace: the records of the file and no others")
                    @RequestParam(defaultValue = "merge")
                    String mode,
            @Parameter(description = "the entity tag of the state that the import was made for; optional")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "")
                    String ifMatch,
            @Parameter(hidden = true) Locale locale) {
        KnowledgeGraph graph = snapshots.current();
        LearnerFile.Mode how = FileReader.mode(mode);
        LearnerFile file = new FileReader(graph, memory.now()).read(request);
        Written written = memory.takeOver(LearnerId.LOCAL, Fields.version(ifMatch), file, how);
        return ResponseEntity.ok()
                .eTag(LearnerController.tag(written.state(), graph))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new LearnerViews(graph, Language.of(locale)).imported(written, file));
    }
}
