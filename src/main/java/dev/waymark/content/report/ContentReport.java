package dev.waymark.content.report;

import dev.waymark.concept.Catalogue;
import dev.waymark.concept.GraphRevision;
import dev.waymark.content.ContentFolder;
import dev.waymark.content.ContentProblems;
import dev.waymark.content.ContentReader;
import dev.waymark.topology.KnowledgeGraph;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The authors' command {@code report [folder]}: what a content folder holds, without any server. */
public final class ContentReport {

    private ContentReport() {}

    /**
     * Prints counts, shape and, if a list is given, which of its terms the folder accounts for.
     *
     * @param terms a file with one term a line, more columns separated by tabs; null for no list
     * @param first how many terms of the list count
     * @return the exit status: 0 if all terms are accounted for, 1 if the content breaks a rule or a term is missing, 2 if
     *     something cannot be read
     */
    public static int run(Path folder, @Nullable Path terms, int first, PrintStream out) {
        try {
            Catalogue catalogue = new ContentReader().read(ContentFolder.read(folder));
            new Counts(catalogue).print(out);
            new GraphShape(KnowledgeGraph.of(catalogue, GraphRevision.NONE)).print(out);
            if (terms == null) {
                return 0;
            }
            var coverage = new TermCoverage(catalogue, TermList.outOfScope(folder));
            return print(coverage, TermList.read(terms, first), out);
        } catch (ContentProblems e) {
            e.problems().forEach(out::println);
            out.printf(
                    "The content breaks rules (%d problems); the report needs valid content.%n",
                    e.problems().size());
            return 1;
        } catch (UncheckedIOException e) {
            out.printf("The report cannot be made: %s%n", e.getCause());
            return 2;
        }
    }

    private static int print(TermCoverage coverage, List<String> terms, PrintStream out) {
        List<String> outOfScope = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        int covered = 0;
        for (String term : terms) {
            switch (coverage.find(term)) {
                case TermCoverage.Found.Covered _ -> covered++;
                case TermCoverage.Found.OutOfScope(String reason) -> outOfScope.add(term + ": " + reason);
                case TermCoverage.Found.Nowhere() -> missing.add(term);
            }
        }
        out.printf(
                "Terms: %d of %d accounted for, %d as concepts, aliases or topics, %d out of scope%n",
                covered + outOfScope.size(), terms.size(), covered, outOfScope.size());
        outOfScope.forEach(term -> out.printf("  out of scope: %s%n", term));
        missing.forEach(term -> out.printf("  missing: %s%n", term));
        return missing.isEmpty() ? 0 : 1;
    }
}
