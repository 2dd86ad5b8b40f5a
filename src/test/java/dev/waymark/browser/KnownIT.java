package dev.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a reader does with what they know. */
class KnownIT extends StudyTest {

    private void unfold(String topic, String... below) {
        page.locator(".branch-name").getByText(topic).click();
        for (String each : below) {
            page.locator(".branch-name").getByText(each).click();
        }
    }

    private void importFile(String text) {
        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("learner.json", "application/json", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aWholeTopicIsMarkedAtOnceAndUndoneAtOnce() {
        open("/known?lang=en");
        unfold("Language models", "Attention and positions");
        button("Mark all of Attention and positions as known").click();
        int concepts =
                ask("GET", "/api/concepts?topic=attention", "").get("total").asInt();
        assertThat(toast("%d concepts: Known".formatted(concepts))).isVisible();
        assertThat(page.getByText(Pattern.compile("^%d of \\d+ concepts known".formatted(concepts))))
                .isVisible();
        String change =
                ask("GET", "/api/learner/changes", "").get(0).get("number").asString();
        page.locator("[data-change='%s']".formatted(change))
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(page.getByText(Pattern.compile("^0 of \\d+ concepts known"))).isVisible();
        assertThat(page.getByText("undone").first()).isVisible();
    }

    @Test
    void aConceptIsFoundAndMarked() {
        open("/known?lang=en");
        page.getByLabel("Find a concept").fill("rotary");
        assertThat(page).hasURL(Pattern.compile("text=rotary"));
        page.getByRole(AriaRole.GROUP)
                .filter(new Locator.FilterOptions().setHasText("What I know of Rotary position embedding (RoPE)"))
                .getByLabel("Learning")
                .check();
        assertThat(toast("Learning")).isVisible();
        page.getByLabel("Find a concept").fill("");
        page.getByLabel("Show").selectOption("learning");
        assertThat(page.locator(".branch-concepts > li")).hasCount(1);
        page.getByLabel("Find a concept").fill("nothing like this");
        assertThat(page.getByText("No concept fits.")).isVisible();
    }

    @Test
    void whatIsSavedAsAFileCanBeReadAgain() throws IOException {
        know("rope");
        open("/known?lang=en");
        Download download = page.waitForDownload(() -> link("Save as a file").click());
        String file = Files.readString(download.path());
        button("Forget everything").click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Forget everything"))
                .click();
        assertThat(page.getByText("Nothing is marked yet.")).isVisible();
        importFile(file);
        assertThat(toast("read from the file")).isVisible();
        org.assertj.core.api.Assertions.assertThat(stored("rope")).isEqualTo("known");
        toast("read from the file")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo"))
                .click();
        assertThat(page.getByText("Nothing is marked yet.")).isVisible();
    }

    @Test
    void forgettingIsAskedForFirst() {
        know("vector");
        open("/known?lang=zh-Hant");
        button("全部清除").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("要清除所有標記嗎？");
        button("取消").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
        org.assertj.core.api.Assertions.assertThat(stored("vector")).isEqualTo("known");
    }

    @Test
    void anIdThatTheGraphDoesNotHaveIsKeptAndNamed() {
        open("/known?lang=en");
        importFile("""
            {"format": "waymark-learner", "version": 1, "states": [
              {"concept": "rope", "state": "known"}, {"concept": "to-be-written", "state": "known"}]}\
            """);
        assertThat(page.getByText("The graph does not have to-be-written")).isVisible();
        assertThat(page.getByText("Records of concepts that the graph does not have now: to-be-written"))
                .isVisible();
    }

    @Test
    void aWrongFileIsToldAndChangesNothing() {
        expect("400");
        know("vector");
        open("/known?lang=en");
        importFile("these are my notes");
        assertThat(page.getByText("it is not JSON")).isVisible();
        importFile("{\"format\": \"anki\", \"version\": 1, \"states\": []}");
        assertThat(page.getByText("a file of what a learner knows has waymark-learner here"))
                .isVisible();
        org.assertj.core.api.Assertions.assertThat(stored("vector")).isEqualTo("known");
    }

    @Test
    void aTopicHasAPageWithItsConceptsAndProgress() {
        open("/topics/attention?lang=zh-Hant");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("注意力與位置編碼");
        button("全部標為已會").click();
        assertThat(page.getByText(Pattern.compile("^(\\d+) / \\1$"))).isVisible();
        assertThat(button("全部標為已會")).isDisabled();
    }

    @Test
    void aTrackHasAPageThatLeadsToItsPath() {
        open("/tracks?lang=en");
        link("Coding round").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Coding round");
        link("Plan a path to this").click();
        assertThat(page).hasURL(Pattern.compile("to=track:coding-round"));
    }
}
