package dev.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Typing the words of a filter, which live in the address. */
class WordsIT extends BrowserTest {

    private Locator field(String address, String label) {
        open(address);
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        assertThat(field).isVisible();
        field.focus();
        return field;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # address          | field
        /map?lang=en       | Name contains …
        /known?lang=en     | Find a concept
        /questions?lang=en | Words
        """, delimiter = '|')
    void theCaretStaysInTheMiddleOfAWord(String address, String label) {
        Locator field = field(address, label);
        page.keyboard().type("attention");
        page.keyboard().press("Home");
        page.keyboard().type("self-");
        assertThat(field).hasValue("self-attention");
        assertThat(page).hasURL(Pattern.compile("=self-attention"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # address               | field
        /map?lang=zh-Hant       | 名稱包含…
        /questions?lang=zh-Hant | 關鍵字
        """, delimiter = '|')
    void anInputMethodFinishesItsWordFirst(String address, String label) {
        Locator field = field(address, label);
        String before = page.url();
        CDPSession keyboard = page.context().newCDPSession(page);
        for (String text : List.of("z", "zh", "zhu", "zhuy", "zhuyi")) {
            JsonObject composition = new JsonObject();
            composition.addProperty("text", text);
            composition.addProperty("selectionStart", text.length());
            composition.addProperty("selectionEnd", text.length());
            keyboard.send("Input.imeSetComposition", composition);
        }
        assertThat(field).hasValue("zhuyi");
        Assertions.assertThat(page.url()).isEqualTo(before);
        page.keyboard().insertText("注意");
        assertThat(field).hasValue("注意");
        assertThat(page).hasURL(Pattern.compile("=%E6%B3%A8%E6%84%8F"));
    }
}
