package dev.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is round every screen. */
class ShellIT extends BrowserTest {

    @Test
    void theLanguageIsSwitchedWithoutAReloadAndTheAddressCarriesIt() {
        open("/map");
        assertThat(page).hasURL(Pattern.compile("/map\\?lang=en$"));
        page.evaluate("window.stillHere = true");
        button("Language and looks").click();
        page.getByRole(AriaRole.MENUITEMRADIO).getByText("繁體中文").click();
        assertThat(page).hasURL(Pattern.compile("lang=zh-Hant"));
        assertThat(page).hasTitle("地圖 · Waymark");
        assertThat(page.locator("html")).hasAttribute("lang", "zh-Hant");
        assertThat(link("題目")).isVisible();
        org.assertj.core.api.Assertions.assertThat(page.evaluate("window.stillHere"))
                .isEqualTo(true);
    }
}
