package dev.waymark.content;

import dev.waymark.content.rule.Rules;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The authors' command {@code check [folder]}: holds a content folder against the rules, without any server. */
public final class ContentCheck {

    private ContentCheck() {}

    /**
     * Prints all problems, or what was checked.
     *
     * @return the exit status: 0 without problems, 1 with problems, 2 if the folder cannot be read
     */
    public static int run(Path folder, PrintStream out) {
        try {
            List<ContentFile> files = ContentFolder.read(folder);
            List<Problem> problems = new ContentReader().check(files);
            problems.forEach(out::println);
            out.printf(
                    "%d files, %d rules, %d problem%s%n",
                    files.size(), Rules.ALL.size(), problems.size(), problems.size() == 1 ? "" : "s");
            return problems.isEmpty() ? 0 : 1;
        } catch (UncheckedIOException e) {
            out.printf("The content folder %s cannot be read: %s%n", folder, e.getCause());
            return 2;
        }
    }
}
