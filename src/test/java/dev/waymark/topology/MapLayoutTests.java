package dev.waymark.topology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.concept.GraphRevision;
import dev.waymark.concept.SmallCatalogue;
import dev.waymark.topology.MapLayout.Band;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapLayoutTests {

    private static final List<String> TOPICS = List.of("attention", "inference", "alignment", "agents");

    /** Acyclic graphs over four topics, some with one concept far from the others and some without any edge. */
    private static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(30);
    }

    private static KnowledgeGraph random(long seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(120);
        Digraph edges = RandomGraphs.acyclic(seed, size, random.nextInt(3));
        SmallCatalogue catalogue = new SmallCatalogue();
        TOPICS.forEach(catalogue::topic);
        List<Integer> order = new ArrayList<>();
        for (int v = 0; v < size; v++) {
            order.add(v);
        }
        Collections.shuffle(order, random);
        for (int v : order) {
            List<String> needs = new ArrayList<>();
            for (int head : edges.successors(v)) {
                needs.add("c" + head);
            }
            catalogue.concept(TOPICS.get(v % TOPICS.size()), "c" + v, 10, needs, List.of(), List.of());
        }
        return KnowledgeGraph.of(catalogue.build(), GraphRevision.NONE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aConceptStandsRightOfEverythingThatItNeeds(long seed) {
        KnowledgeGraph graph = random(seed);
        MapLayout layout = MapLayout.of(graph);
        for (int c = 0; c < graph.conceptCount(); c++) {
            for (int prerequisite : graph.needed().successors(c)) {
                assertThat(layout.x(c)).isGreaterThan(layout.x(prerequisite));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aConceptStandsInItsTopicsBandAndBandsAreApart(long seed) {
        KnowledgeGraph graph = random(seed);
        MapLayout layout = MapLayout.of(graph);
        double above = 0;
        for (Band band : layout.bands()) {
            assertThat(band.top()).isGreaterThanOrEqualTo(above);
            assertThat(band.bottom()).isGreaterThan(band.top()).isLessThanOrEqualTo(1);
            above = band.bottom();
        }
        for (int c = 0; c < graph.conceptCount(); c++) {
            int topic = graph.topicOf(c);
            Band band = layout.bands().stream()
                    .filter(each -> each.topic() == topic)
                    .findFirst()
                    .orElseThrow();
            assertThat(layout.y(c)).isStrictlyBetween(band.top(), band.bottom());
            assertThat(layout.x(c)).isStrictlyBetween(0.0, 1.0);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTwoConceptsAreNearerThanARowOrAColumn(long seed) {
        KnowledgeGraph graph = random(seed);
        MapLayout layout = MapLayout.of(graph);
        int size = graph.conceptCount();
        double leastX = 1;
        double leastY = 1;
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < a; b++) {
                double dx = Math.abs(layout.x(a) - layout.x(b));
                double dy = Math.abs(layout.y(a) - layout.y(b));
                assertThat(dx + dy).isPositive();
                leastX = dx > 1e-9 ? Math.min(leastX, dx) : leastX;
                leastY = dx < 1e-9 ? Math.min(leastY, dy) : leastY;
            }
        }
        // In points of one column, a row; else a column, which is four rows wide.
        assertThat(leastX * layout.aspect() / MapGrid.COLUMN).isGreaterThan(0.2 / Math.max(1, size));
        assertThat(leastY).isGreaterThan(0.5 / (size + TOPICS.size() * 2.0 + 2));
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 5, 8, 13, 21, 34})
    void sweepsLeaveFewerCrossingsThanTheOrderOfIds(long seed) {
        KnowledgeGraph graph = dense(seed);
        long before = crossings(graph, MapLayout.of(graph, 0));
        long after = crossings(graph, MapLayout.of(graph));
        assertThat(before).isPositive();
        assertThat(after).isLessThan(before);
    }

    /** One topic with layers of ten, each concept needing two of the layer below. */
    private static KnowledgeGraph dense(long seed) {
        Random random = new Random(seed);
        SmallCatalogue catalogue = new SmallCatalogue().topic("attention");
        for (int i = 0; i < 60; i++) {
            List<String> needs = new ArrayList<>();
            for (int n = 0; n < 2 && i >= 10; n++) {
                needs.add("c" + (i / 10 * 10 - 10 + random.nextInt(10)));
            }
            catalogue.concept(
                    "attention", "c" + i, 10, needs.stream().distinct().toList(), List.of(), List.of());
        }
        return KnowledgeGraph.of(catalogue.build(), GraphRevision.NONE);
    }

    /** The slow reference: every pair of edges, as straight lines. */
    private static long crossings(KnowledgeGraph graph, MapLayout layout) {
        List<int[]> edges = new ArrayList<>();
        for (int c = 0; c < graph.conceptCount(); c++) {
            for (int prerequisite : graph.needed().successors(c)) {
                edges.add(new int[] {c, prerequisite});
            }
        }
        long crossings = 0;
        for (int i = 0; i < edges.size(); i++) {
            for (int j = 0; j < i; j++) {
                int[] e = edges.get(i);
                int[] f = edges.get(j);
                if (side(layout, e, f[0]) * side(layout, e, f[1]) < 0
                        && side(layout, f, e[0]) * side(layout, f, e[1]) < 0) {
                    crossings++;
                }
            }
        }
        return crossings;
    }

    private static double side(MapLayout layout, int[] edge, int point) {
        double x = layout.x(edge[0]);
        double y = layout.y(edge[0]);
        return Math.signum(
                (layout.x(edge[1]) - x) * (layout.y(point) - y) - (layout.y(edge[1]) - y) * (layout.x(point) - x));
    }

    @Test
    void theSameContentInAnyOrderHasTheSameMap() {
        MapLayout one = MapLayout.of(random(7));
        MapLayout two = MapLayout.of(random(7));
        for (int c = 0; c < random(7).conceptCount(); c++) {
            assertThat(one.x(c)).isEqualTo(two.x(c));
            assertThat(one.y(c)).isEqualTo(two.y(c));
        }
        assertThat(one.layers()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aMapOfNothingIsEmpty() {
        MapLayout layout = MapLayout.of(KnowledgeGraph.EMPTY);
        assertThat(layout.bands()).isEmpty();
        assertThat(layout.layers()).isEmpty();
        assertThat(layout.aspect()).isPositive();
    }

    @Test
    void membersOfACycleShareALayer() {
        SmallCatalogue catalogue =
                new SmallCatalogue().concept("a", "b").concept("b", "a").concept("c", "a");
        KnowledgeGraph graph = KnowledgeGraph.of(catalogue.build(), GraphRevision.NONE);
        MapLayout layout = MapLayout.of(graph);
        assertThat(layout.layers()).hasSize(2);
        assertThat(layout.x(2)).isGreaterThan(layout.x(0));
        assertThat(List.of(layout.x(0), layout.x(1)))
                .allMatch(x -> x < layout.layers().get(1));
    }
}
