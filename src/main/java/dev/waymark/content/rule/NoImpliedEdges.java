package dev.waymark.content.rule;

import dev.waymark.content.Content;
import dev.waymark.content.ContentDocument;
import dev.waymark.content.ContentKind;
import dev.waymark.content.Problems;
import dev.waymark.content.Rule;
import dev.waymark.content.YamlNode;
import dev.waymark.topology.Digraph;
import dev.waymark.topology.Reachability;
import dev.waymark.topology.StronglyConnectedComponents;
import dev.waymark.topology.TransitiveReduction;
import java.util.BitSet;
import java.util.List;

/** The drawn graph is the reduced graph: a prerequisite is direct. */
final class NoImpliedEdges implements Rule {

    @Override
    public String number() {
        return "W17";
    }

    @Override
    public String sentence() {
        return "No needed edge joins two concepts that a longer chain of needed edges joins already.";
    }

    @Override
    public void check(Content content, Problems problems) {
        Digraph needed = content.requirements(false);
        if (!StronglyConnectedComponents.of(needed).isTrivial()) {
            return;
        }
        BitSet kept = TransitiveReduction.keptEdges(needed);
        List<String> order = content.conceptOrder();
        for (ContentDocument concept : content.documents(ContentKind.CONCEPT)) {
            int tail = order.indexOf(concept.id());
            for (YamlNode entry : concept.entries("requires")) {
                int head = order.indexOf(ContentDocument.idOf(entry));
                if (Content.isNeeded(entry) && head >= 0 && head != tail && !kept.get(needed.find(tail, head))) {
                    problems.add(
                            this,
                            concept.file(),
                            entry.line(),
                            "\"%s\" needs \"%s\" already through \"%s\"."
                                    .formatted(concept.id(), order.get(head), between(needed, order, tail, head)),
                            "Maybe leave this edge out.");
                }
            }
        }
    }

    private static String between(Digraph needed, List<String> order, int tail, int head) {
        for (int middle : needed.successors(tail)) {
            if (middle != head && Reachability.from(needed, middle).get(head)) {
                return order.get(middle);
            }
        }
        return order.get(head);
    }
}
