package dev.waymark.content.rule;

import dev.waymark.content.Content;
import dev.waymark.content.ContentDocument;
import dev.waymark.content.ContentKind;
import dev.waymark.content.Problems;
import dev.waymark.content.Rule;
import dev.waymark.content.YamlNode;
import java.util.HashMap;
import java.util.Map;

/** Uniqueness, also across folders and over time. */
final class UniqueIds implements Rule {

    @Override
    public String number() {
        return "W03";
    }

    @Override
    public String sentence() {
        return "An id is used once among the things of its kind, and never again after it was moved.";
    }

    @Override
    public void check(Content content, Problems problems) {
        for (ContentKind kind : ContentKind.values()) {
            Map<String, String> first = new HashMap<>();
            for (ContentDocument document : content.documents(kind)) {
                if (kind == ContentKind.MOVE) {
                    continue;
                }
                if (kind.isList()) {
                    document.root()
                            .items()
                            .forEach(item -> check(
                                    content, kind, ContentDocument.idOf(item), document.file(), item, first, problems));
                } else {
                    check(content, kind, document.id(), document.file(), document.root(), first, problems);
                }
            }
        }
    }

    private void check(
            Content content,
            ContentKind kind,
            String id,
            String file,
            YamlNode node,
            Map<String, String> first,
            Problems problems) {
        String place = file + ":" + node.line();
        String before = first.putIfAbsent(id, place);
        if (before != null) {
            problems.add(
                    this,
                    file,
                    node.line(),
                    "The %s \"%s\" is already defined in %s.".formatted(kind.term(), id, before),
                    "");
        }
        if (content.moves(kind).containsKey(id)) {
            problems.add(
                    this,
                    file,
                    node.line(),
                    "The %s id \"%s\" was given up in moved.yaml and is not used again.".formatted(kind.term(), id),
                    "");
        }
    }
}
