package dev.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a candidate does on the map. */
class MapIT extends BrowserTest {

    private Locator list() {
        return page.getByRole(AriaRole.LISTBOX);
    }

    private Locator count() {
        return page.locator(".filter-count");
    }

    private void openMap(String address) {
        open(address);
        page.locator(".map-canvas[data-drawn]").waitFor();
    }

    @Test
    void aSelectedConceptSaysWhatItRestsOnAndWhyAndWhatItOpensUp() {
        openMap("/map?lang=en&at=rope");
        assertThat(page).hasTitle("Rotary position embedding (RoPE) · Map · Waymark");
        assertThat(page.locator(".reasons-below")).containsText("Rotation matrix");
        assertThat(page.locator(".reasons-below .reason-why").first()).not().isEmpty();
        assertThat(page.locator(".reasons-above")).containsText("Llama 3");
        page.locator(".reasons-below")
                .getByText("Rotation matrix", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page).hasURL(Pattern.compile("at=rotation-matrix"));
        page.goBack();
        assertThat(heading("Rotary position embedding (RoPE)")).isVisible();
    }

    @Test
    void theSelectionLeadsToTheConceptAndToAPath() {
        openMap("/map?lang=zh-Hant&at=rope");
        link("規劃路徑").click();
        assertThat(page).hasURL(Pattern.compile("/path\\?.*to=rope"));
        page.goBack();
        link("開啟").click();
        assertThat(page).hasURL(Pattern.compile("/concepts/rope\\?lang=zh-Hant"));
    }

    @Test
    void theMapFliesToTheSelectedConceptWhichCanBeClicked() {
        openMap("/map?lang=en&at=rope");
        assertThat(page).hasURL(Pattern.compile("view="));
        button("Back to the list").click();
        assertThat(list()).isVisible();
        BoundingBox stage = page.locator(".map-canvas").boundingBox();
        page.mouse().move(stage.x + stage.width / 2, stage.y + stage.height / 2);
        page.mouse().click(stage.x + stage.width / 2, stage.y + stage.height / 2);
        assertThat(heading("Rotary position embedding (RoPE)")).isVisible();
    }

    @Test
    void dragsWheelAndButtonsMoveTheCameraAndTheAddressKeepsIt() {
        openMap("/map?lang=en");
        button("Zoom in").click();
        assertThat(page).hasURL(Pattern.compile("view=0\\.5,0\\.5,0\\.625"));
        BoundingBox stage = page.locator(".map-canvas").boundingBox();
        page.mouse().move(stage.x + 400, stage.y + 300);
        page.mouse().down();
        page.mouse().move(stage.x + 480, stage.y + 340);
        page.mouse().up();
        assertThat(page).not().hasURL(Pattern.compile("view=0\\.5,0\\.5,"));
        button("Show everything").click();
        assertThat(page).not().hasURL(Pattern.compile("view="));
    }

    @Test
    void pointingAtAConceptLightsItUpAndDraggingChoosesNothing() {
        openMap("/map?lang=en&at=rope");
        assertThat(page).hasURL(Pattern.compile("view="));
        button("Back to the list").click();
        assertThat(list()).isVisible();
        BoundingBox stage = page.locator(".map-canvas").boundingBox();
        double x = stage.x + stage.width / 2;
        double y = stage.y + stage.height / 2;
        page.mouse().move(x, y);
        assertThat(page.locator(".map-canvas")).hasCSS("cursor", "pointer");
        String before = page.url();
        page.mouse().down();
        page.mouse().move(x + 60, y + 40);
        page.mouse().up();
        assertThat(page).not().hasURL(before);
        assertThat(page).not().hasURL(Pattern.compile("at="));
        page.mouse().move(stage.x + 2, stage.y + 30);
        assertThat(page.locator(".map-canvas")).not().hasCSS("cursor", "pointer");
    }

    @Test
    void theKeyboardMovesAndZoomsTheMap() {
        openMap("/map?lang=en");
        page.getByRole(AriaRole.APPLICATION).focus();
        page.keyboard().press("+");
        assertThat(page).hasURL(Pattern.compile("view=0\\.5,0\\.5,0\\.625"));
        page.keyboard().press("ArrowRight");
        assertThat(page).not().hasURL(Pattern.compile("view=0\\.5,"));
        assertThat(page).hasURL(Pattern.compile("view=0\\.\\d+,0\\.5,0\\.625"));
        page.keyboard().press("0");
        assertThat(page).not().hasURL(Pattern.compile("view="));
    }

    @Test
    void filtersNarrowListAndMapAndStayInTheAddress() {
        openMap("/map?lang=en");
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Topic"))
                .click();
        page.getByRole(AriaRole.OPTION).getByText("Retrieval and RAG").click();
        page.keyboard().press("Escape");
        assertThat(page).hasURL(Pattern.compile("topic=retrieval"));
        page.getByRole(AriaRole.SEARCHBOX).fill("hyde");
        assertThat(count()).containsText("1 of");
        assertThat(list().getByRole(AriaRole.OPTION)).hasCount(1);
        page.reload();
        assertThat(list()).containsText("HyDE");
        button("Clear filters").click();
        assertThat(list()).containsText("A/B testing");
    }

    @Test
    void aTrackShowsOnlyWhatItsQuestionsNeed() {
        openMap("/map?lang=en&track=coding-round");
        assertThat(count()).not().hasText(Pattern.compile("^(\\d+) of \\1 "));
        assertThat(page.locator(".filters")).containsText("Track: Coding round");
    }

    @Test
    void whenNothingFitsThePageSaysHowToSeeMore() {
        openMap("/map?lang=zh-Hant&q=no-such-name");
        assertThat(heading("沒有符合的概念")).isVisible();
        button("清除篩選").click();
        assertThat(list()).isVisible();
    }

    @Test
    void theListIsOneTabStopAndArrowsAndEnterDoTheRest() {
        openMap("/map?lang=en");
        list().focus();
        page.keyboard().press("End");
        page.keyboard().press("Home");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        String active = list().getAttribute("aria-activedescendant");
        Assertions.assertThat(active).startsWith("row-");
        assertThat(page.locator("#" + active)).hasAttribute("aria-posinset", "3");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("at=" + active.substring("row-".length()) + "(&|$)"));
    }

    @Test
    void coloursCanShowWhatIKnow() {
        openMap("/map?lang=en&colour=state");
        assertThat(page.locator(".legend")).containsText("Learning");
        openMap("/map?lang=zh-Hant");
        assertThat(page.locator(".legend")).containsText("應用");
    }

    @Test
    void withoutWebglTheListStillHasEverything() {
        page.addInitScript("HTMLCanvasElement.prototype.getContext = () => null");
        open("/map?lang=en");
        assertThat(page.locator(".map-failed")).containsText("WebGL");
        assertThat(list()).isVisible();
    }

    @Test
    void onAPhoneNothingIsWiderThanTheScreen() {
        usePhone();
        openMap("/map?lang=zh-Hant&at=rope");
        assertThat(heading("旋轉位置嵌入（RoPE）")).isVisible();
        Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void axeFindsNothing(ColorScheme scheme) {
        useScheme(scheme);
        openMap("/map?lang=en");
        assertThat(list()).isVisible();
        assertAccessible();
        openMap("/map?lang=zh-Hant&at=rope&topic=attention");
        assertThat(page.locator(".reasons-above")).isVisible();
        assertAccessible();
        open("/sources/su-2021-rope?lang=en");
        assertThat(page.locator("main h1")).isVisible();
        assertAccessible();
    }
}
