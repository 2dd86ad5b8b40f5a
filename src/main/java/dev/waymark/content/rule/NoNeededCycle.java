package dev.waymark.content.rule;

import dev.waymark.content.Content;
import dev.waymark.content.Problems;
import dev.waymark.content.Rule;
import dev.waymark.topology.Digraph;

/** Nobody can learn A before B and B before A. */
final class NoNeededCycle implements Rule {

    @Override
    public String number() {
        return "W15";
    }

    @Override
    public String sentence() {
        return "The needed edges have no cycle.";
    }

    @Override
    public void check(Content content, Problems problems) {
        Digraph edges = content.requirements(false);
        for (Cycles.Cycle cycle : Cycles.of(content, edges)) {

            problems.add(
                    this,
                    cycle.file(),
                    cycle.line(),
                    "These require one another: %s.".formatted(cycle.path()),
                    "Maybe one of these edges is related, not required.");
        }
    }
}
