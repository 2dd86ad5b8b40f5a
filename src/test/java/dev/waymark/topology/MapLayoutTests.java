package dev.waymark.topology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.concept.GraphRevision;
import dev.waymark.concept.SmallCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapLayoutTests {

    private static KnowledgeGraph graph() {
        SmallCatalogue catalogue = new SmallCatalogue().topic("attention").topic("inference");
        for (int i = 0; i < 40; i++) {
            List<String> needs = i < 3 ? List.of() : List.of("c" + (i - 3));
            String topic = i % 2 == 0 ? "attention" : "inference";
            catalogue.concept(topic, "c" + i, 10, needs, List.of(), List.of());
        }
        return KnowledgeGraph.of(catalogue.build(), GraphRevision.NONE);
    }

    @Test
    void everyConceptHasItsOwnPlaceWithinTheMap() {
        KnowledgeGraph graph = graph();
        MapLayout layout = MapLayout.of(graph);
        for (int a = 0; a < graph.conceptCount(); a++) {
            assertThat(layout.x(a)).isBetween(0.0, 1.0);
            assertThat(layout.y(a)).isBetween(0.0, 1.0);
            for (int b = 0; b < a; b++) {
                assertThat(Math.hypot(layout.x(a) - layout.x(b), layout.y(a) - layout.y(b)))
                        .isGreaterThan(0.01);
            }
        }
    }

    @Test
    void theSameGraphHasTheSameMap() {
        MapLayout one = MapLayout.of(graph());
        MapLayout two = MapLayout.of(graph());
        for (int c = 0; c < 40; c++) {
            assertThat(one.x(c)).isEqualTo(two.x(c));
            assertThat(one.y(c)).isEqualTo(two.y(c));
        }
    }

    @Test
    void aTopicStaysTogether() {
        KnowledgeGraph graph = graph();
        MapLayout layout = MapLayout.of(graph);
        double within = 0;
        double across = 0;
        for (int a = 0; a < 40; a++) {
            for (int b = 0; b < a; b++) {
                double distance = Math.hypot(layout.x(a) - layout.x(b), layout.y(a) - layout.y(b));
                if (graph.topicOf(a) == graph.topicOf(b)) {
                    within += distance / 380;
                } else {
                    across += distance / 400;
                }
            }
        }
        assertThat(within).isLessThan(across);
    }
}
