package dev.waymark.explore.web;

import dev.waymark.concept.Move;
import dev.waymark.topology.KnowledgeGraph;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Old addresses answer 301 with the new one; of a thing that was split, with the first part. */
final class Moved {

    private Moved() {}

    static <T> Optional<ResponseEntity<T>> redirect(KnowledgeGraph graph, Move.Kind kind, String id, String base) {
        return graph.catalogue().moves().stream()
                .filter(move -> move.kind() == kind && move.from().equals(id))
                .flatMap(move -> move.to().stream().limit(1))
                .map(to -> ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                        .location(URI.create(base + to))
                        .<T>build())
                .findFirst();
    }
}
