package dev.waymark.content.rule;

import dev.waymark.content.Content;
import dev.waymark.content.ContentDocument;
import dev.waymark.content.ContentKind;
import dev.waymark.content.Problems;
import dev.waymark.content.Rule;
import java.util.HashSet;
import java.util.Set;

/** A source that teaches nothing here is noise. */
final class SourcesAreUsed implements Rule {

    @Override
    public String number() {
        return "W19";
    }

    @Override
    public String sentence() {
        return "Every source is cited by a concept.";
    }

    @Override
    public void check(Content content, Problems problems) {
        Set<String> cited = new HashSet<>();
        for (ContentDocument concept : content.documents(ContentKind.CONCEPT)) {
            concept.entries("sources").forEach(entry -> cited.add(ContentDocument.idOf(entry)));
        }
        for (ContentDocument source : content.documents(ContentKind.SOURCE)) {
            if (!cited.contains(source.id())) {
                problems.add(this, source.file(), 1, "No concept cites \"%s\".".formatted(source.id()), "");
            }
        }
    }
}
