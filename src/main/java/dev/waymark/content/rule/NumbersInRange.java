package dev.waymark.content.rule;

import dev.waymark.content.Content;
import dev.waymark.content.Problems;
import dev.waymark.content.Rule;
import dev.waymark.content.Shape;
import dev.waymark.content.ShapeWalk;
import dev.waymark.content.YamlNode;
import java.util.regex.Pattern;

/** Levels, weights, minutes, years and places in an order. */
final class NumbersInRange implements Rule {

    @Override
    public String number() {
        return "W08";
    }

    @Override
    public String sentence() {
        return "A number is whole and within its range.";
    }

    @Override
    public void check(Content content, Problems problems) {
        ShapeWalk.over(content, (file, key, shape, node) -> {
            if (shape instanceof Shape.Whole number && node instanceof YamlNode.Scalar scalar) {
                boolean whole = WHOLE.matcher(scalar.text()).matches();
                if (!whole || !within(Long.parseLong(scalar.text()), number)) {
                    problems.add(
                            this,
                            file,
                            node.line(),
                            "\"%s\" is \"%s\"; it has to be a whole number from %d to %d."
                                    .formatted(key, scalar.text(), number.least(), number.most()),
                            "");
                }
            }
        });
    }

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

    private static boolean within(long value, Shape.Whole number) {
        return number.least() <= value && value <= number.most();
    }
}
