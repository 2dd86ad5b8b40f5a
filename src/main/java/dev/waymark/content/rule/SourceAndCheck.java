package dev.waymark.content.rule;

import dev.waymark.content.Content;
import dev.waymark.content.ContentDocument;
import dev.waymark.content.ContentKind;
import dev.waymark.content.Problems;
import dev.waymark.content.Rule;
import dev.waymark.content.YamlNode;
import java.util.List;

/** What cannot be looked up or tested is an opinion. */
final class SourceAndCheck implements Rule {

    @Override
    public String number() {
        return "W18";
    }

    @Override
    public String sentence() {
        return "A concept has at least one source and at least one check.";
    }

    @Override
    public void check(Content content, Problems problems) {
        for (ContentDocument concept : content.documents(ContentKind.CONCEPT)) {
            for (String key : List.of("sources", "checks")) {
                YamlNode list = concept.root().get(key).orElse(null);
                if (list instanceof YamlNode.Sequence && list.items().isEmpty()) {
                    problems.add(this, concept.file(), list.line(), "\"%s\" is empty.".formatted(key), "");
                }
            }
        }
    }
}
