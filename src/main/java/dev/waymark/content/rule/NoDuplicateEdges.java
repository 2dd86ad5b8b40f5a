package dev.waymark.content.rule;

import dev.waymark.content.Content;
import dev.waymark.content.ContentDocument;
import dev.waymark.content.ContentKind;
import dev.waymark.content.Problems;
import dev.waymark.content.Rule;
import dev.waymark.content.YamlNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two reasons for one edge contradict sooner or later. */
final class NoDuplicateEdges implements Rule {

    @Override
    public String number() {
        return "W14";
    }

    @Override
    public String sentence() {
        return "Two things are joined by at most one edge, in one direction, and a list names a thing once.";
    }

    @Override
    public void check(Content content, Problems problems) {
        Map<String, String> seen = new HashMap<>();
        for (ContentDocument concept : content.documents(ContentKind.CONCEPT)) {
            for (String key : List.of("requires", "related")) {
                for (YamlNode entry : concept.entries(key)) {
                    checkEdge(concept, entry, seen, problems);
                }
            }
            once(concept.file(), concept.entries("sources"), problems);
        }
        for (ContentDocument track : content.documents(ContentKind.TRACK)) {
            once(track.file(), track.entries("questions"), problems);
        }
        for (ContentDocument question : content.documents(ContentKind.QUESTION)) {
            for (YamlNode point : question.root().items("key_points")) {
                once(question.file(), point.items("concepts"), problems);
            }
        }
    }

    private void checkEdge(ContentDocument concept, YamlNode entry, Map<String, String> seen, Problems problems) {
        String other = ContentDocument.idOf(entry);
        boolean ascending = concept.id().compareTo(other) <= 0;
        String pair = ascending ? concept.id() + " - " + other : other + " - " + concept.id();
        String place = concept.file() + ":" + entry.line();
        String before = seen.putIfAbsent(pair, place);
        if (before != null) {
            problems.add(
                    this,
                    concept.file(),
                    entry.line(),
                    "\"%s\" and \"%s\" are already joined in %s.".formatted(concept.id(), other, before),
                    "");
        }
    }

    private void once(String file, List<YamlNode> entries, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (YamlNode entry : entries) {
            String id = entry instanceof YamlNode.Scalar scalar ? scalar.text() : ContentDocument.idOf(entry);
            if (!seen.add(id)) {
                problems.add(this, file, entry.line(), "\"%s\" stands twice in this list.".formatted(id), "");
            }
        }
    }
}
