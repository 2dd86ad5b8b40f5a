package dev.waymark.content.rule;

import dev.waymark.content.Content;
import dev.waymark.content.ContentDocument;
import dev.waymark.content.ContentKind;
import dev.waymark.content.Problems;
import dev.waymark.content.Rule;
import dev.waymark.content.Shape;
import dev.waymark.content.ShapeWalk;
import dev.waymark.content.YamlNode;

/** No edge, citation or list entry leads nowhere. */
final class ReferencesExist implements Rule {

    @Override
    public String number() {
        return "W11";
    }

    @Override
    public String sentence() {
        return "Whatever is pointed to exists.";
    }

    @Override
    public void check(Content content, Problems problems) {
        ShapeWalk.over(content, (file, key, shape, node) -> {
            if (shape instanceof Shape.Reference reference && node instanceof YamlNode.Scalar scalar) {
                check(content, file, node.line(), reference.to(), scalar.text(), problems);
            }
        });
        for (ContentDocument concept : content.documents(ContentKind.CONCEPT)) {
            check(content, concept.file(), concept.root().line(), ContentKind.TOPIC, concept.folder(), problems);
        }
        for (ContentDocument question : content.documents(ContentKind.QUESTION)) {
            check(content, question.file(), question.root().line(), ContentKind.CATEGORY, question.folder(), problems);
        }
    }

    private void check(Content content, String file, int line, ContentKind kind, String id, Problems problems) {
        if (!content.ids(kind).contains(id) && !content.moves(kind).containsKey(id)) {
            problems.addUnknown(
                    this, file, line, "There is no %s \"%s\".".formatted(kind.term(), id), id, content.ids(kind));
        }
    }
}
