package dev.waymark.content.rule;

import dev.waymark.content.Content;
import dev.waymark.content.ContentDocument;
import dev.waymark.content.ContentKind;
import dev.waymark.content.Problems;
import dev.waymark.content.Rule;
import dev.waymark.content.YamlNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Someone who is ready for the concept is ready for its prerequisites. */
final class LevelsRise implements Rule {

    @Override
    public String number() {
        return "W23";
    }

    @Override
    public String sentence() {
        return "A concept is at most one level below what it needs.";
    }

    @Override
    public void check(Content content, Problems problems) {
        Map<String, Integer> levels = new HashMap<>();
        for (ContentDocument concept : content.documents(ContentKind.CONCEPT)) {
            level(concept.root()).ifPresent(level -> levels.put(concept.id(), level));
        }
        for (ContentDocument concept : content.documents(ContentKind.CONCEPT)) {
            for (YamlNode entry : concept.entries("requires")) {
                Integer own = levels.get(concept.id());
                Integer below = levels.get(ContentDocument.idOf(entry));
                if (Content.isNeeded(entry) && own != null && below != null && own < below - 1) {
                    problems.add(
                            this,
                            concept.file(),
                            entry.line(),
                            "\"%s\" has level %d but needs \"%s\" of level %d."
                                    .formatted(concept.id(), own, ContentDocument.idOf(entry), below),
                            "Maybe one of the levels is wrong.");
                }
            }
        }
    }

    private static Optional<Integer> level(YamlNode root) {
        return root.scalar("level")
                .map(YamlNode.Scalar::text)
                .filter(text -> text.matches("[1-5]"))
                .map(Integer::valueOf);
    }
}
