package dev.waymark.content.rule;

import dev.waymark.concept.ConceptId;
import dev.waymark.concept.InvalidId;
import dev.waymark.content.Content;
import dev.waymark.content.ContentFile;
import dev.waymark.content.ContentKind;
import dev.waymark.content.Problems;
import dev.waymark.content.Rule;
import java.util.regex.Matcher;

/** Files that no other rule would look at. */
final class KnownPlace implements Rule {

    @Override
    public String number() {
        return "W02";
    }

    @Override
    public String sentence() {
        return "A file lies where its kind belongs and is named like an id.";
    }

    @Override
    public void check(Content content, Problems problems) {
        for (ContentFile file : content.files()) {
            boolean known = false;
            for (ContentKind kind : ContentKind.values()) {
                Matcher path = kind.match(file.path()).orElse(null);
                if (path != null) {
                    known = true;
                    checkName(file, path.group("id"), problems);
                }
            }
            if (!known) {
                problems.add(
                        this,
                        file.path(),
                        1,
                        "No content lies here.",
                        "Maybe concepts/<topic>/<id>.yaml, questions/<category>/<id>.yaml, sources/<id>.yaml or"
                                + " tracks/<id>.yaml.");
            }
        }
    }

    private void checkName(ContentFile file, String id, Problems problems) {
        try {
            new ConceptId(id);
        } catch (InvalidId e) {
            problems.add(
                    this,
                    file.path(),
                    1,
                    "The file name \"%s\" is not an id: lower-case words joined by single hyphens.".formatted(id),
                    e.suggestion().isEmpty() ? "" : "Maybe %s.yaml.".formatted(e.suggestion()));
        }
    }
}
