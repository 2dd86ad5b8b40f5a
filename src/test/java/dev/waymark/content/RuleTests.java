package dev.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.concept.Catalogue;
import dev.waymark.concept.ConceptId;
import dev.waymark.concept.Move;
import dev.waymark.content.rule.Rules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule has a folder {@code content/rules/Wnn} with a {@code bad} content folder and the {@code problems.txt} that it
 * gives; {@code valid} breaks none. {@code -Dgolden=write} writes the files anew, to be read before they are committed.
 */
class RuleTests {

    private static final Path GOLDEN = Path.of("src/test/resources/content/rules");

    @TempDir
    Path folder;

    static List<Rule> rules() {
        return Rules.ALL;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aRuleReportsExactlyItsGoldenProblems(Rule rule) throws IOException {
        Path place = GOLDEN.resolve(rule.number());
        List<String> problems = lines(new ContentReader(List.of(rule)).check(ContentFolder.read(place.resolve("bad"))));
        if ("write".equals(System.getProperty("golden"))) {
            Files.write(place.resolve("problems.txt"), problems);
        }
        assertThat(problems).isNotEmpty().isEqualTo(Files.readAllLines(place.resolve("problems.txt")));
    }

    private static List<String> lines(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aRuleHasNothingToSayAboutValidContent(Rule rule) {
        assertThat(new ContentReader(List.of(rule)).check(ContentFolder.read(GOLDEN.resolve("valid"))))
                .isEmpty();
    }

    @Test
    void rulesAreNumberedWithoutGapsAndListedForAuthors() throws IOException {
        String readme = Files.readString(Path.of("graph/README.md"));
        for (int i = 0; i < Rules.ALL.size(); i++) {
            Rule rule = Rules.ALL.get(i);
            assertThat(rule.number()).isEqualTo("W%02d".formatted(i + 1));
            assertThat(readme).contains("- **%s** %s".formatted(rule.number(), rule.sentence()));
        }
    }

    @Test
    void filesThatAreTooLargeOrNotUtf8AreRefused() throws IOException {
        Path place = Files.createDirectories(folder.resolve("sources"));
        Files.writeString(place.resolve("large.yaml"), "a".repeat(ContentFolder.MAX_FILE_BYTES + 1));
        Files.write(place.resolve("latin.yaml"), "title: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        List<Problem> problems = new ContentReader().check(ContentFolder.read(folder));
        assertThat(problems).filteredOn(p -> p.rule().equals("W01")).hasSize(2);
    }

    @Test
    void allProblemsComeAtOnceSortedAndInAnyOrderOfFilesTheSame() throws IOException {
        List<ContentFile> files = new ArrayList<>();
        try (Stream<Path> places = Files.list(GOLDEN)) {
            for (Path place : places.filter(p -> Files.isDirectory(p.resolve("bad")))
                    .sorted()
                    .toList()) {
                String rule = place.getFileName().toString().toLowerCase(Locale.ROOT);
                for (ContentFile file : ContentFolder.read(place.resolve("bad"))) {
                    String path = file.path().startsWith("concepts/")
                            ? file.path().replace("concepts/attention/", "concepts/attention/" + rule + "-")
                            : file.path();
                    files.add(new ContentFile(path, file.text()));
                }
            }
        }
        List<Problem> problems = new ContentReader().check(files);
        assertThat(problems).isSorted().doesNotHaveDuplicates();
        assertThat(problems.stream().map(Problem::rule).distinct()).hasSizeGreaterThan(15);
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(files, new Random(seed));
            assertThat(new Content(files).files()).isSorted();
        }
    }

    @Test
    void validContentBecomesACatalogue() {
        Catalogue catalogue = new ContentReader().read(ContentFolder.read(GOLDEN.resolve("valid")));
        assertThat(catalogue.concepts()).hasSize(2).containsKey(new ConceptId("rope"));
        assertThat(catalogue.concepts().values().stream().flatMap(concept -> concept.requires().stream()))
                .singleElement()
                .satisfies(edge -> {
                    assertThat(edge.id()).isEqualTo(new ConceptId("vector"));
                    assertThat(edge.why().zhHant()).isEqualTo("要轉動它。");
                });
        assertThat(catalogue.moves())
                .singleElement()
                .satisfies(move -> assertThat(move.kind()).isEqualTo(Move.Kind.CONCEPT));
        assertThat(catalogue.tracks()).hasSize(1);
    }

    @Test
    void brokenContentIsRefusedWithAllItsProblems() {
        List<ContentFile> broken = ContentFolder.read(GOLDEN.resolve("W06/bad"));
        assertThatThrownBy(() -> new ContentReader().read(broken))
                .isInstanceOfSatisfying(
                        ContentProblems.class, e -> assertThat(e.problems()).hasSizeGreaterThan(5))
                .hasMessageContaining("The content has");
    }

    @Test
    void theAuthorsCommandTellsByItsStatus() {
        assertThat(run(GOLDEN.resolve("valid"))).isEqualTo("0 8 files, 26 rules, 0 problems\n");
        assertThat(run(GOLDEN.resolve("W15/bad")))
                .startsWith("1 ")
                .contains("W15 These require one another: a -> b -> c -> a.");
        assertThat(run(GOLDEN.resolve("nowhere"))).startsWith("2 ").contains("cannot be read");
    }

    private static String run(Path content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = ContentCheck.run(content, new PrintStream(out, true, StandardCharsets.UTF_8));
        return status + " " + out.toString(StandardCharsets.UTF_8);
    }
}
