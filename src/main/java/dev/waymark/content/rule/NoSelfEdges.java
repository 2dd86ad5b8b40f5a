package dev.waymark.content.rule;

import dev.waymark.content.Content;
import dev.waymark.content.ContentDocument;
import dev.waymark.content.ContentKind;
import dev.waymark.content.Problems;
import dev.waymark.content.Rule;
import dev.waymark.content.YamlNode;
import java.util.List;

/** An edge joins two things. */
final class NoSelfEdges implements Rule {

    @Override
    public String number() {
        return "W13";
    }

    @Override
    public String sentence() {
        return "A concept does not require or relate to itself.";
    }

    @Override
    public void check(Content content, Problems problems) {
        for (ContentDocument concept : content.documents(ContentKind.CONCEPT)) {
            for (String key : List.of("requires", "related")) {
                for (YamlNode entry : concept.entries(key)) {
                    if (ContentDocument.idOf(entry).equals(concept.id())) {
                        problems.add(
                                this,
                                concept.file(),
                                entry.line(),
                                "\"%s\" stands in its own \"%s\".".formatted(concept.id(), key),
                                "");
                    }
                }
            }
        }
    }
}
