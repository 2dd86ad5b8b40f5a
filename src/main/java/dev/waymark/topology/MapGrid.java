package dev.waymark.topology;

/**
 * The grid under the map: a band of rows for each topic, and for each layer of prerequisite depth as many columns as its fullest
 * cell needs. Few rows make a wide map, many rows a tall one; the number of rows is chosen so that the whole comes nearest to
 * the shape of a screen. Cells are where bands and layers meet.
 */
final class MapGrid {

    /** A column is as wide as this many rows are high, so that there is room for a name beside each point. */
    static final double COLUMN = 4;

    /** Rows that stay empty between two bands. */
    static final double GAP = 1.5;

    private static final double SCREEN = 1.6;

    private final int[] columns;
    private final int[] columnStart;
    private final int[] rows;
    private final double[] rowStart;

    private MapGrid(int[][] count, int mostRows) {
        int layers = count.length == 0 ? 0 : count[0].length;
        columns = new int[layers];
        columnStart = new int[layers + 1];
        rows = new int[count.length];
        rowStart = new double[count.length + 1];
        for (int layer = 0; layer < layers; layer++) {
            columns[layer] = 1;
            for (int[] band : count) {
                columns[layer] = Math.max(columns[layer], ceilDiv(band[layer], mostRows));
            }
            columnStart[layer + 1] = columnStart[layer] + columns[layer];
        }
        for (int band = 0; band < count.length; band++) {
            for (int layer = 0; layer < layers; layer++) {
                rows[band] = Math.max(rows[band], ceilDiv(count[band][layer], columns[layer]));
            }
            rowStart[band + 1] = rowStart[band] + (rows[band] == 0 ? 0 : rows[band] + GAP);
        }
    }

    /**
     * The grid whose shape is nearest to a screen's; of equally near ones the one with fewer rows. O(bands x layers x fullest).
     *
     * @param count how many concepts are in a cell, by band and layer
     */
    static MapGrid of(int[][] count) {
        int fullest = 1;
        for (int[] band : count) {
            for (int cell : band) {
                fullest = Math.max(fullest, cell);
            }
        }
        MapGrid best = new MapGrid(count, 1);
        for (int mostRows = 2; mostRows <= fullest; mostRows++) {
            MapGrid grid = new MapGrid(count, mostRows);
            if (grid.strangeness() < best.strangeness()) {
                best = grid;
            }
        }
        return best;
    }

    private double strangeness() {
        return Math.abs(StrictMath.log(aspect() / SCREEN));
    }

    /** Width by height. */
    double aspect() {
        return Math.max(1, width()) * COLUMN / Math.max(1, height());
    }

    /** All columns. */
    int width() {
        return columnStart[columns.length];
    }

    /** All rows with the gaps between them. */
    double height() {
        return rowStart[rows.length];
    }

    int columns(int layer) {
        return columns[layer];
    }

    int firstColumn(int layer) {
        return columnStart[layer];
    }

    /** The rows of a band; 0 if it has no concept. */
    int rows(int band) {
        return rows[band];
    }

    /** Where a band begins, in rows from the top. */
    double firstRow(int band) {
        return rowStart[band];
    }

    static int ceilDiv(int a, int b) {
        return (a + b - 1) / b;
    }
}
