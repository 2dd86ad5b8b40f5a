package dev.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Finding things from anywhere, by keyboard alone. */
class SearchIT extends BrowserTest {

    private Locator input() {
        return page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.COMBOBOX);
    }

    private Locator options() {
        return page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.OPTION);
    }

    private void search(String words) {
        assertThat(page.locator("header")).isVisible();
        page.keyboard().press("Control+k");
        assertThat(input()).isFocused();
        page.keyboard().type(words);
        assertThat(options().first()).isVisible();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # from                | typed        | kind     | leads to
        /questions?lang=en    | rotary       | Concept  | /concepts/rope\\?lang=en
        /path?lang=zh-Hant    | 旋轉位置      | 概念      | /concepts/rope\\?lang=zh-Hant
        /map?lang=en          | rotary       | Concept  | /map\\?.*at=rope
        /known?lang=en        | roformer     | Source   | /sources/su-2021-rope
        /map?lang=en          | coding round | Track    | /map\\?track=coding-round
        """, delimiter = '|')
    void theFirstHitOpensWithEnter(String from, String typed, String kind, String leadsTo) {
        open(from);
        search(typed);
        assertThat(options().first()).containsText(kind);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(leadsTo));
        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
    }

    @Test
    void enterWaitsForWhatThePresentWordsFind() {
        open("/questions?lang=en");
        search("attention");
        page.keyboard().press("Control+a");
        page.keyboard().type("vllm");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/concepts/vllm"));
    }

    @Test
    void whatIsTypedBeforeTheFieldIsThereIsNotLost() {
        open("/questions?lang=en");
        assertThat(page.locator("header")).isVisible();
        page.keyboard().press("Control+k");
        page.keyboard().type("rotary");
        assertThat(input()).hasValue("rotary");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/concepts/rope"));
    }

    @Test
    void arrowsChooseAndEscapeClosesAndTheFocusGoesBack() {
        open("/map?lang=en");
        page.locator(".search-button").focus();
        page.keyboard().press("Enter");
        assertThat(input()).isFocused();
        page.keyboard().type("attention");
        assertThat(options().nth(1)).isVisible();
        page.keyboard().press("ArrowDown");
        assertThat(options().nth(1)).hasAttribute("data-active-item", Pattern.compile(".*"));
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
        assertThat(page.locator(".search-button")).isFocused();
    }

    @Test
    void whatWasFoundBeforeIsThereWithoutTyping() {
        open("/questions?lang=en");
        search("GQA");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/concepts/grouped-query-attention"));
        page.keyboard().press("Control+k");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Found before");
        assertThat(options().first()).containsText("Grouped-query attention");
    }

    @Test
    void whenNothingFitsItSaysSo() {
        open("/questions?lang=zh-Hant");
        assertThat(page.locator("header")).isVisible();
        page.keyboard().press("Control+k");
        assertThat(input()).isFocused();
        page.keyboard().type("zzqqxxzzqq");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("找不到「zzqqxxzzqq」");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void axeFindsNothing(ColorScheme scheme) {
        useScheme(scheme);
        open("/questions?lang=en");
        search("attention");
        assertAccessible();
    }
}
