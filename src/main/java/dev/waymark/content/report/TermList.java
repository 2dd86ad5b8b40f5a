package dev.waymark.content.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Terms that authors bring: a list to hold the content against, and the list of what is out of scope. */
final class TermList {

    private static final Pattern OUT_OF_SCOPE = Pattern.compile("- \\*\\*(?<term>.+?)\\*\\*:? (?<reason>.+)");
    private static final String HEADING = "## Out of scope";

    private TermList() {}

    /**
     * The terms of a file, in its order: the first column of each line, columns separated by tabs. A first line that starts
     * with {@code term} is a heading; blank lines do not count.
     *
     * @param most how many terms to take
     * @throws UncheckedIOException if the file cannot be read
     */
    static List<String> read(Path file, int most) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> line.split("\t", -1)[0].strip())
                    .filter(term -> !term.isEmpty() && !term.equals("term"))
                    .limit(most)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines {@code - **term**: reason} under the heading "Out of scope" of a folder's README.md; empty without one. */
    static Map<String, String> outOfScope(Path folder) {
        Path readme = folder.resolve("README.md");
        Map<String, String> terms = new LinkedHashMap<>();
        if (!Files.isRegularFile(readme)) {
            return terms;
        }
        try {
            boolean inside = false;
            for (String line : Files.readAllLines(readme)) {
                inside = line.startsWith("## ") ? line.startsWith(HEADING) : inside;
                Matcher matcher = OUT_OF_SCOPE.matcher(line);
                if (inside && matcher.matches()) {
                    terms.put(matcher.group("term"), matcher.group("reason"));
                }
            }
            return terms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
