package dev.waymark.search.web;

import dev.waymark.concept.Catalogue;
import dev.waymark.concept.ConceptId;
import dev.waymark.concept.Language;
import dev.waymark.concept.QuestionId;
import dev.waymark.concept.SourceId;
import dev.waymark.concept.TopicId;
import dev.waymark.concept.TrackId;
import dev.waymark.search.Search;
import dev.waymark.store.InvalidParameter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "search")
class SearchController {

    static final int MAX_LENGTH = 200;
    static final int MAX_HITS = 100;

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    /**
     * What was found.
     *
     * @param complete false if the database did not answer and only names were searched
     */
    record SearchView(String query, boolean complete, List<HitView> hits) {}

    /**
     * One hit.
     *
     * @param summary what to show below the name; may be empty
     * @param score above 0, comparable within one answer
     */
    record HitView(String kind, String id, String name, String summary, double score) {}

    @GetMapping("/api/search")
    @Operation(summary = "Search by id, name, alias and prose, in English and Chinese, typing errors allowed")
    ResponseEntity<SearchView> search(
            @RequestParam(defaultValue = "") String q,
            @Parameter(description = "1..100") @RequestParam(defaultValue = "20") int limit,
            @Parameter(hidden = true) Locale locale) {
        if (q.isBlank()) {
            throw new InvalidParameter("q", q, "required", List.of(), "q", "/api/search?q=rotary");
        }
        if (q.length() > MAX_LENGTH) {
            throw new InvalidParameter("q", q, "too-long", List.of(), "q", q.length(), MAX_LENGTH);
        }
        if (limit < 1 || limit > MAX_HITS) {
            throw new InvalidParameter("limit", "" + limit, "range", List.of(), "limit", limit, 1, MAX_HITS);
        }
        Search.Result result = search.find(q, limit);
        Language language = Language.of(locale);
        List<HitView> hits = result.hits().stream()
                .flatMap(hit -> view(result.graph().catalogue(), hit, language))
                .toList();
        SearchView view = new SearchView(q.strip(), result.complete(), hits);
        return result.complete()
                ? ResponseEntity.ok(view)
                : ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view);
    }

    private static Stream<HitView> view(Catalogue catalogue, Search.Hit hit, Language language) {
        String id = hit.thing().id();
        Stream<Described> found = switch (hit.thing().kind()) {
            case CONCEPT ->
                Stream.ofNullable(catalogue.concepts().get(new ConceptId(id)))
                        .map(it -> new Described(
                                it.name().in(language), it.summary().in(language)));
            case QUESTION ->
                Stream.ofNullable(catalogue.questions().get(new QuestionId(id)))
                        .map(it -> new Described(it.text().in(language), ""));
            case TOPIC ->
                Stream.ofNullable(catalogue.topics().get(new TopicId(id)))
                        .map(it -> new Described(it.name().in(language), ""));
            case TRACK ->
                Stream.ofNullable(catalogue.tracks().get(new TrackId(id)))
                        .map(it -> new Described(
                                it.name().in(language), it.description().in(language)));
            case SOURCE ->
                Stream.ofNullable(catalogue.sources().get(new SourceId(id)))
                        .map(it -> new Described(it.title(), String.join(", ", it.authors()) + ", " + it.year()));
        };
        return found.map(it -> new HitView(
                hit.thing().kind().term(), id, it.name, it.summary, Math.round(hit.score() * 1000) / 1000.0));
    }

    private record Described(String name, String summary) {}
}
