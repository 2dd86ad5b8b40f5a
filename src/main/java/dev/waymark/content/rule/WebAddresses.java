package dev.waymark.content.rule;

import dev.waymark.content.Content;
import dev.waymark.content.Problems;
import dev.waymark.content.Rule;
import dev.waymark.content.Shape;
import dev.waymark.content.ShapeWalk;
import dev.waymark.content.YamlNode;
import java.net.URI;
import java.net.URISyntaxException;

/** A reader can open every source. */
final class WebAddresses implements Rule {

    @Override
    public String number() {
        return "W25";
    }

    @Override
    public String sentence() {
        return "An address is an absolute http or https address.";
    }

    @Override
    public void check(Content content, Problems problems) {
        ShapeWalk.over(content, (file, key, shape, node) -> {
            if (shape instanceof Shape.Address && node instanceof YamlNode.Scalar scalar && !isWeb(scalar.text())) {
                problems.add(
                        this,
                        file,
                        node.line(),
                        "\"%s\" is \"%s\"; it has to be an http or https address.".formatted(key, scalar.text()),
                        "");
            }
        });
    }

    private static boolean isWeb(String address) {
        try {
            URI uri = new URI(address);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
