package dev.waymark.topology;

import java.util.Arrays;

/**
 * Positions of the concepts on the map, in {@code 0..1} both ways: each topic's concepts start as a sunflower round the
 * topic's place on a ring, then springs along the edges and repulsion between all pairs move them, with falling steps
 * (T. M. J. Fruchterman, E. M. Reingold, "Graph drawing by force-directed placement", Software: Practice and Experience
 * 21(11), 1991, https://doi.org/10.1002/spe.4380211102), while a weak pull keeps each topic together. No chance is
 * involved and only strict arithmetic, so the same graph has the same map on every machine. O(rounds x V^2).
 */
public final class MapLayout {

    private static final int ROUNDS = 240;
    private static final double GOLDEN_ANGLE = StrictMath.PI * (3 - StrictMath.sqrt(5));
    private static final double TOPIC_PULL = 0.9;

    private final double[] x;
    private final double[] y;

    private MapLayout(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    /** Lays out every concept of a graph. */
    public static MapLayout of(KnowledgeGraph graph) {
        int size = graph.conceptCount();
        double[] homeX = new double[size];
        double[] homeY = new double[size];
        double[] x = new double[size];
        double[] y = new double[size];
        place(graph, homeX, homeY, x, y);
        Digraph edges = graph.needed().union(graph.helpful()).union(graph.related());
        double side = StrictMath.sqrt(Math.max(1, size));
        for (int round = 0; round < ROUNDS; round++) {
            double step = side * 0.08 * (ROUNDS - round) / ROUNDS;
            move(edges, homeX, homeY, x, y, step);
        }
        normalise(x);
        normalise(y);
        return new MapLayout(x, y);
    }

    /** Left to right, 0..1. */
    public double x(int concept) {
        return x[concept];
    }

    /** Top to bottom, 0..1. */
    public double y(int concept) {
        return y[concept];
    }

    private static void place(KnowledgeGraph graph, double[] homeX, double[] homeY, double[] x, double[] y) {
        int topics = graph.topics().size() + 1;
        int[] members = new int[topics];
        for (int c = 0; c < graph.conceptCount(); c++) {
            members[graph.topicOf(c)]++;
        }
        double[] middle = new double[topics];
        double before = 0;
        for (int topic = 0; topic < topics; topic++) {
            middle[topic] = before + members[topic] / 2.0;
            before += members[topic];
        }
        double ring = StrictMath.sqrt(Math.max(1, graph.conceptCount())) * 0.75;
        int[] placed = new int[topics];
        for (int c = 0; c < graph.conceptCount(); c++) {
            int topic = graph.topicOf(c);
            double angle = 2 * StrictMath.PI * middle[topic] / before - StrictMath.PI / 2;
            homeX[c] = ring * StrictMath.cos(angle);
            homeY[c] = ring * StrictMath.sin(angle);
            int k = placed[topic]++;
            double radius = 0.6 * StrictMath.sqrt(k + 0.5);
            x[c] = homeX[c] + radius * StrictMath.cos(k * GOLDEN_ANGLE);
            y[c] = homeY[c] + radius * StrictMath.sin(k * GOLDEN_ANGLE);
        }
    }

    private static void move(Digraph edges, double[] homeX, double[] homeY, double[] x, double[] y, double step) {
        int size = x.length;
        double[] forceX = new double[size];
        double[] forceY = new double[size];
        for (int a = 0; a < size; a++) {
            for (int b = a + 1; b < size; b++) {
                double dx = x[a] - x[b];
                double dy = y[a] - y[b];
                double push = 1 / Math.max(1e-4, dx * dx + dy * dy);
                forceX[a] += dx * push;
                forceY[a] += dy * push;
                forceX[b] -= dx * push;
                forceY[b] -= dy * push;
            }
            for (int edge = edges.outBegin(a); edge < edges.outEnd(a); edge++) {
                int b = edges.head(edge);
                double dx = x[b] - x[a];
                double dy = y[b] - y[a];
                double pull = StrictMath.sqrt(dx * dx + dy * dy) * 0.02;
                forceX[a] += dx * pull;
                forceY[a] += dy * pull;
                forceX[b] -= dx * pull;
                forceY[b] -= dy * pull;
            }
        }
        for (int v = 0; v < size; v++) {
            forceX[v] += (homeX[v] - x[v]) * TOPIC_PULL;
            forceY[v] += (homeY[v] - y[v]) * TOPIC_PULL;
            double length = StrictMath.sqrt(forceX[v] * forceX[v] + forceY[v] * forceY[v]);
            double scale = length > step ? step / length : 1;
            x[v] += forceX[v] * scale * 0.5;
            y[v] += forceY[v] * scale * 0.5;
        }
    }

    private static void normalise(double[] values) {
        double least = Arrays.stream(values).min().orElse(0);
        double range = Arrays.stream(values).max().orElse(0) - least;
        for (int i = 0; i < values.length; i++) {
            values[i] = range == 0 ? 0.5 : (values[i] - least) / range;
        }
    }
}
