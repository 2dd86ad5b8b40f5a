package dev.waymark.content.rule;

import dev.waymark.content.Content;
import dev.waymark.content.Problems;
import dev.waymark.content.Rule;

/** Files that cannot be parsed; no other rule sees them. */
final class WellFormed implements Rule {

    @Override
    public String number() {
        return "W01";
    }

    @Override
    public String sentence() {
        return "A file is one well-formed YAML document in UTF-8 of at most 256 kB, without anchors and aliases.";
    }

    @Override
    public void check(Content content, Problems problems) {
        content.malformed().forEach((file, why) -> problems.add(this, file, why.line(), why.text(), ""));
    }
}
