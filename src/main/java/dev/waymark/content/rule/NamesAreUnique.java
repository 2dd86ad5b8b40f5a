package dev.waymark.content.rule;

import dev.waymark.concept.Language;
import dev.waymark.content.Content;
import dev.waymark.content.ContentDocument;
import dev.waymark.content.ContentKind;
import dev.waymark.content.Problems;
import dev.waymark.content.Rule;
import dev.waymark.content.YamlNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A name that is searched leads to one concept. */
final class NamesAreUnique implements Rule {

    @Override
    public String number() {
        return "W21";
    }

    @Override
    public String sentence() {
        return "No name or alias of a concept is a name or alias of another one, whatever its case.";
    }

    @Override
    public void check(Content content, Problems problems) {
        Map<String, Named> seen = new HashMap<>();
        for (ContentDocument concept : content.documents(ContentKind.CONCEPT)) {
            seen.put(concept.id().replace('-', ' '), new Named(concept.id(), concept.file() + ":1"));
        }
        for (ContentDocument concept : content.documents(ContentKind.CONCEPT)) {
            for (Language language : Language.values()) {
                concept.root()
                        .get("name")
                        .flatMap(name -> name.scalar(language.tag()))
                        .ifPresent(name -> check(concept, name, seen, problems));
                concept.root()
                        .get("aliases")
                        .ifPresent(aliases ->
                                aliases.items(language.tag()).forEach(alias -> check(concept, alias, seen, problems)));
            }
        }
    }

    private record Named(String concept, String place) {}

    private void check(ContentDocument concept, YamlNode node, Map<String, Named> seen, Problems problems) {
        if (node instanceof YamlNode.Scalar name) {
            String plain =
                    name.text().toLowerCase(Locale.ROOT).replace('-', ' ').strip();
            Named before = seen.putIfAbsent(plain, new Named(concept.id(), concept.file() + ":" + name.line()));
            if (before != null && !before.concept.equals(concept.id())) {
                problems.add(
                        this,
                        concept.file(),
                        name.line(),
                        "\"%s\" is already a name of \"%s\" (%s).".formatted(name.text(), before.concept, before.place),
                        "");
            }
        }
    }
}
