package dev.waymark.content.rule;

import dev.waymark.content.Content;
import dev.waymark.content.Problems;
import dev.waymark.content.Rule;
import dev.waymark.content.Shape;
import dev.waymark.content.ShapeWalk;
import dev.waymark.content.YamlNode;
import java.util.stream.Collectors;

/** Old addresses answer for readers; content uses the new ones. */
final class NoMovedReferences implements Rule {

    @Override
    public String number() {
        return "W12";
    }

    @Override
    public String sentence() {
        return "Nothing points to an id that was moved or removed.";
    }

    @Override
    public void check(Content content, Problems problems) {
        ShapeWalk.over(content, (file, key, shape, node) -> {
            if (shape instanceof Shape.Reference reference && node instanceof YamlNode.Scalar scalar) {
                YamlNode move = content.moves(reference.to()).get(scalar.text());
                if (move == null) {
                    return;
                }
                String targets = move.items("to").stream()
                        .filter(YamlNode.Scalar.class::isInstance)
                        .map(target -> ((YamlNode.Scalar) target).text())
                        .collect(Collectors.joining(" or "));
                problems.add(
                        this,
                        file,
                        node.line(),
                        "The %s \"%s\" was moved.".formatted(reference.to().term(), scalar.text()),
                        targets.isEmpty() ? "Maybe leave it out: it was removed." : "Maybe %s.".formatted(targets));
            }
        });
    }
}
