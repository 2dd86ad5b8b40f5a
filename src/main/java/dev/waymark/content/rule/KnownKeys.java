package dev.waymark.content.rule;

import dev.waymark.concept.Language;
import dev.waymark.content.Content;
import dev.waymark.content.Problems;
import dev.waymark.content.Rule;
import dev.waymark.content.Shape;
import dev.waymark.content.ShapeWalk;
import dev.waymark.content.YamlNode;
import java.util.List;

/** A mistyped key would be content that nobody sees. */
final class KnownKeys implements Rule {

    @Override
    public String number() {
        return "W05";
    }

    @Override
    public String sentence() {
        return "Every key is one that the format knows.";
    }

    @Override
    public void check(Content content, Problems problems) {
        ShapeWalk.over(content, (file, key, shape, node) -> {
            List<String> known = switch (shape) {
                case Shape.Fields fields -> fields.names();
                case Shape.Bilingual text -> LANGUAGES;
                case Shape.BilingualNames names -> LANGUAGES;
                default -> List.of();
            };
            if (node instanceof YamlNode.Mapping mapping && !known.isEmpty()) {
                for (YamlNode.Entry entry : mapping.entries()) {
                    if (!known.contains(entry.key())) {
                        problems.addUnknown(
                                this,
                                file,
                                entry.line(),
                                "The key \"%s\" is not known here; known are %s."
                                        .formatted(entry.key(), String.join(", ", known)),
                                entry.key(),
                                known);
                    }
                }
            }
        });
    }

    private static final List<String> LANGUAGES = List.of(Language.ENGLISH.tag(), Language.TRADITIONAL_CHINESE.tag());
}
