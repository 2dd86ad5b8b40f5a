package dev.waymark.content.rule;

import dev.waymark.content.Content;
import dev.waymark.content.Problems;
import dev.waymark.content.Rule;
import dev.waymark.content.Shape;
import dev.waymark.content.ShapeWalk;
import dev.waymark.content.YamlNode;

/** Limits keep cards, lists and plans readable. */
final class Lengths implements Rule {

    @Override
    public String number() {
        return "W07";
    }

    @Override
    public String sentence() {
        return "A text is not blank and not longer than its limit; a list has as many items as it may.";
    }

    @Override
    public void check(Content content, Problems problems) {
        ShapeWalk.over(content, (file, key, shape, node) -> {
            if (shape instanceof Shape.Words words && node instanceof YamlNode.Scalar scalar) {
                int length = scalar.text().codePointCount(0, scalar.text().length());
                if (scalar.text().isBlank()) {
                    problems.add(this, file, node.line(), "\"%s\" is blank.".formatted(key), "");
                } else if (length > words.max()) {
                    problems.add(
                            this,
                            file,
                            node.line(),
                            "\"%s\" has %d characters; at most %d are allowed.".formatted(key, length, words.max()),
                            "");
                }
            }
            if (shape instanceof Shape.Items items && node instanceof YamlNode.Sequence list) {
                int size = list.items().size();
                if (size < items.least() || size > items.most()) {
                    problems.add(
                            this,
                            file,
                            node.line(),
                            "\"%s\" has %d items; %d to %d are allowed."
                                    .formatted(key.isEmpty() ? "The file" : key, size, items.least(), items.most()),
                            "");
                }
            }
        });
    }
}
