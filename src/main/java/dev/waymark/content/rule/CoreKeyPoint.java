package dev.waymark.content.rule;

import dev.waymark.content.Content;
import dev.waymark.content.ContentDocument;
import dev.waymark.content.ContentKind;
import dev.waymark.content.Problems;
import dev.waymark.content.Rule;
import dev.waymark.content.YamlNode;

/** Without one nobody could say when it is answered. */
final class CoreKeyPoint implements Rule {

    @Override
    public String number() {
        return "W20";
    }

    @Override
    public String sentence() {
        return "A question has at least one core key point.";
    }

    @Override
    public void check(Content content, Problems problems) {
        for (ContentDocument question : content.documents(ContentKind.QUESTION)) {
            YamlNode points = question.root().get("key_points").orElse(null);
            if (points instanceof YamlNode.Sequence && points.items().stream().noneMatch(CoreKeyPoint::isCore)) {
                problems.add(this, question.file(), points.line(), "None of the key points is core.", "");
            }
        }
    }

    private static boolean isCore(YamlNode point) {
        return point.scalar("role").map(YamlNode.Scalar::text).orElse("").equals("core");
    }
}
