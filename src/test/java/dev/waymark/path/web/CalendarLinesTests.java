package dev.waymark.path.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarLinesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        plain          | SUMMARY:plain
        a, b; c        | SUMMARY:a\\, b\\; c
        back\\slash    | SUMMARY:back\\\\slash
        複習：注意力     | SUMMARY:複習：注意力
        """)
    void textIsEscaped(String text, String line) {
        assertThat(new CalendarLines().addText("SUMMARY", text)).hasToString(line + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void linesAreFoldedByOctetsAndNeverInsideACharacter(int seed) {
        Random random = new Random(seed);
        String[] letters = {"a", "é", "注", "𝛼", ","};
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            text.append(letters[random.nextInt(letters.length)]);
        }
        String folded = new CalendarLines().add("DESCRIPTION", text.toString()).toString();
        assertThat(folded.lines()).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\uFFFD");
        });
        assertThat(folded.replace("\r\n ", "")).isEqualTo("DESCRIPTION:" + text + "\r\n");
    }
}
