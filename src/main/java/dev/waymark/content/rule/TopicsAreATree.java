package dev.waymark.content.rule;

import dev.waymark.content.Content;
import dev.waymark.content.ContentDocument;
import dev.waymark.content.ContentKind;
import dev.waymark.content.Problems;
import dev.waymark.content.Rule;
import dev.waymark.content.YamlNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Topics that are their own ancestors are shown nowhere. */
final class TopicsAreATree implements Rule {

    @Override
    public String number() {
        return "W24";
    }

    @Override
    public String sentence() {
        return "Following parents from a topic ends at a topic without one.";
    }

    @Override
    public void check(Content content, Problems problems) {
        Map<String, String> parents = new HashMap<>();
        for (ContentDocument topics : content.documents(ContentKind.TOPIC)) {
            for (YamlNode topic : topics.root().items()) {
                topic.scalar("parent").ifPresent(parent -> parents.put(ContentDocument.idOf(topic), parent.text()));
            }
            for (YamlNode topic : topics.root().items()) {
                Set<String> seen = new HashSet<>();
                String at = ContentDocument.idOf(topic);
                while (at != null && seen.add(at)) {
                    at = parents.get(at);
                }
                if (at != null) {
                    problems.add(
                            this,
                            topics.file(),
                            topic.line(),
                            "The topic \"%s\" has no way up to the top.".formatted(ContentDocument.idOf(topic)),
                            "");
                }
            }
        }
    }
}
