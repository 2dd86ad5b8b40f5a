package dev.waymark.topology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the concepts of each cell of a {@link MapGrid} in an order that keeps edges short and crossings few: again and again,
 * from left to right and back, each concept moves to the mean height of its neighbours on one side (K. Sugiyama, S. Tagawa,
 * M. Toda, "Methods for visual understanding of hierarchical system structures", IEEE Trans. Systems, Man, and Cybernetics
 * 11(2), 1981, https://doi.org/10.1109/TSMC.1981.4308636). As in E. R. Gansner, E. Koutsofios, S. C. North, K.-P. Vo, "A
 * technique for drawing directed graphs", IEEE Trans. Software Engineering 19(3), 1993, https://doi.org/10.1109/32.221135, the
 * best round is kept. An edge that spans several layers counts less the longer it is, in place of dummy vertices on its way.
 * Ties go to the smaller number. O(rounds x (E + V log V)).
 */
final class BarycentreOrder {

    private final Digraph edges;
    private final MapGrid grid;
    private final int[] layerOf;
    private final int[] bandOf;
    private final List<List<List<Integer>>> cells;
    private final double[] row;
    private final int[] column;

    private BarycentreOrder(Digraph edges, MapGrid grid, int[] layerOf, int[] bandOf, int layers, int bands) {
        this.edges = edges;
        this.grid = grid;
        this.layerOf = layerOf;
        this.bandOf = bandOf;
        this.row = new double[layerOf.length];
        this.column = new int[layerOf.length];
        this.cells = new ArrayList<>();
        for (int layer = 0; layer < layers; layer++) {
            List<List<Integer>> ofLayer = new ArrayList<>();
            for (int band = 0; band < bands; band++) {
                ofLayer.add(new ArrayList<>());
            }
            cells.add(ofLayer);
        }
        for (int v = 0; v < layerOf.length; v++) {
            cells.get(layerOf[v]).get(bandOf[v]).add(v);
        }
    }

    /** Places the vertices of each cell; with 0 rounds, by their numbers. */
    static BarycentreOrder of(
            Digraph edges, MapGrid grid, int[] layerOf, int[] bandOf, int layers, int bands, int rounds) {
        BarycentreOrder order = new BarycentreOrder(edges, grid, layerOf, bandOf, layers, bands);
        for (int layer = 0; layer < layers; layer++) {
            order.arrange(layer, Side.NONE);
        }
        double[] bestRow = order.row.clone();
        int[] bestColumn = order.column.clone();
        double least = order.length();
        for (int round = 0; round < rounds; round++) {
            boolean rightwards = round % 2 == 0;
            for (int i = 0; i < layers; i++) {
                order.arrange(rightwards ? i : layers - 1 - i, rightwards ? Side.LEFT : Side.RIGHT);
            }
            if (order.length() < least) {
                least = order.length();
                System.arraycopy(order.row, 0, bestRow, 0, bestRow.length);
                System.arraycopy(order.column, 0, bestColumn, 0, bestColumn.length);
            }
        }
        System.arraycopy(bestRow, 0, order.row, 0, bestRow.length);
        System.arraycopy(bestColumn, 0, order.column, 0, bestColumn.length);
        return order;
    }

    /** The row of a vertex, from the top of the grid. */
    double row(int vertex) {
        return row[vertex];
    }

    /** The column of a vertex, from the left of the grid. */
    int column(int vertex) {
        return column[vertex];
    }

    /** Whose neighbours are looked at: prerequisites stand on the left. */
    private enum Side {
        NONE,
        LEFT,
        RIGHT
    }

    /** The heights that all edges climb or fall, each divided by the layers that it spans. */
    private double length() {
        double sum = 0;
        for (int v = 0; v < edges.size(); v++) {
            for (int edge = edges.outBegin(v); edge < edges.outEnd(v); edge++) {
                int w = edges.head(edge);
                sum += Math.abs(row[v] - row[w]) / span(v, w);
            }
        }
        return sum;
    }

    private int span(int v, int w) {
        return Math.max(1, Math.abs(layerOf[v] - layerOf[w]));
    }

    private void arrange(int layer, Side side) {
        for (List<Integer> cell : cells.get(layer)) {
            List<Wish> wishes = new ArrayList<>();
            for (int i = 0; i < cell.size(); i++) {
                int v = cell.get(i);
                wishes.add(new Wish(v, side == Side.NONE ? i : barycentre(v, side)));
            }
            wishes.sort(Comparator.comparingDouble(Wish::row).thenComparingInt(Wish::vertex));
            place(layer, wishes, side != Side.NONE);
        }
    }

    private record Wish(int vertex, double row) {}

    /** The mean row of the neighbours on one side; the present row without any. */
    private double barycentre(int v, Side side) {
        double sum = 0;
        double weights = 0;
        int begin = side == Side.LEFT ? edges.outBegin(v) : edges.inBegin(v);
        int end = side == Side.LEFT ? edges.outEnd(v) : edges.inEnd(v);
        for (int i = begin; i < end; i++) {
            int w = side == Side.LEFT ? edges.head(i) : edges.tail(i);
            double weight = 1.0 / span(v, w);
            sum += row[w] * weight;
            weights += weight;
        }
        return weights == 0 ? row[v] : sum / weights;
    }

    /** Gives the vertices of one cell their rows, in this order, each group of a row's columns as near to its wish as may be. */
    private void place(int layer, List<Wish> wishes, boolean follow) {
        if (wishes.isEmpty()) {
            return;
        }
        int band = bandOf[wishes.getFirst().vertex()];
        int rows = grid.rows(band);
        int columns = MapGrid.ceilDiv(wishes.size(), rows);
        int first = grid.firstColumn(layer) + (grid.columns(layer) - columns) / 2;
        int groups = MapGrid.ceilDiv(wishes.size(), columns);
        int[] rowOf = new int[groups];
        int next = 0;
        for (int group = 0; group < groups; group++) {
            List<Wish> together = wishes.subList(group * columns, Math.min(wishes.size(), (group + 1) * columns));
            double mean = together.stream().mapToDouble(Wish::row).average().orElse(0) - grid.firstRow(band);
            int wish = follow ? (int) Math.round(mean) : group + (rows - groups) / 2;
            rowOf[group] = Math.max(next, Math.min(wish, rows - (groups - group)));
            next = rowOf[group] + 1;
        }
        for (int i = 0; i < wishes.size(); i++) {
            int v = wishes.get(i).vertex();
            column[v] = first + i % columns;
            // Every other column stands half a row lower, so that names beside points find room.
            row[v] = grid.firstRow(band) + rowOf[i / columns] + (column[v] % 2 == 0 ? 0 : 0.5);
        }
    }
}
