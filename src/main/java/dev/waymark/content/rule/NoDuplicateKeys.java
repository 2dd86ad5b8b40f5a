package dev.waymark.content.rule;

import dev.waymark.content.Content;
import dev.waymark.content.ContentDocument;
import dev.waymark.content.Problems;
import dev.waymark.content.Rule;
import dev.waymark.content.YamlNode;
import java.util.HashMap;
import java.util.Map;

/** YAML readers keep the last of two equal keys and say nothing. */
final class NoDuplicateKeys implements Rule {

    @Override
    public String number() {
        return "W04";
    }

    @Override
    public String sentence() {
        return "A key stands once in its mapping.";
    }

    @Override
    public void check(Content content, Problems problems) {
        for (ContentDocument document : content.documents()) {
            visit(document.file(), document.root(), problems);
        }
    }

    private void visit(String file, YamlNode node, Problems problems) {
        switch (node) {
            case YamlNode.Mapping mapping -> {
                Map<String, Integer> first = new HashMap<>();
                for (YamlNode.Entry entry : mapping.entries()) {
                    Integer before = first.putIfAbsent(entry.key(), entry.line());
                    if (before != null) {
                        problems.add(
                                this,
                                file,
                                entry.line(),
                                "The key \"%s\" stands already on line %d.".formatted(entry.key(), before),
                                "");
                    }
                    visit(file, entry.value(), problems);
                }
            }
            case YamlNode.Sequence sequence -> sequence.items().forEach(item -> visit(file, item, problems));
            case YamlNode.Scalar scalar -> {}
        }
    }
}
