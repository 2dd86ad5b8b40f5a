package dev.waymark.content.rule;

import dev.waymark.content.Content;
import dev.waymark.content.Problems;
import dev.waymark.content.Rule;
import dev.waymark.content.Shape;
import dev.waymark.content.ShapeWalk;
import dev.waymark.content.YamlNode;

/** Kinds, strengths, relations, formats and roles. */
final class KnownTerms implements Rule {

    @Override
    public String number() {
        return "W09";
    }

    @Override
    public String sentence() {
        return "A value from a closed set is one of the set.";
    }

    @Override
    public void check(Content content, Problems problems) {
        ShapeWalk.over(content, (file, key, shape, node) -> {
            if (shape instanceof Shape.OneOf set
                    && node instanceof YamlNode.Scalar scalar
                    && !set.terms().contains(scalar.text())) {
                problems.addUnknown(
                        this,
                        file,
                        node.line(),
                        "\"%s\" is \"%s\"; it has to be one of %s."
                                .formatted(key, scalar.text(), String.join(", ", set.terms())),
                        scalar.text(),
                        set.terms());
            }
        });
    }
}
