package dev.waymark.content;

/**
 * A content file as it lies in the folder.
 *
 * @param path relative to {@code graph/}, with slashes: {@code concepts/attention/rope.yaml}
 */
public record ContentFile(String path, String text) implements Comparable<ContentFile> {

    @Override
    public int compareTo(ContentFile other) {
        return path.compareTo(other.path);
    }
}
