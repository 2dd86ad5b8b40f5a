package dev.waymark.explore.web;

import dev.waymark.concept.ConceptId;
import dev.waymark.concept.Language;
import dev.waymark.concept.Move;
import dev.waymark.concept.Question;
import dev.waymark.explore.web.Views.Page;
import dev.waymark.explore.web.Views.QuestionDetail;
import dev.waymark.explore.web.Views.QuestionRow;
import dev.waymark.search.Search;
import dev.waymark.search.Thing;
import dev.waymark.store.IdSuggestions;
import dev.waymark.store.Snapshots;
import dev.waymark.store.UnknownId;
import dev.waymark.topology.KnowledgeGraph;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/questions")
@Tag(name = "questions")
class QuestionController {

    private static final int SEARCHED = 1000;

    private final Snapshots snapshots;
    private final Search search;

    QuestionController(Snapshots snapshots, Search search) {
        this.snapshots = snapshots;
        this.search = search;
    }

    @GetMapping
    @Operation(
            summary = "Questions by category, format, level, track, concept and text; by id, or best match first with a"
                    + " text")
    Page<QuestionRow> list(
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String format,
            @Parameter(description = "1..5; 0 for all") @RequestParam(defaultValue = "0") int level,
            @Parameter(description = "a track that covers it") @RequestParam(defaultValue = "") String track,
            @Parameter(description = "a concept that a key point names") @RequestParam(defaultValue = "")
                    String concept,
            @RequestParam(defaultValue = "") String text,
            @Parameter(description = "from 0") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "1..200") @RequestParam(defaultValue = "50") int size,
            @Parameter(hidden = true) Locale locale) {
        KnowledgeGraph graph = snapshots.current();
        ListRequest.known("category", category, graph.catalogue().categories().keySet());
        ListRequest.term("format", format, Question.Format.class);
        ListRequest.range("level", level, 0, 5);
        ListRequest.known("track", track, graph.catalogue().tracks().keySet());
        ListRequest.known("concept", concept, graph.catalogue().concepts().keySet());
        Describer describer = new Describer(graph, Language.of(locale));
        List<Question> found = matching(graph, text)
                .filter(it -> category.isEmpty() || it.category().value().equals(category))
                .filter(it -> format.isEmpty() || it.format().term().equals(format))
                .filter(it -> level == 0 || it.level() == level)
                .filter(it -> track.isEmpty() || covers(graph, track, it))
                .filter(it -> concept.isEmpty() || names(it, new ConceptId(concept)))
                .toList();
        Page<Question> cut = ListRequest.page(found, page, size);
        return new Page<>(cut.items().stream().map(describer::row).toList(), page, size, cut.total());
    }

    private static boolean covers(KnowledgeGraph graph, String track, Question question) {
        return Lookup.in(graph.catalogue().tracks(), track).stream()
                .flatMap(it -> it.questions().stream())
                .anyMatch(entry -> entry.id().equals(question.id()));
    }

    private static boolean names(Question question, ConceptId concept) {
        return question.keyPoints().stream().anyMatch(point -> point.concepts().contains(concept));
    }

    private Stream<Question> matching(KnowledgeGraph graph, String text) {
        if (text.isBlank()) {
            return graph.catalogue().questions().values().stream();
        }
        return search.find(text, SEARCHED).hits().stream()
                .filter(hit -> hit.thing().kind() == Thing.Kind.QUESTION)
                .flatMap(hit -> find(graph, hit.thing().id()).stream());
    }

    @GetMapping("/{id}")
    @Operation(summary = "A question with its key points and follow-ups")
    ResponseEntity<QuestionDetail> detail(@PathVariable String id, @Parameter(hidden = true) Locale locale) {
        KnowledgeGraph graph = snapshots.current();
        return Moved.<QuestionDetail>redirect(graph, Move.Kind.QUESTION, id, "/api/questions/")
                .orElseGet(() -> ResponseEntity.ok(new Describer(graph, Language.of(locale))
                        .detail(find(graph, id)
                                .orElseThrow(() -> new UnknownId(
                                        "question",
                                        id,
                                        IdSuggestions.of(
                                                id,
                                                graph.catalogue().questions().keySet()))))));
    }

    private static Optional<Question> find(KnowledgeGraph graph, String id) {
        return Lookup.in(graph.catalogue().questions(), id);
    }
}
