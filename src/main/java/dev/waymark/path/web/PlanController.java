package dev.waymark.path.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.waymark.concept.Language;
import dev.waymark.path.BudgetPlan.Point;
import dev.waymark.path.BudgetPlanner;
import dev.waymark.path.BudgetRequest;
import dev.waymark.path.CalendarPlanner;
import dev.waymark.path.CalendarRequest;
import dev.waymark.path.web.PlanRequest.ForMinutes;
import dev.waymark.path.web.PlanRequest.UntilDate;
import dev.waymark.path.web.PlanView.ScheduleView;
import dev.waymark.store.InvalidParameter;
import dev.waymark.store.Snapshots;
import dev.waymark.topology.KnowledgeGraph;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Tag(name = "plans")
class PlanController {

    /** Minutes between two points of the frontier. */
    private static final int FRONTIER_STEP = 30;

    private final Snapshots snapshots;
    private final JsonMapper json;
    private final BudgetPlanner budgets = new BudgetPlanner();
    private final CalendarPlanner calendars = new CalendarPlanner(budgets);

    /**
     * What time was worth for the targets that were asked for last. It depends on targets and knowledge, not on the time that
     * there is, so that whoever tries several dates pays for it once.
     */
    private final Cache<String, List<Point>> frontiers =
            Caffeine.newBuilder().maximumSize(64).executor(Runnable::run).build();

    private final RecentAnswers answers = new RecentAnswers();

    PlanController(Snapshots snapshots, JsonMapper json) {
        this.snapshots = snapshots;
        this.json = json;
    }

    @GetMapping("/api/plans")
    @Operation(summary = "The best plan for the time that there is; the Accept header may ask for another format")
    @PlanContent
    ResponseEntity<byte[]> plan(
            PlanParameters parameters,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "")
                    String acceptEncoding,
            @Parameter(hidden = true) Locale locale)
            throws HttpMediaTypeNotAcceptableException {
        return answer(parameters.inWords(), format(accept), acceptEncoding, locale, false);
    }

    @PostMapping(path = "/api/plans", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The same for long lists; nothing is stored, and the same request gives the same plan")
    @PlanContent
    ResponseEntity<byte[]> plan(
            @RequestBody PlanBody body,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "")
                    String acceptEncoding,
            @Parameter(hidden = true) Locale locale)
            throws HttpMediaTypeNotAcceptableException {
        return answer(body.inWords(), format(accept), acceptEncoding, locale, false);
    }

    @GetMapping("/api/plans.{suffix:json|md|ics|csv}")
    @Operation(summary = "The same as a file: JSON, a Markdown check list, iCalendar (with a calendar only), or CSV")
    @PlanContent
    ResponseEntity<byte[]> file(
            @Parameter(schema = @Schema(allowableValues = {"json", "md", "ics", "csv"})) @PathVariable String suffix,
            PlanParameters parameters,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "")
                    String acceptEncoding,
            @Parameter(hidden = true) Locale locale) {
        return answer(
                parameters.inWords(),
                PlanFormat.valueOf(suffix.toUpperCase(Locale.ROOT)),
                acceptEncoding,
                locale,
                true);
    }

    private ResponseEntity<byte[]> answer(
            PlanWords words, PlanFormat format, String acceptEncoding, Locale locale, boolean file) {
        KnowledgeGraph graph = snapshots.current();
        Language language = Language.of(locale);
        String key = String.join("\n", graph.revision().tag(), language.tag(), format.name(), words.key());
        RecentAnswers.Answer answer = answers.get(key, () -> bytes(view(graph, language, words), format, language));
        ResponseEntity.BodyBuilder response =
                ResponseEntity.ok().contentType(format.type()).varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_ENCODING);
        if (file || format != PlanFormat.JSON) {
            response.header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename("waymark-plan." + format.term())
                            .build()
                            .toString());
        }
        return acceptEncoding.contains("gzip")
                ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(answer.gzip())
                : response.body(answer.plain());
    }

    private PlanView view(KnowledgeGraph graph, Language language, PlanWords words) {
        PlanRequest request = new PlanRequestReader(graph).read(words);
        PlanViews views = new PlanViews(graph, language);
        List<Point> frontier = frontiers.get(
                graph.revision().tag() + "\n" + words.frontierKey(),
                missing -> budgets.frontier(graph, request.path(), request.credit(), FRONTIER_STEP));
        return switch (request) {
            case ForMinutes forMinutes ->
                views.view(
                        budgets.plan(graph, new BudgetRequest(request.path(), forMinutes.minutes(), request.credit())),
                        frontier,
                        request.path().targets());
            case UntilDate untilDate ->
                views.view(
                        calendars.plan(
                                graph,
                                new CalendarRequest(
                                        request.path(), request.credit(), untilDate.calendar(), untilDate.reviews())),
                        untilDate.reviews(),
                        frontier,
                        request.path().targets());
        };
    }

    private byte[] bytes(PlanView plan, PlanFormat format, Language language) {
        return switch (format) {
            case JSON -> json.writeValueAsBytes(plan);
            case MD -> utf8(new PlanMarkdown(language).write(plan));
            case CSV -> utf8(PlanTable.write(plan));
            case ICS -> utf8(new PlanCalendar(language).write(plan, days(plan)));
        };
    }

    private static ScheduleView days(PlanView plan) {
        if (plan.schedule() == null) {
            throw new InvalidParameter("from", "", "no-days", List.of());
        }
        return plan.schedule();
    }

    private static PlanFormat format(String accept) throws HttpMediaTypeNotAcceptableException {
        return PlanFormat.accepted(MediaType.parseMediaTypes(accept))
                .orElseThrow(() -> new HttpMediaTypeNotAcceptableException(
                        Arrays.stream(PlanFormat.values()).map(PlanFormat::type).toList()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What all three answer with. */
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)),
                @Content(mediaType = "text/markdown", schema = @Schema(implementation = String.class)),
                @Content(mediaType = "text/calendar", schema = @Schema(implementation = String.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
    private @interface PlanContent {}
}
