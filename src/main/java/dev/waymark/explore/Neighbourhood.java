package dev.waymark.explore;

import dev.waymark.topology.Digraph;
import dev.waymark.topology.KnowledgeGraph;
import dev.waymark.topology.Layers;
import dev.waymark.topology.Reachability;
import java.util.BitSet;
import java.util.List;

/** What lies below and above a concept along needed edges. */
public final class Neighbourhood {

    private final KnowledgeGraph graph;

    /** Looks around in this graph. */
    public Neighbourhood(KnowledgeGraph graph) {
        this.graph = graph;
    }

    /** Everything that the concept needs, in layers from what needs nothing up; without the concept itself. O(V + E). */
    public List<List<Integer>> prerequisites(int concept) {
        BitSet below = Reachability.from(graph.needed(), concept);
        below.clear(concept);
        return Layers.of(graph.neededComponents(), below);
    }

    /** Everything that needs the concept, in layers from what needs it directly up; without the concept itself. O(V + E). */
    public List<List<Integer>> unlocks(int concept) {
        BitSet above = above(concept);
        above.clear(concept);
        return Layers.of(graph.neededComponents(), above);
    }

    /** The questions whose core key points name the concept or something that needs it, ascending. */
    public List<Integer> questionsAbove(int concept) {
        BitSet above = above(concept);
        Digraph asks = graph.conceptQuestions();
        BitSet questions = new BitSet(graph.questionCount());
        above.stream().forEach(c -> {
            for (int edge = asks.outBegin(c); edge < asks.outEnd(c); edge++) {
                questions.set(asks.head(edge) - graph.conceptCount());
            }
        });
        return questions.stream().boxed().toList();
    }

    private BitSet above(int concept) {
        BitSet above = new BitSet(graph.conceptCount());
        int[] stack = new int[graph.conceptCount()];
        int top = 0;
        stack[top++] = concept;
        above.set(concept);
        Digraph needed = graph.needed();
        while (top > 0) {
            int at = stack[--top];
            for (int place = needed.inBegin(at); place < needed.inEnd(at); place++) {
                if (!above.get(needed.tail(place))) {
                    above.set(needed.tail(place));
                    stack[top++] = needed.tail(place);
                }
            }
        }
        return above;
    }
}
