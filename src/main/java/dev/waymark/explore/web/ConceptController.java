package dev.waymark.explore.web;

import dev.waymark.concept.Concept;
import dev.waymark.concept.ConceptId;
import dev.waymark.concept.InvalidId;
import dev.waymark.concept.Language;
import dev.waymark.concept.Move;
import dev.waymark.concept.TopicId;
import dev.waymark.explore.Neighbourhood;
import dev.waymark.explore.web.Views.ConceptDetail;
import dev.waymark.explore.web.Views.ConceptRow;
import dev.waymark.explore.web.Views.LayersView;
import dev.waymark.explore.web.Views.Page;
import dev.waymark.explore.web.Views.UnlocksView;
import dev.waymark.search.Search;
import dev.waymark.search.Thing;
import dev.waymark.store.IdSuggestions;
import dev.waymark.store.Snapshots;
import dev.waymark.store.UnknownId;
import dev.waymark.topology.KnowledgeGraph;
import dev.waymark.topology.TopicTree;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/concepts")
@Tag(name = "concepts")
class ConceptController {

    private static final int SEARCHED = 1000;

    private final Snapshots snapshots;
    private final Search search;

    ConceptController(Snapshots snapshots, Search search) {
        this.snapshots = snapshots;
        this.search = search;
    }

    @GetMapping
    @Operation(summary = "Concepts by topic, kind, level and text; by id, or best match first if a text is given")
    Page<ConceptRow> list(
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String kind,
            @Parameter(description = "1..5; 0 for all") @RequestParam(defaultValue = "0") int level,
            @RequestParam(defaultValue = "") String text,
            @Parameter(description = "from 0") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "1..200") @RequestParam(defaultValue = "50") int size,
            @Parameter(hidden = true) Locale locale) {
        KnowledgeGraph graph = snapshots.current();
        ListRequest.known("topic", topic, graph.topics());
        ListRequest.term("kind", kind, Concept.Kind.class);
        ListRequest.range("level", level, 0, 5);
        Collection<TopicId> topics = topic.isEmpty()
                ? graph.topics()
                : TopicTree.withDescendants(graph.catalogue().topics().values(), new TopicId(topic));
        Describer describer = new Describer(graph, Language.of(locale));
        List<Concept> found = matching(graph, text)
                .filter(concept -> topics.contains(concept.topic()))
                .filter(concept -> kind.isEmpty() || concept.kind().term().equals(kind))
                .filter(concept -> level == 0 || concept.level() == level)
                .toList();
        Page<Concept> cut = ListRequest.page(found, page, size);
        return new Page<>(cut.items().stream().map(describer::row).toList(), page, size, cut.total());
    }

    private Stream<Concept> matching(KnowledgeGraph graph, String text) {
        if (text.isBlank()) {
            return graph.catalogue().concepts().values().stream();
        }
        return search.find(text, SEARCHED).hits().stream()
                .filter(hit -> hit.thing().kind() == Thing.Kind.CONCEPT)
                .flatMap(hit -> Stream.ofNullable(graph.catalogue()
                        .concepts()
                        .get(new ConceptId(hit.thing().id()))));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A concept with everything around it")
    ResponseEntity<ConceptDetail> detail(@PathVariable String id, @Parameter(hidden = true) Locale locale) {
        KnowledgeGraph graph = snapshots.current();
        return Moved.<ConceptDetail>redirect(graph, Move.Kind.CONCEPT, id, "/api/concepts/")
                .orElseGet(() -> ResponseEntity.ok(new Describer(graph, Language.of(locale)).detail(index(graph, id))));
    }

    @GetMapping("/{id}/prerequisites")
    @Operation(summary = "Everything that a concept needs, in layers from the foundations up")
    LayersView prerequisites(@PathVariable String id, @Parameter(hidden = true) Locale locale) {
        KnowledgeGraph graph = snapshots.current();
        int index = index(graph, id);
        List<List<Integer>> layers = new Neighbourhood(graph).prerequisites(index);
        Describer describer = new Describer(graph, Language.of(locale));
        return new LayersView(
                describer.named(graph.concept(index)),
                sum(layers, concept -> 1),
                sum(layers, graph::minutes),
                rows(graph, describer, layers));
    }

    @GetMapping("/{id}/unlocks")
    @Operation(summary = "Everything that needs a concept, in layers, and the questions that it leads to")
    UnlocksView unlocks(@PathVariable String id, @Parameter(hidden = true) Locale locale) {
        KnowledgeGraph graph = snapshots.current();
        int index = index(graph, id);
        Neighbourhood around = new Neighbourhood(graph);
        List<List<Integer>> layers = around.unlocks(index);
        Describer describer = new Describer(graph, Language.of(locale));
        return new UnlocksView(
                describer.named(graph.concept(index)),
                sum(layers, concept -> 1),
                rows(graph, describer, layers),
                around.questionsAbove(index).stream()
                        .map(question -> describer.named(graph.question(question)))
                        .toList());
    }

    private static int sum(List<List<Integer>> layers, ToIntFunction<Integer> amount) {
        return layers.stream().flatMap(List::stream).mapToInt(amount).sum();
    }

    private static List<List<ConceptRow>> rows(KnowledgeGraph graph, Describer describer, List<List<Integer>> layers) {
        return layers.stream()
                .map(layer -> layer.stream()
                        .map(concept -> describer.row(graph.concept(concept)))
                        .toList())
                .toList();
    }

    private static int index(KnowledgeGraph graph, String id) {
        int index = -1;
        try {
            index = graph.indexOf(new ConceptId(id));
        } catch (InvalidId e) {
            throw new UnknownId("concept", id, IdSuggestions.ofConcepts(id, graph.catalogue()));
        }
        if (index < 0) {
            throw new UnknownId("concept", id, IdSuggestions.ofConcepts(id, graph.catalogue()));
        }
        return index;
    }
}
