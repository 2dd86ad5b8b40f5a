package dev.waymark.path.web;

import dev.waymark.concept.Language;
import dev.waymark.path.AnswerableSoonest;
import dev.waymark.path.PathRequest;
import dev.waymark.path.StudyPathPlanner;
import dev.waymark.store.Snapshots;
import dev.waymark.topology.KnowledgeGraph;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Tag(name = "paths")
class PathController {

    private static final MediaType MARKDOWN = new MediaType("text", "markdown", StandardCharsets.UTF_8);

    private final Snapshots snapshots;
    private final JsonMapper json;
    private final StudyPathPlanner planner = new StudyPathPlanner(new AnswerableSoonest());
    private final RecentAnswers answers = new RecentAnswers();

    PathController(Snapshots snapshots, JsonMapper json) {
        this.snapshots = snapshots;
        this.json = json;
    }

    @GetMapping(path = "/api/paths", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "What to study for some targets, in which order, and why")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PathView.class)))
    ResponseEntity<byte[]> path(
            @Parameter(
                            description = "ids of concepts, questions, topics and tracks, separated by commas;"
                                    + " topic:attention says which when two kinds share an id")
                    @RequestParam(defaultValue = "")
                    String to,
            @Parameter(description = "ids of known concepts, separated by commas") @RequestParam(defaultValue = "")
                    String known,
            @Parameter(description = "helpful: helpful prerequisites are steps, too") @RequestParam(defaultValue = "")
                    String include,
            @Parameter(description = "implied (default): what a known concept needs is known, too; exact: it is not")
                    @RequestParam(defaultValue = "")
                    String assume,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "")
                    String acceptEncoding,
            @Parameter(hidden = true) Locale locale) {
        KnowledgeGraph graph = snapshots.current();
        Language language = Language.of(locale);
        String key = String.join("\n", graph.revision().tag(), language.tag(), to, known, include, assume);
        RecentAnswers.Answer answer = answers.get(key, () -> {
            PathRequest request = new PathRequestReader(graph).read(to, known, include, assume);
            return json.writeValueAsBytes(
                    new PathViews(graph, language).view(planner.plan(graph, request), request.targets()));
        });
        ResponseEntity.BodyBuilder response = ResponseEntity.ok().varyBy(HttpHeaders.ACCEPT_ENCODING);
        return acceptEncoding.contains("gzip")
                ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(answer.gzip())
                : response.body(answer.plain());
    }

    @GetMapping("/api/paths.md")
    @Operation(summary = "The same path as Markdown, to tick off and to print")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/markdown", schema = @Schema(implementation = String.class)))
    ResponseEntity<byte[]> markdown(
            @Parameter(description = "as in /api/paths") @RequestParam(defaultValue = "") String to,
            @Parameter(description = "as in /api/paths") @RequestParam(defaultValue = "") String known,
            @Parameter(description = "as in /api/paths") @RequestParam(defaultValue = "") String include,
            @Parameter(description = "as in /api/paths") @RequestParam(defaultValue = "") String assume,
            @Parameter(hidden = true) Locale locale) {
        KnowledgeGraph graph = snapshots.current();
        Language language = Language.of(locale);
        PathRequest request = new PathRequestReader(graph).read(to, known, include, assume);
        PathView view = new PathViews(graph, language).view(planner.plan(graph, request), request.targets());
        return ResponseEntity.ok()
                .contentType(MARKDOWN)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("waymark-path.md")
                                .build()
                                .toString())
                .body(new PathMarkdown(language).write(view).getBytes(StandardCharsets.UTF_8));
    }
}
