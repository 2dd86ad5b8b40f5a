package dev.waymark.explore.web;

import dev.waymark.concept.Language;
import dev.waymark.concept.Move;
import dev.waymark.concept.Source;
import dev.waymark.explore.web.Views.CitingConcept;
import dev.waymark.explore.web.Views.SourceDetail;
import dev.waymark.store.IdSuggestions;
import dev.waymark.store.Snapshots;
import dev.waymark.store.UnknownId;
import dev.waymark.topology.KnowledgeGraph;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "sources")
class SourceController {

    private final Snapshots snapshots;

    SourceController(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @GetMapping("/api/sources/{id}")
    @Operation(summary = "A source, with the concepts that it teaches")
    ResponseEntity<SourceDetail> source(@PathVariable String id, @Parameter(hidden = true) Locale locale) {
        KnowledgeGraph graph = snapshots.current();
        return Moved.<SourceDetail>redirect(graph, Move.Kind.SOURCE, id, "/api/sources/")
                .orElseGet(() -> ResponseEntity.ok(detail(graph, id, Language.of(locale))));
    }

    private static SourceDetail detail(KnowledgeGraph graph, String id, Language language) {
        Source source = Lookup.in(graph.catalogue().sources(), id)
                .orElseThrow(() -> new UnknownId(
                        "source",
                        id,
                        IdSuggestions.of(id, graph.catalogue().sources().keySet())));
        List<CitingConcept> concepts = graph.catalogue().concepts().values().stream()
                .flatMap(concept -> concept.sources().stream()
                        .filter(citation -> citation.id().equals(source.id()))
                        .map(citation -> new CitingConcept(
                                concept.id().value(), concept.name().in(language), citation.at(language))))
                .toList();
        return new SourceDetail(
                source.id().value(),
                source.title(),
                source.authors(),
                source.year(),
                source.kind().term(),
                source.url().toString(),
                source.minutes(),
                concepts);
    }
}
