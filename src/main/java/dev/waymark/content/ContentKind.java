package dev.waymark.content;

import dev.waymark.concept.Term;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a content file describes; its place in the folder says so. */
public enum ContentKind implements Term {
    CONCEPT("concepts/(?<folder>[^/]+)/(?<id>[^/]+)\\.yaml"),
    QUESTION("questions/(?<folder>[^/]+)/(?<id>[^/]+)\\.yaml"),
    SOURCE("sources/(?<folder>)(?<id>[^/]+)\\.yaml"),
    TRACK("tracks/(?<folder>)(?<id>[^/]+)\\.yaml"),
    TOPIC("(?<folder>)(?<id>topics)\\.yaml"),
    CATEGORY("(?<folder>)(?<id>categories)\\.yaml"),
    MOVE("(?<folder>)(?<id>moved)\\.yaml");

    private final Pattern path;

    ContentKind(String path) {
        this.path = Pattern.compile(path);
    }

    /** A path of this kind. */
    public Optional<Matcher> match(String file) {
        Matcher matcher = path.matcher(file);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    /** Whether one file of this kind lists many things; else a file is one thing and its name the id. */
    public boolean isList() {
        return this == TOPIC || this == CATEGORY || this == MOVE;
    }
}
