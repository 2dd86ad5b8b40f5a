package dev.waymark.content.rule;

import dev.waymark.content.Content;
import dev.waymark.content.Problems;
import dev.waymark.content.Rule;
import dev.waymark.topology.Digraph;

/** A path that includes what helps has an order, too. */
final class NoHelpfulCycle implements Rule {

    @Override
    public String number() {
        return "W16";
    }

    @Override
    public String sentence() {
        return "The needed and helpful edges together have no cycle.";
    }

    @Override
    public void check(Content content, Problems problems) {
        Digraph needed = content.requirements(false);
        Digraph edges = content.requirements(true);
        for (Cycles.Cycle cycle : Cycles.of(content, edges)) {
            if (Cycles.isWithin(cycle, needed)) {
                continue;
            }
            problems.add(
                    this,
                    cycle.file(),
                    cycle.line(),
                    "These require one another: %s.".formatted(cycle.path()),
                    "Maybe one of these edges is related, not required.");
        }
    }
}
