package dev.waymark.content.rule;

import dev.waymark.content.Content;
import dev.waymark.content.ContentDocument;
import dev.waymark.content.ContentKind;
import dev.waymark.content.Problems;
import dev.waymark.content.Rule;
import dev.waymark.content.YamlNode;
import dev.waymark.topology.Reachability;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What no interview needs has to say why it is here. */
final class ReachedFromQuestions implements Rule {

    @Override
    public String number() {
        return "W22";
    }

    @Override
    public String sentence() {
        return "A concept lies on the way to some question, or a topic lists it as background.";
    }

    @Override
    public void check(Content content, Problems problems) {
        Set<String> starts = new HashSet<>();
        for (ContentDocument question : content.documents(ContentKind.QUESTION)) {
            for (YamlNode point : question.root().items("key_points")) {
                addAll(starts, point.items("concepts"));
            }
        }
        for (ContentDocument topics : content.documents(ContentKind.TOPIC)) {
            for (YamlNode topic : topics.root().items()) {
                addAll(starts, topic.items("background"));
            }
        }
        List<String> order = content.conceptOrder();
        int[] vertices =
                starts.stream().mapToInt(order::indexOf).filter(v -> v >= 0).toArray();
        BitSet reached = Reachability.from(content.requirements(true), vertices);
        for (ContentDocument concept : content.documents(ContentKind.CONCEPT)) {
            if (!reached.get(order.indexOf(concept.id()))) {
                problems.add(
                        this,
                        concept.file(),
                        1,
                        "No question leads to \"%s\".".formatted(concept.id()),
                        "Maybe a key point should name it, or \"background\" of its topic.");
            }
        }
    }

    private static void addAll(Set<String> ids, List<YamlNode> nodes) {
        for (YamlNode node : nodes) {
            if (node instanceof YamlNode.Scalar id) {
                ids.add(id.text());
            }
        }
    }
}
