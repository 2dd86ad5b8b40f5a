package dev.waymark.path;

import dev.waymark.topology.Condensation;
import dev.waymark.topology.Digraph;
import dev.waymark.topology.KnowledgeGraph;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Prerequisites first, then topic by topic: stay in a topic while it has a concept that can be studied; when it has none, go
 * to the topic in which the longest run can be studied now. Ties go to the topic that comes first in the tree, and within a
 * topic to what is joined to the step before, by a requirement or a relation, and then to the smaller id. Greedy, since the fewest switches of all are NP-hard to find (it is precedence-constrained
 * scheduling with setup times). O(switches x topics x path).
 */
public final class FewTopicSwitches implements StepOrder {

    @Override
    public int[] order(KnowledgeGraph graph, Condensation prerequisites, MissingWork work) {
        return order(graph, prerequisites, work.components(), -1);
    }

    /**
     * Orders some of the missing components, going on from another.
     *
     * @param part closed under missing prerequisites once what came before is done
     * @param last the component that came before, or -1
     */
    static int[] order(KnowledgeGraph graph, Condensation prerequisites, BitSet part, int last) {
        return new Run(graph, prerequisites, part).order(last);
    }

    private static final class Run {
        private final KnowledgeGraph graph;
        private final Condensation prerequisites;
        private final Digraph edges;
        private final BitSet missing;
        private final int[] open;
        private final int[] topic;
        private final int[] representative;
        private final List<PriorityQueue<Integer>> ready = new ArrayList<>();

        Run(KnowledgeGraph graph, Condensation prerequisites, BitSet missing) {
            this.graph = graph;
            this.prerequisites = prerequisites;
            this.edges = prerequisites.graph();
            this.missing = missing;
            this.open = new int[edges.size()];
            this.topic = new int[edges.size()];
            this.representative = new int[edges.size()];
            for (int t = 0; t <= graph.topics().size(); t++) {
                ready.add(new PriorityQueue<>((a, b) -> Integer.compare(representative[a], representative[b])));
            }
            for (int c = missing.nextSetBit(0); c >= 0; c = missing.nextSetBit(c + 1)) {
                representative[c] = prerequisites.representative(c);
                topic[c] = topicOf(c);
                for (int edge = edges.outBegin(c); edge < edges.outEnd(c); edge++) {
                    if (missing.get(edges.head(edge))) {
                        open[c]++;
                    }
                }
            }
            for (int c = missing.nextSetBit(0); c >= 0; c = missing.nextSetBit(c + 1)) {
                if (open[c] == 0) {
                    ready.get(topic[c]).add(c);
                }
            }
        }

        int[] order(int last) {
            int[] order = new int[missing.cardinality()];
            int before = last;
            int current = last < 0 ? 0 : topicOf(last);
            for (int i = 0; i < order.length; i++) {
                if (ready.get(current).isEmpty()) {
                    current = longestRun();
                }
                order[i] = next(ready.get(current), before);
                release(order[i]);
                before = order[i];
            }
            return order;
        }

        /** One that is joined to the component before it, by a requirement or a relation, if there is one. */
        private int next(PriorityQueue<Integer> candidates, int before) {
            if (before >= 0) {
                int joined = candidates.stream()
                        .filter(candidate -> isJoined(candidate, before))
                        .min((a, b) -> Integer.compare(representative[a], representative[b]))
                        .orElse(-1);
                if (joined >= 0) {
                    candidates.remove(joined);
                    return joined;
                }
            }
            return candidates.remove();
        }

        private boolean isJoined(int a, int b) {
            int first = prerequisites.representative(a);
            int second = prerequisites.representative(b);
            return edges.find(a, b) >= 0
                    || graph.related().find(first, second) >= 0
                    || graph.related().find(second, first) >= 0;
        }

        private int topicOf(int component) {
            return graph.topicOf(prerequisites.representative(component));
        }

        private void release(int component) {
            for (int place = edges.inBegin(component); place < edges.inEnd(component); place++) {
                int dependant = edges.tail(place);
                if (missing.get(dependant) && --open[dependant] == 0) {
                    ready.get(topic[dependant]).add(dependant);
                }
            }
        }

        private int longestRun() {
            int best = -1;
            int bestLength = 0;
            for (int t = 0; t < ready.size(); t++) {
                int length = runLength(t);
                if (length > bestLength) {
                    best = t;
                    bestLength = length;
                }
            }
            return best;
        }

        /** How many components of the topic could be studied one after another from here. */
        private int runLength(int wanted) {
            if (ready.get(wanted).isEmpty()) {
                return 0;
            }
            int[] stack = new int[missing.cardinality()];
            int top = 0;
            for (int component : ready.get(wanted)) {
                stack[top++] = component;
            }
            List<Integer> touched = new ArrayList<>();
            int length = 0;
            while (top > 0) {
                int component = stack[--top];
                length++;
                for (int place = edges.inBegin(component); place < edges.inEnd(component); place++) {
                    int dependant = edges.tail(place);
                    if (missing.get(dependant) && topic[dependant] == wanted) {
                        touched.add(dependant);
                        if (--open[dependant] == 0) {
                            stack[top++] = dependant;
                        }
                    }
                }
            }
            touched.forEach(dependant -> open[dependant]++);
            return length;
        }
    }
}
