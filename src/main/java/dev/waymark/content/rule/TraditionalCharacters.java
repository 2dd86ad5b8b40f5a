package dev.waymark.content.rule;

import dev.waymark.concept.Language;
import dev.waymark.content.Content;
import dev.waymark.content.Problems;
import dev.waymark.content.Rule;
import dev.waymark.content.ShapeWalk;
import dev.waymark.content.YamlNode;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.stream.Collectors;

/** A simplified character gives away a text that nobody read. */
final class TraditionalCharacters implements Rule {

    @Override
    public String number() {
        return "W26";
    }

    @Override
    public String sentence() {
        return "A Chinese text is written in traditional characters.";
    }

    @Override
    public void check(Content content, Problems problems) {
        String suffix = "." + Language.TRADITIONAL_CHINESE.tag();
        ShapeWalk.over(content, (file, key, shape, node) -> {
            if (key.endsWith(suffix) && node instanceof YamlNode.Scalar scalar) {
                String foreign = foreignCharacters(scalar.text());
                if (!foreign.isEmpty()) {
                    problems.add(
                            this,
                            file,
                            node.line(),
                            "\"%s\" has characters that no traditional text has: \"%s\".".formatted(key, foreign),
                            "");
                }
            }
        });
    }

    /** The character set of Taiwan and Hong Kong: what it lacks is not written there. */
    private static final Charset TRADITIONAL = Charset.forName("Big5-HKSCS");

    private static String foreignCharacters(String text) {
        CharsetEncoder encoder = TRADITIONAL.newEncoder();
        return text.codePoints()
                .filter(Character::isIdeographic)
                .mapToObj(Character::toString)
                .filter(character -> !encoder.canEncode(character))
                .distinct()
                .collect(Collectors.joining());
    }
}
