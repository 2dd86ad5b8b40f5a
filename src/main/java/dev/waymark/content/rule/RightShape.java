package dev.waymark.content.rule;

import dev.waymark.content.Content;
import dev.waymark.content.Problems;
import dev.waymark.content.Rule;
import dev.waymark.content.Shape;
import dev.waymark.content.ShapeWalk;
import dev.waymark.content.YamlNode;

/** Shape, before anything looks at values. */
final class RightShape implements Rule {

    @Override
    public String number() {
        return "W06";
    }

    @Override
    public String sentence() {
        return "Every required key is there and every value has the right shape: text, number, list or mapping.";
    }

    @Override
    public void check(Content content, Problems problems) {
        ShapeWalk.over(content, (file, key, shape, node) -> {
            String expected = switch (shape) {
                case Shape.Fields fields -> node instanceof YamlNode.Mapping ? "" : "a mapping of keys to values";
                case Shape.Bilingual text -> node instanceof YamlNode.Mapping ? "" : "a mapping with en and zh-Hant";
                case Shape.BilingualNames names ->
                    node instanceof YamlNode.Mapping ? "" : "a mapping with lists under en and zh-Hant";
                case Shape.Items items -> node instanceof YamlNode.Sequence ? "" : "a list";
                default -> node instanceof YamlNode.Scalar ? "" : "a single value";
            };
            if (!expected.isEmpty()) {
                String what = key.isEmpty() ? "The file" : "\"" + key + "\"";
                problems.add(this, file, node.line(), "%s has to be %s.".formatted(what, expected), "");
            } else if (shape instanceof Shape.Fields fields) {
                for (Shape.Field field : fields.fields()) {
                    if (field.required() && node.get(field.name()).isEmpty()) {
                        problems.add(this, file, node.line(), "The key \"%s\" is missing.".formatted(field.name()), "");
                    }
                }
            }
        });
    }
}
