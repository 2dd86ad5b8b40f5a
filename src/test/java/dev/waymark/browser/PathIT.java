package dev.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a reader does with a study path. */
class PathIT extends StudyTest {

    private Locator steps() {
        return page.locator(".step");
    }

    private static JsonNode path(String query) {
        return ask("GET", "/api/paths?" + query, "");
    }

    private void pick(String words, String name) {
        Locator field = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Add a concept"));
        field.fill(words);
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
    }

    @Test
    void targetsOfAnyKindAreChosenAndTakenAway() {
        open("/path?lang=en");
        pick("qlora", "QLoRA");
        assertThat(page).hasURL(Pattern.compile("to=qlora"));
        assertThat(steps()).hasCount(path("to=qlora").get("steps").size());
        pick("coding round", "Coding round");
        assertThat(page).hasURL(Pattern.compile("to=qlora,track:coding-round"));
        assertThat(steps())
                .hasCount(path("to=qlora,track:coding-round").get("steps").size());
        button("Take Coding round away").click();
        assertThat(steps()).hasCount(path("to=qlora").get("steps").size());
    }

    @Test
    void stepsComeInOrderWithRunningHoursReasonsAndReading() {
        JsonNode path = path("to=rope");
        open("/path?lang=en&to=rope");
        assertThat(page.locator(".path-total"))
                .hasText("%d steps, %d h %d min"
                        .formatted(
                                path.get("steps").size(),
                                path.get("minutes").asInt() / 60,
                                path.get("minutes").asInt() % 60));
        for (int i = 0; i < path.get("steps").size(); i++) {
            JsonNode step = path.get("steps").get(i);
            assertThat(steps().nth(i)).containsText(step.get("name").asString());
            assertThat(steps().nth(i))
                    .containsText(step.get("read").get(0).get("title").asString());
        }
        JsonNode first = path.get("steps").get(0);
        assertThat(steps().first()).containsText(first.get("reason").get("why").asString());
    }

    @Test
    void aStepSaysWhichQuestionsBecomeAnswerableWithIt() {
        JsonNode path = path("to=question:rope-over-alibi");
        open("/path?lang=en&to=question:rope-over-alibi");
        for (int i = 0; i < path.get("steps").size(); i++) {
            for (JsonNode question : path.get("steps").get(i).get("answerable")) {
                assertThat(steps().nth(i).locator(".milestone"))
                        .containsText(question.get("name").asString());
            }
        }
        assertThat(steps().last().locator(".milestone"))
                .containsText(path.get("targets").get(0).get("name").asString());
    }

    @Test
    void aStepIsTickedOffStaysInSightAndCanBeUndone() {
        JsonNode first = path("to=rope").get("steps").get(0);
        String tick = "I know %s now".formatted(first.get("name").asString());
        int all = path("to=rope").get("steps").size();
        open("/path?lang=en&to=rope");
        checkbox(tick).check();
        assertThat(page.getByText("1 of %d steps done".formatted(all))).isVisible();
        assertThat(steps()).hasCount(all);
        // The tick shows at once; the message comes when it is saved.
        assertThat(toast(first.get("name").asString() + ": Known")).isVisible();
        org.assertj.core.api.Assertions.assertThat(stored(first.get("id").asString()))
                .isEqualTo("known");
        page.locator(".toast")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo"))
                .click();
        assertThat(checkbox(tick)).not().isChecked();
        checkbox(tick).check();
        assertThat(toast("Known").first()).isVisible();
        button("Hide the finished steps").click();
        assertThat(steps()).hasCount(all - 1);
    }

    @Test
    void aSharedLinkShowsTheSamePathToSomeoneWhoKnowsOtherThings() {
        know("dot-product");
        know("softmax");
        open("/path?lang=en&to=rope");
        assertThat(steps().first()).isVisible();
        List<String> mine = page.locator(".step h3").allTextContents();
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        button("Copy a link").click();
        assertThat(toast("The link is copied")).isVisible();
        String link = (String) page.evaluate("navigator.clipboard.readText()");
        forgetEverything();
        use(new NewContextOptions());
        page.navigate(link);
        assertThat(page.getByText("This path was shared with what its sender knows"))
                .isVisible();
        assertThat(steps()).hasCount(mine.size());
        org.assertj.core.api.Assertions.assertThat(page.locator(".step h3").allTextContents())
                .isEqualTo(mine);
        button("Use what I know instead").click();
        assertThat(steps()).hasCount(path("to=rope").get("steps").size());
    }

    @Test
    void whatHelpsIsIncludedOnRequest() {
        open("/path?lang=en&to=rope");
        checkbox("Include what helps, not only what is needed").check();
        assertThat(page).hasURL(Pattern.compile("include=helpful"));
        assertThat(steps())
                .hasCount(path("to=rope&include=helpful").get("steps").size());
    }

    @Test
    void thePathIsDownloadedAsMarkdown() throws IOException {
        open("/path?lang=zh-Hant&to=rope");
        Download download = page.waitForDownload(() -> link("Markdown").click());
        org.assertj.core.api.Assertions.assertThat(download.suggestedFilename()).isEqualTo("waymark-path.md");
        org.assertj.core.api.Assertions.assertThat(Files.readString(download.path()))
                .startsWith("# 學習路徑：")
                .contains("- [ ] **1. ");
    }

    @Test
    void onPaperThereAreStepsInDarkInkAndNoControls() {
        useScheme(ColorScheme.DARK);
        open("/path?lang=en&to=rope");
        assertThat(steps().first()).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("html")).hasCSS("color", "rgb(28, 35, 33)");
        assertThat(page.locator(".header")).isHidden();
        assertThat(page.locator(".picker")).isHidden();
        assertThat(button("Print")).isHidden();
        assertThat(steps().last()).isVisible();
    }

    @Test
    void aTargetThatIsNotThereIsToldAndCanBeTakenAway() {
        expect("400");
        open("/path?lang=en&to=rope,ropee");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Nothing is called \"ropee\"");
        button("Take ropee away").click();
        assertThat(steps().first()).isVisible();
    }

    @Test
    void whoKnowsEverythingIsToldSo() {
        know("rope");
        open("/path?lang=zh-Hant&to=rope");
        assertThat(heading("沒有缺少的概念")).isVisible();
    }

    @Test
    void onAPhoneNothingSticksOut() {
        usePhone();
        open("/path?lang=zh-Hant&to=rope");
        assertThat(steps().first()).isVisible();
        org.assertj.core.api.Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }
}
