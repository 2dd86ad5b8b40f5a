package dev.waymark.topology;

import java.util.Arrays;

/**
 * The maximal sets of vertices that reach one another. Tarjan's algorithm with an explicit stack, O(V + E) (R. E. Tarjan,
 * "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1(2), 1972,
 * https://doi.org/10.1137/0201010). Components are numbered so that an edge between two of them goes from the higher to
 * the lower number: what is depended on comes first.
 */
public final class StronglyConnectedComponents {

    private static final int UNSEEN = -1;

    private final int[] componentOf;
    private final int count;

    private StronglyConnectedComponents(int[] componentOf, int count) {
        this.componentOf = componentOf;
        this.count = count;
    }

    /** The components of a graph. */
    public static StronglyConnectedComponents of(Digraph graph) {
        Search search = new Search(graph);
        for (int v = 0; v < graph.size(); v++) {
            if (search.index[v] == UNSEEN) {
                search.visit(v);
            }
        }
        return new StronglyConnectedComponents(search.component, search.components);
    }

    /** The number of components. */
    public int count() {
        return count;
    }

    /** The component that holds the vertex, {@code 0..count()-1}. */
    public int of(int vertex) {
        return componentOf[vertex];
    }

    /** Whether every component is a single vertex; a vertex with an edge to itself counts as single. */
    public boolean isTrivial() {
        return count == componentOf.length;
    }

    private static final class Search {
        final Digraph graph;
        final int[] index;
        final int[] low;
        final int[] component;
        final int[] nextEdge;
        final int[] open;
        final int[] calls;
        int openTop;
        int nextIndex;
        int components;

        Search(Digraph graph) {
            this.graph = graph;
            int size = graph.size();
            index = new int[size];
            low = new int[size];
            component = new int[size];
            nextEdge = new int[size];
            open = new int[size];
            calls = new int[size];
            Arrays.fill(index, UNSEEN);
            Arrays.fill(component, UNSEEN);
        }

        void visit(int root) {
            int top = 0;
            calls[top++] = enter(root);
            while (top > 0) {
                int v = calls[top - 1];
                if (nextEdge[v] < graph.outEnd(v)) {
                    int w = graph.head(nextEdge[v]++);
                    if (index[w] == UNSEEN) {
                        calls[top++] = enter(w);
                    } else if (component[w] == UNSEEN) {
                        low[v] = Math.min(low[v], index[w]);
                    }
                } else {
                    top--;
                    if (top > 0) {
                        low[calls[top - 1]] = Math.min(low[calls[top - 1]], low[v]);
                    }
                    if (low[v] == index[v]) {
                        close(v);
                    }
                }
            }
        }

        int enter(int v) {
            index[v] = nextIndex;
            low[v] = nextIndex++;
            nextEdge[v] = graph.outBegin(v);
            open[openTop++] = v;
            return v;
        }

        void close(int root) {
            int v;
            do {
                v = open[--openTop];
                component[v] = components;
            } while (v != root);
            components++;
        }
    }
}
