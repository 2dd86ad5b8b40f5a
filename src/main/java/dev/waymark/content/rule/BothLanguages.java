package dev.waymark.content.rule;

import dev.waymark.concept.Language;
import dev.waymark.content.Content;
import dev.waymark.content.Problems;
import dev.waymark.content.Rule;
import dev.waymark.content.Shape;
import dev.waymark.content.ShapeWalk;
import dev.waymark.content.YamlNode;

/** A missing translation is a hole in the other language. */
final class BothLanguages implements Rule {

    @Override
    public String number() {
        return "W10";
    }

    @Override
    public String sentence() {
        return "Every prose text is there in English and in Traditional Chinese.";
    }

    @Override
    public void check(Content content, Problems problems) {
        ShapeWalk.over(content, (file, key, shape, node) -> {
            if (shape instanceof Shape.Bilingual && node instanceof YamlNode.Mapping) {
                for (Language language : Language.values()) {
                    if (node.get(language.tag()).isEmpty()) {
                        problems.add(
                                this, file, node.line(), "\"%s\" has no %s text.".formatted(key, language.tag()), "");
                    }
                }
            }
        });
    }
}
