package dev.waymark.topology;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Positions of the concepts on the map, in {@code 0..1} both ways. From left to right a concept stands in the layer of its
 * depth, the length of the longest chain of needed prerequisites below it ({@link Layers}), so that every needed edge runs from
 * right to left; members of a cycle share a layer. From top to bottom each topic has a band of its own, in the order of the tree
 * of topics. Within its cell {@link BarycentreOrder} finds the place. No two concepts share a place, no chance is involved and
 * only strict arithmetic, so the same graph has the same map on every machine.
 */
public final class MapLayout {

    private static final int ROUNDS = 24;

    private final double[] x;
    private final double[] y;
    private final List<Band> bands;
    private final List<Double> layers;
    private final double aspect;

    private MapLayout(double[] x, double[] y, List<Band> bands, List<Double> layers, double aspect) {
        this.x = x;
        this.y = y;
        this.bands = bands;
        this.layers = layers;
        this.aspect = aspect;
    }

    /**
     * Where a topic's concepts are.
     *
     * @param topic its number in {@link KnowledgeGraph#topics()}; one past the end for concepts without a known topic
     * @param top 0..1 from the top
     * @param bottom above {@code top}, up to 1
     */
    public record Band(int topic, double top, double bottom) {}

    /** Lays out every concept of a graph. O(V log V + E) for each of 24 rounds. */
    public static MapLayout of(KnowledgeGraph graph) {
        return of(graph, ROUNDS);
    }

    /** Lays out with a number of rounds against crossings. */
    static MapLayout of(KnowledgeGraph graph, int rounds) {
        int size = graph.conceptCount();
        int[] layerOf = new int[size];
        int depth = depths(graph, layerOf);
        int[] bandOf = new int[size];
        int[][] count = new int[graph.topics().size() + 1][depth];
        for (int c = 0; c < size; c++) {
            bandOf[c] = graph.topicOf(c);
            count[bandOf[c]][layerOf[c]]++;
        }
        MapGrid grid = MapGrid.of(count);
        BarycentreOrder places = BarycentreOrder.of(graph.needed(), grid, layerOf, bandOf, depth, count.length, rounds);
        double[] x = new double[size];
        double[] y = new double[size];
        for (int c = 0; c < size; c++) {
            x[c] = (places.column(c) + 0.5) / grid.width();
            y[c] = (places.row(c) + 0.5) / grid.height();
        }
        return new MapLayout(x, y, bands(grid, count.length), layers(grid, depth), grid.aspect());
    }

    private static int depths(KnowledgeGraph graph, int[] layerOf) {
        BitSet all = new BitSet();
        all.set(0, graph.conceptCount());
        List<List<Integer>> layers = Layers.of(graph.neededComponents(), all);
        for (int layer = 0; layer < layers.size(); layer++) {
            for (int concept : layers.get(layer)) {
                layerOf[concept] = layer;
            }
        }
        return layers.size();
    }

    private static List<Band> bands(MapGrid grid, int count) {
        List<Band> bands = new ArrayList<>();
        for (int band = 0; band < count; band++) {
            if (grid.rows(band) > 0) {
                double top = grid.firstRow(band);
                double bottom = top + grid.rows(band) + 0.5;
                bands.add(new Band(band, top / grid.height(), bottom / grid.height()));
            }
        }
        return List.copyOf(bands);
    }

    private static List<Double> layers(MapGrid grid, int depth) {
        List<Double> starts = new ArrayList<>();
        for (int layer = 0; layer < depth; layer++) {
            starts.add((double) grid.firstColumn(layer) / grid.width());
        }
        return List.copyOf(starts);
    }

    /** Left to right, 0..1. */
    public double x(int concept) {
        return x[concept];
    }

    /** Top to bottom, 0..1. */
    public double y(int concept) {
        return y[concept];
    }

    /** The bands of the topics that have concepts, from top to bottom; they do not overlap. */
    public List<Band> bands() {
        return bands;
    }

    /** Where each layer begins, 0..1 from the left, ascending. */
    public List<Double> layers() {
        return layers;
    }

    /** The width of the map by its height, so that rows and columns have their intended shape. */
    public double aspect() {
        return aspect;
    }
}
