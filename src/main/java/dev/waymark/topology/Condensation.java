package dev.waymark.topology;

import java.util.Arrays;

/**
 * A graph with each strongly connected component drawn together to one vertex: always acyclic. Components keep the numbers of
 * {@link StronglyConnectedComponents}, so ascending numbers are an order in which heads come before tails.
 */
public final class Condensation {

    private final StronglyConnectedComponents components;
    private final Digraph graph;
    private final int[] memberStart;
    private final int[] members;

    private Condensation(StronglyConnectedComponents components, Digraph graph, int[] memberStart, int[] members) {
        this.components = components;
        this.graph = graph;
        this.memberStart = memberStart;
        this.members = members;
    }

    /** Condenses a graph. O(V + E log d). */
    public static Condensation of(Digraph original) {
        StronglyConnectedComponents components = StronglyConnectedComponents.of(original);
        DigraphBuilder edges = new DigraphBuilder(components.count());
        int[] start = new int[components.count() + 1];
        for (int v = 0; v < original.size(); v++) {
            int tail = components.of(v);
            start[tail + 1]++;
            for (int edge = original.outBegin(v); edge < original.outEnd(v); edge++) {
                int head = components.of(original.head(edge));
                if (head != tail) {
                    edges.add(tail, head);
                }
            }
        }
        for (int c = 0; c < components.count(); c++) {
            start[c + 1] += start[c];
        }
        int[] next = start.clone();
        int[] members = new int[original.size()];
        for (int v = 0; v < original.size(); v++) {
            members[next[components.of(v)]++] = v;
        }
        return new Condensation(components, edges.build(), start, members);
    }

    /** The acyclic graph of the components. */
    public Digraph graph() {
        return graph;
    }

    /** The component of an original vertex. */
    public int componentOf(int vertex) {
        return components.of(vertex);
    }

    /** The original vertices of a component, ascending; a fresh array. */
    public int[] members(int component) {
        return Arrays.copyOfRange(members, memberStart[component], memberStart[component + 1]);
    }

    /** The least original vertex of a component; it stands for the component when ties are broken. */
    public int representative(int component) {
        return members[memberStart[component]];
    }
}
