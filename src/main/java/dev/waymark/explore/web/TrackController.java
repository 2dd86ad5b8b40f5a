package dev.waymark.explore.web;

import dev.waymark.concept.Language;
import dev.waymark.concept.Move;
import dev.waymark.concept.Track;
import dev.waymark.explore.web.Views.TrackDetail;
import dev.waymark.explore.web.Views.TrackQuestion;
import dev.waymark.explore.web.Views.TrackRow;
import dev.waymark.store.IdSuggestions;
import dev.waymark.store.Snapshots;
import dev.waymark.store.UnknownId;
import dev.waymark.topology.KnowledgeGraph;
import dev.waymark.topology.Reachability;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/tracks")
@Tag(name = "tracks")
class TrackController {

    private final Snapshots snapshots;

    TrackController(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @GetMapping
    @Operation(summary = "The tracks, with the size of each")
    List<TrackRow> tracks(@Parameter(hidden = true) Locale locale) {
        KnowledgeGraph graph = snapshots.current();
        Language language = Language.of(locale);
        return graph.catalogue().tracks().values().stream()
                .map(track -> {
                    BitSet needed = needed(graph, track);
                    return new TrackRow(
                            track.id().value(),
                            track.name().in(language),
                            track.description().in(language),
                            track.questions().size(),
                            needed.cardinality(),
                            needed.stream().map(graph::minutes).sum());
                })
                .toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "A track with its questions")
    ResponseEntity<TrackDetail> track(@PathVariable String id, @Parameter(hidden = true) Locale locale) {
        KnowledgeGraph graph = snapshots.current();
        return Moved.<TrackDetail>redirect(graph, Move.Kind.TRACK, id, "/api/tracks/")
                .orElseGet(() -> ResponseEntity.ok(detail(graph, id, Language.of(locale))));
    }

    private static TrackDetail detail(KnowledgeGraph graph, String id, Language language) {
        Track track = Lookup.in(graph.catalogue().tracks(), id)
                .orElseThrow(() -> new UnknownId(
                        "track",
                        id,
                        IdSuggestions.of(id, graph.catalogue().tracks().keySet())));
        BitSet needed = needed(graph, track);
        List<TrackQuestion> questions = track.questions().stream()
                .flatMap(entry -> Stream.ofNullable(
                                graph.catalogue().questions().get(entry.id()))
                        .map(question -> new TrackQuestion(
                                question.id().value(), question.text().in(language), entry.weight(), question.level())))
                .toList();
        return new TrackDetail(
                track.id().value(),
                track.name().in(language),
                track.description().in(language),
                needed.cardinality(),
                needed.stream().map(graph::minutes).sum(),
                questions);
    }

    /** All concepts that the track's questions need. */
    private static BitSet needed(KnowledgeGraph graph, Track track) {
        int[] starts = track.questions().stream()
                .mapToInt(entry -> graph.indexOf(entry.id()))
                .filter(question -> question >= 0)
                .flatMap(question -> Arrays.stream(graph.coreConcepts(question)))
                .distinct()
                .toArray();
        return Reachability.from(graph.needed(), starts);
    }
}
