package dev.waymark.content;

import java.util.List;

/**
 * A content file that could be parsed.
 *
 * @param id what the file's name says; for files that list many things the name of the list
 * @param folder the folder below the kind's own, or empty
 */
public record ContentDocument(ContentKind kind, String id, String folder, String file, YamlNode root) {

    /** The prerequisites, relations or other edges under a key that have an id. */
    public List<YamlNode> entries(String key) {
        return root.items(key).stream()
                .filter(item -> item.scalar("id").isPresent())
                .toList();
    }

    /** The id of an entry. */
    public static String idOf(YamlNode entry) {
        return entry.scalar("id").map(YamlNode.Scalar::text).orElse("");
    }
}
