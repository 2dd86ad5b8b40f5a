package dev.waymark.explore.web;

import dev.waymark.concept.Category;
import dev.waymark.concept.CategoryId;
import dev.waymark.concept.Concept;
import dev.waymark.concept.Language;
import dev.waymark.concept.Question;
import dev.waymark.concept.Topic;
import dev.waymark.concept.TopicId;
import dev.waymark.explore.web.Views.TopicView;
import dev.waymark.store.Snapshots;
import dev.waymark.topology.KnowledgeGraph;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "topics")
class TopicController {

    private final Snapshots snapshots;

    TopicController(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** A category of questions. */
    record CategoryView(String id, String name, int questions) {}

    @GetMapping("/api/topics")
    @Operation(summary = "The tree of topics, with the number of concepts in each")
    List<TopicView> topics(@Parameter(hidden = true) Locale locale) {
        KnowledgeGraph graph = snapshots.current();
        Map<TopicId, Long> counts = graph.catalogue().concepts().values().stream()
                .collect(Collectors.groupingBy(Concept::topic, Collectors.counting()));
        return children(graph, counts, null, Language.of(locale));
    }

    private static List<TopicView> children(
            KnowledgeGraph graph, Map<TopicId, Long> counts, @Nullable TopicId parent, Language language) {
        return graph.catalogue().topics().values().stream()
                .filter(topic -> Objects.equals(topic.parent(), parent))
                .sorted(Comparator.comparingInt(Topic::order).thenComparing(Topic::id))
                .map(topic -> {
                    List<TopicView> below = children(graph, counts, topic.id(), language);
                    int own = counts.getOrDefault(topic.id(), 0L).intValue();
                    return new TopicView(
                            topic.id().value(),
                            topic.name().in(language),
                            own + below.stream().mapToInt(TopicView::concepts).sum(),
                            below);
                })
                .toList();
    }

    @GetMapping("/api/categories")
    @Operation(summary = "The categories of questions, with the number of questions in each")
    List<CategoryView> categories(@Parameter(hidden = true) Locale locale) {
        KnowledgeGraph graph = snapshots.current();
        Language language = Language.of(locale);
        Map<CategoryId, Long> counts = graph.catalogue().questions().values().stream()
                .collect(Collectors.groupingBy(Question::category, Collectors.counting()));
        return graph.catalogue().categories().values().stream()
                .sorted(Comparator.comparingInt(Category::order).thenComparing(Category::id))
                .map(category -> new CategoryView(
                        category.id().value(),
                        category.name().in(language),
                        counts.getOrDefault(category.id(), 0L).intValue()))
                .toList();
    }
}
