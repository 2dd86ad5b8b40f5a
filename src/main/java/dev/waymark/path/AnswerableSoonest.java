package dev.waymark.path;

import dev.waymark.path.order.Sequence;
import dev.waymark.path.order.Sequencer;
import dev.waymark.topology.Condensation;
import dev.waymark.topology.KnowledgeGraph;
import java.util.BitSet;

/**
 * The most, soonest: the order in which the weighted sum of the minutes until the targets are reached is small, as
 * {@link Sequencer} finds it. Between two moments at which something becomes answerable, steps stay in the topic as
 * {@link FewTopicSwitches} does; then ties go to the smaller id.
 */
public final class AnswerableSoonest implements StepOrder {

    private final Sequencer sequencer = new Sequencer();

    @Override
    public int[] order(KnowledgeGraph graph, Condensation prerequisites, MissingWork work) {
        Sequence sequence = sequencer.sequence(work.workload());
        int[] order = new int[work.workload().jobCount()];
        int count = 0;
        int last = -1;
        for (Sequence.Stage stage : sequence.stages()) {
            BitSet part = new BitSet();
            stage.jobs().forEach(job -> part.set(work.component(job)));
            for (int component : FewTopicSwitches.order(graph, prerequisites, part, last)) {
                order[count++] = component;
                last = component;
            }
        }
        return order;
    }
}
