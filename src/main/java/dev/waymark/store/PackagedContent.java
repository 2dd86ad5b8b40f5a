package dev.waymark.store;

import dev.waymark.content.ContentFile;
import dev.waymark.content.ContentFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The content files that came with the program, or those of a folder. */
final class PackagedContent {

    private static final String ROOT = "/graph/";

    private PackagedContent() {}

    /** @param folder empty for the packaged files */
    static List<ContentFile> files(String folder) {
        return folder.isBlank() ? packaged() : ContentFolder.read(Path.of(folder));
    }

    private static List<ContentFile> packaged() {
        try {
            List<ContentFile> files = new ArrayList<>();
            Resource[] resources = new PathMatchingResourcePatternResolver().getResources("classpath:graph/**/*.yaml");
            for (Resource resource : resources) {
                String url = resource.getURL().toString();
                String path = url.substring(url.lastIndexOf(ROOT) + ROOT.length());
                files.add(new ContentFile(path, resource.getContentAsString(StandardCharsets.UTF_8)));
            }
            files.sort(null);
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
