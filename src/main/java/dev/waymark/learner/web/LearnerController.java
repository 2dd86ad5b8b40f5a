package dev.waymark.learner.web;

import dev.waymark.concept.Language;
import dev.waymark.concept.LearnerId;
import dev.waymark.learner.LearnerMemory;
import dev.waymark.learner.web.LearnerViews.ChangeView;
import dev.waymark.learner.web.LearnerViews.LearnerView;
import dev.waymark.learner.web.LearnerViews.WriteView;
import dev.waymark.store.InvalidParameter;
import dev.waymark.store.LearnerState;
import dev.waymark.store.Learners.Written;
import dev.waymark.store.Snapshots;
import dev.waymark.topology.KnowledgeGraph;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

@RestController
@RequestMapping("/api/learner")
@Tag(name = "learner")
class LearnerController {

    private static final String IF_MATCH = "the entity tag of the state that the change was made for; optional";

    private final LearnerMemory memory;
    private final Snapshots snapshots;

    LearnerController(LearnerMemory memory, Snapshots snapshots) {
        this.memory = memory;
        this.snapshots = snapshots;
    }

    /** The learner's version, and which graph the counts and {@code inGraph} are of. */
    static String tag(LearnerState state, KnowledgeGraph graph) {
        return "\"%d-%s\"".formatted(state.version(), graph.revision().tag());
    }

    @GetMapping
    @Operation(summary = "What the local learner knows, and since when")
    @Nullable
    ResponseEntity<LearnerView> state(@Parameter(hidden = true) ServletWebRequest request) {
        KnowledgeGraph graph = snapshots.current();
        LearnerState state = memory.state(LearnerId.LOCAL);
        if (request.checkNotModified(tag(state, graph))) {
            return null;
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .body(new LearnerViews(graph, Language.ENGLISH).state(state));
    }

    @PatchMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Say what is known, being learned or unknown: many concepts and whole topics at once")
    ResponseEntity<WriteView> say(
            @RequestBody ChangeRequest request,
            @Parameter(description = IF_MATCH) @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "")
                    String ifMatch,
            @Parameter(hidden = true) Locale locale) {
        KnowledgeGraph graph = snapshots.current();
        StatementReader reader = new StatementReader(graph, memory.state(LearnerId.LOCAL));
        return answer(graph, locale, memory.say(LearnerId.LOCAL, Fields.version(ifMatch), reader.read(request)));
    }

    @DeleteMapping
    @Operation(summary = "Forget everything that was said; can be undone")
    ResponseEntity<WriteView> clear(
            @Parameter(description = IF_MATCH) @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "")
                    String ifMatch,
            @Parameter(hidden = true) Locale locale) {
        return answer(snapshots.current(), locale, memory.clear(LearnerId.LOCAL, Fields.version(ifMatch)));
    }

    @GetMapping("/changes")
    @Operation(summary = "The last changes, newest first")
    ResponseEntity<List<ChangeView>> changes(@Parameter(hidden = true) Locale locale) {
        LearnerViews views = new LearnerViews(snapshots.current(), Language.of(locale));
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(memory.changes(LearnerId.LOCAL).stream()
                        .map(views::change)
                        .toList());
    }

    @PostMapping("/undo")
    @Operation(summary = "Take a change back; what was said about a concept since stays")
    ResponseEntity<WriteView> undo(
            @Parameter(description = "the number of a change; the last one that was not undone if it is missing")
                    @RequestParam(defaultValue = "")
                    String change,
            @Parameter(description = IF_MATCH) @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "")
                    String ifMatch,
            @Parameter(hidden = true) Locale locale) {
        return answer(
                snapshots.current(),
                locale,
                memory.undo(LearnerId.LOCAL, Fields.version(ifMatch), changeNumber(change)));
    }

    private static OptionalLong changeNumber(String change) {
        if (change.isEmpty()) {
            return OptionalLong.empty();
        }
        if (!change.matches("[1-9]\\d{0,17}")) {
            throw new InvalidParameter("change", change, "change-number", List.of(), "change", change);
        }
        return OptionalLong.of(Long.parseLong(change));
    }

    private static ResponseEntity<WriteView> answer(KnowledgeGraph graph, Locale locale, Written written) {
        return ResponseEntity.ok()
                .eTag(tag(written.state(), graph))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new LearnerViews(graph, Language.of(locale)).written(written));
    }
}
