package dev.waymark.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads one YAML document into nodes that know their lines. Anchors, aliases and second documents are refused. */
final class YamlReader {

    private static final int MAX_DEPTH = 12;
    private static final Pattern LINE = Pattern.compile("line (?<line>\\d+)");
    private static final YAMLFactory YAML = YAMLFactory.builder().build();

    private YamlReader() {}

    /** The text is not a YAML document that content may be written in. */
    static final class MalformedYaml extends Exception {
        private final int line;

        MalformedYaml(int line, String text) {
            super(text);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    /** @throws MalformedYaml if the text is empty, not YAML, more than one document, too deep, or has an anchor or an alias */
    static YamlNode read(String text) throws MalformedYaml {
        try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw new MalformedYaml(1, "The file is empty.");
            }
            YamlNode node = node((YAMLParser) parser, 0);
            if (parser.nextToken() != null) {
                throw new MalformedYaml(line(parser), "A second document starts here; a file holds one.");
            }
            return node;
        } catch (JacksonException e) {
            throw new MalformedYaml(lineOf(e), "The file is not YAML: " + firstLine(e.getOriginalMessage()) + ".");
        }
    }

    private static YamlNode node(YAMLParser parser, int depth) throws MalformedYaml {
        int line = line(parser);
        if (depth > MAX_DEPTH) {
            throw new MalformedYaml(line, "More than %d levels are nested here.".formatted(MAX_DEPTH));
        }
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            throw new MalformedYaml(
                    line, "Anchors and aliases (& and *) are not used here; write the value out or quote it.");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser, line, depth);
            case START_ARRAY -> sequence(parser, line, depth);
            case VALUE_NULL -> new YamlNode.Scalar(line, "");
            default -> new YamlNode.Scalar(line, parser.getString());
        };
    }

    private static YamlNode mapping(YAMLParser parser, int line, int depth) throws MalformedYaml {
        List<YamlNode.Entry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int keyLine = line(parser);
            parser.nextToken();
            entries.add(new YamlNode.Entry(key, keyLine, node(parser, depth + 1)));
        }
        return new YamlNode.Mapping(line, entries);
    }

    private static YamlNode sequence(YAMLParser parser, int line, int depth) throws MalformedYaml {
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser, depth + 1));
        }
        return new YamlNode.Sequence(line, items);
    }

    private static int line(JsonParser parser) {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private static int lineOf(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        if (location != null && location.getLineNr() > 0) {
            return location.getLineNr();
        }
        Matcher matcher = LINE.matcher(String.valueOf(e.getMessage()));
        return matcher.find() ? Integer.parseInt(matcher.group("line")) : 1;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
