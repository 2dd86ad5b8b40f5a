package dev.waymark.content.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the report says about a small folder, word for word. {@code -Dgolden=write} writes the golden file anew, to be read
 * before it is committed.
 */
class ContentReportTests {

    private static final Path PLACE = Path.of("src/test/resources/content/report");

    private static Answer report(Path folder, @Nullable Path terms, int first) {
        var bytes = new ByteArrayOutputStream();
        int status = ContentReport.run(folder, terms, first, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return new Answer(status, bytes.toString(StandardCharsets.UTF_8));
    }

    private record Answer(int status, String text) {}

    @Test
    void aSmallFolderIsReportedWordForWord() throws IOException {
        Answer answer = report(PLACE.resolve("graph"), PLACE.resolve("terms.tsv"), 10);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(PLACE.resolve("report.txt"), answer.text());
        }
        assertThat(answer.text()).isEqualTo(Files.readString(PLACE.resolve("report.txt")));
        assertThat(answer.status()).as("a term is missing").isEqualTo(1);
    }

    @Test
    void theListIsCutWhereTheAuthorSays() {
        Answer answer = report(PLACE.resolve("graph"), PLACE.resolve("terms.tsv"), 1);
        assertThat(answer.text())
                .contains("Terms: 1 of 1 accounted for, 1 as concepts, aliases or topics, 0 out of scope");
        assertThat(answer.status()).isZero();
    }

    @Test
    void withoutAListOnlyTheContentCounts() {
        Answer answer = report(PLACE.resolve("graph"), null, 450);
        assertThat(answer.text()).doesNotContain("Terms:");
        assertThat(answer.status()).isZero();
    }

    @Test
    void brokenContentAndMissingFilesAreToldApart() {
        assertThat(report(Path.of("src/test/resources/content/rules/W05/bad"), null, 1))
                .satisfies(answer -> assertThat(answer.status()).isEqualTo(1))
                .satisfies(answer -> assertThat(answer.text()).contains("W05", "needs valid content"));
        assertThat(report(PLACE.resolve("graph"), Path.of("no-such-list.tsv"), 1)
                        .status())
                .isEqualTo(2);
        assertThat(report(Path.of("no-such-folder"), null, 1).status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Train / validation splits   | train validation split
        Low-Rank structures         | low rank structure
        loss                        | loss
        K-means                     | k mean
        C++                         | c++
        ＲｏＰＥ                     | rope
        the theory of the mind      | theory mind
        注意力與位置                 | 注意力與位置
        """)
    void namesThatDifferInNothingThatMattersAreTheSame(String name, String plain) {
        assertThat(PlainTerm.of(name)).isEqualTo(plain);
    }
}
