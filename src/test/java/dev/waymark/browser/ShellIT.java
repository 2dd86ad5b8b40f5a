package dev.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is round every screen. */
class ShellIT extends BrowserTest {

    @Test
    void theLanguageIsSwitchedWithoutAReloadAndTheAddressCarriesIt() {
        open("/map?topic=attention");
        assertThat(page).hasURL(Pattern.compile("/map\\?topic=attention&lang=en$"));
        page.evaluate("window.stillHere = true");
        button("Language and looks").click();
        page.getByRole(AriaRole.MENUITEMRADIO).getByText("繁體中文").click();
        assertThat(page).hasURL(Pattern.compile("\\?(?=.*topic=attention)(?=.*lang=zh-Hant)"));
        assertThat(page).hasTitle("地圖 · Waymark");
        assertThat(page.locator("html")).hasAttribute("lang", "zh-Hant");
        assertThat(link("題目")).isVisible();
        Assertions.assertThat(page.evaluate("window.stillHere")).isEqualTo(true);
    }

    @Test
    void aBrowserInChineseReadsChinese() {
        use(new NewContextOptions().setLocale("zh-TW"));
        open("/");
        assertThat(page).hasURL(Pattern.compile("/map\\?lang=zh-Hant$"));
        assertThat(link("我會的")).isVisible();
    }

    @Test
    void theChosenLooksStayAfterAReload() {
        open("/map?lang=en");
        button("Language and looks").click();
        page.getByRole(AriaRole.MENUITEMRADIO).getByText("Dark").click();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        page.reload();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(page.locator("body")).hasCSS("color", "rgb(233, 230, 222)");
    }

    @Test
    void withoutAChoiceTheLooksFollowTheSystem() {
        useScheme(ColorScheme.DARK);
        open("/map?lang=en");
        assertThat(page.locator("html")).hasCSS("background-color", "rgb(20, 24, 27)");
    }

    @Test
    void theFirstTabStopSkipsToTheContent() {
        open("/map?lang=en");
        assertThat(page.locator(".concept-list")).isVisible();
        page.keyboard().press("Tab");
        assertThat(link("Skip to the content")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
    }

    @Test
    void anAddressThatLeadsNowhereSaysSoAndLeadsToTheMap() {
        open("/nowhere/at/all?lang=zh-Hant");
        assertThat(heading("這裡沒有內容")).isVisible();
        link("前往地圖").click();
        assertThat(page).hasURL(Pattern.compile("/map\\?lang=zh-Hant"));
    }

    @Test
    void aConceptThatIsNotThereIsExplainedInTheReadersLanguageWithASuggestion() {
        expect("404");
        open("/concepts/ropee?lang=zh-Hant");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("找不到概念「ropee」");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("rope");
    }

    @Test
    void fromWhatIsNotThereASuggestionLeadsOn() {
        expect("404");
        open("/concepts/ropee?lang=en");
        assertThat(page).hasTitle("Not found · Waymark");
        link("rope").click();
        assertThat(page).hasURL(Pattern.compile("/concepts/rope\\?"));
        open("/concepts/ropee?lang=en");
        button("Search for it").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        open("/tracks/no-such-track?lang=en");
        assertThat(page).hasTitle("Not found · Waymark");
        link("All tracks").click();
        assertThat(page).hasURL(Pattern.compile("/tracks\\?"));
    }

    @Test
    void aFailureOfTheServerCanBeTriedAgain() {
        expect("500");
        AtomicBoolean broken = new AtomicBoolean(true);
        page.route("**/api/map*", route -> {
            if (broken.get()) {
                route.fulfill(new Route.FulfillOptions()
                        .setStatus(500)
                        .setContentType("application/problem+json")
                        .setBody("{\"title\":\"The server failed.\",\"status\":500}"));
            } else {
                route.resume();
            }
        });
        open("/map?lang=en");
        assertThat(heading("The server failed.")).isVisible();
        broken.set(false);
        button("Try again").click();
        assertThat(page.locator(".concept-list")).isVisible();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /concepts/rope?lang=zh-TW | zh-Hant | 題目
        /concepts/rope?lang=en-US | en      | Questions
        /concepts/rope?lang=xx    | en      | Questions
        """)
    void anyTagOfALanguageIsUnderstoodAndAnUnknownOneIsPassedOver(String address, String language, String words) {
        open(address);
        assertThat(page).hasURL(Pattern.compile("/concepts/rope\\?lang=" + language + "$"));
        assertThat(page.locator(".nav")).containsText(words);
        assertThat(page.locator("html")).hasAttribute("lang", language);
    }

    @Test
    void itsFilesAreKeptForAYearAndThePageIsAskedForAgain() {
        var index = page.navigate("/concepts/rope");
        Assertions.assertThat(index.headers().get("cache-control")).isEqualTo("no-cache");
        Assertions.assertThat(index.headers().get("content-security-policy"))
                .contains("script-src 'self'")
                .contains("style-src 'self'")
                .doesNotContain("unsafe");
        String script = page.locator("script[type=module]").first().getAttribute("src");
        var file = page.request().get(script);
        Assertions.assertThat(file.headers().get("cache-control")).contains("max-age=31536000", "immutable");
        Assertions.assertThat(page.request().get("/assets/gone.js").status()).isEqualTo(404);
        var nothing = page.request().get("/api/nothing");
        Assertions.assertThat(nothing.status()).isEqualTo(404);
        Assertions.assertThat(nothing.headers().get("content-type")).contains("application/problem+json");
    }
}
