package dev.waymark.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder with content files. */
public final class ContentFolder {

    /** Far above what a file of prose needs; a larger one is not content. */
    static final int MAX_FILE_BYTES = 256 * 1024;

    private ContentFolder() {}

    /**
     * All YAML files below the folder, sorted by path. A file that is too large or not UTF-8 comes with a text that the
     * syntax rule refuses.
     *
     * @throws UncheckedIOException if the folder is not one or cannot be read
     */
    public static List<ContentFile> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UncheckedIOException(new NotDirectoryException(folder.toString()));
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            List<ContentFile> files = new ArrayList<>();
            for (Path path : (Iterable<Path>) paths.filter(ContentFolder::isYaml)::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                files.add(new ContentFile(name, text(path)));
            }
            files.sort(null);
            return List.copyOf(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isYaml(Path path) {
        String name = path.getFileName().toString();
        return Files.isRegularFile(path) && (name.endsWith(".yaml") || name.endsWith(".yml"));
    }

    private static String text(Path path) throws IOException {
        if (Files.size(path) > MAX_FILE_BYTES) {
            return "%refused: the file is larger than " + MAX_FILE_BYTES / 1024 + " kB";
        }
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return "%refused: the file is not UTF-8";
        }
    }
}
