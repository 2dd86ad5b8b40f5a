package dev.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From a question in the head to a step that is done, without touching a mouse. */
class KeyboardJourneyIT extends StudyTest {

    @Test
    void searchConceptPathTickUndo() {
        open("/questions?lang=en");
        assertThat(page.locator(".question-rows > li").first()).isVisible();
        page.keyboard().press("Control+k");
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        page.keyboard().type("rotary");
        assertThat(page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.OPTION).first())
                .containsText("Rotary position embedding");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/concepts/rope"));
        assertThat(page.locator(".concept h1")).containsText("RoPE");
        tabTo("Plan a path to this");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/path\\?.*to=rope"));
        String first = ask("GET", "/api/paths?to=rope", "")
                .get("steps")
                .get(0)
                .get("name")
                .asString();
        String tick = "I know %s now".formatted(first);
        assertThat(checkbox(tick)).isVisible();
        tabTo(tick);
        page.keyboard().press("Space");
        assertThat(checkbox(tick)).isChecked();
        assertThat(toast(first + ": Known")).isVisible();
        tabTo("Undo");
        page.keyboard().press("Enter");
        assertThat(checkbox(tick)).not().isChecked();
        assertThat(toast("Undone")).isVisible();
    }
}
