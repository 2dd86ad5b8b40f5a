package dev.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a reader does on the page of a concept. */
class ConceptIT extends StudyTest {

    private static final String ROPE = "Rotary position embedding (RoPE)";

    private Locator drawing() {
        return page.locator(".drawing");
    }

    @Test
    void oneSeesWhatItRestsOnAndWhy() {
        open("/concepts/rope?lang=en");
        assertThat(page).hasTitle(ROPE + " · Waymark");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(ROPE);
        assertThat(heading("What it rests on")).isVisible();
        String why = ask("GET", "/api/concepts/rope", "")
                .get("requires")
                .get(0)
                .get("why")
                .asString();
        assertThat(page.getByText(why)).isVisible();
        assertThat(heading("Read first")).isVisible();
        assertThat(heading("Related")).isVisible();
    }

    @Test
    void theDrawingLeadsOn() {
        open("/concepts/rope?lang=en");
        drawing()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Relative position encoding"))
                .click();
        assertThat(page).hasURL(Pattern.compile("/concepts/relative-position-encoding\\?lang=en"));
        assertThat(drawing().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(ROPE)))
                .isVisible();
    }

    @Test
    void itIsAllThereInChinese() {
        open("/concepts/rope?lang=zh-Hant");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("旋轉位置嵌入");
        assertThat(heading("先備概念")).isVisible();
        assertThat(heading("先讀這些")).isVisible();
        assertThat(radio("已會")).isVisible();
    }

    @Test
    void answersToChecksAreHiddenUntilAskedFor() {
        open("/concepts/rope?lang=en");
        JsonCheck check = JsonCheck.of("rope");
        assertThat(page.getByText(check.ask())).isVisible();
        assertThat(page.getByText(check.answer())).isHidden();
        page.getByText("Show the answer").first().click();
        assertThat(page.getByText(check.answer())).isVisible();
    }

    @Test
    void markingIsKeptAndCanBeUndone() {
        open("/concepts/rope?lang=en");
        radio("Known").check();
        assertThat(toast(ROPE + ": Known")).isVisible();
        page.reload();
        assertThat(radio("Known")).isChecked();
        radio("Learning").check();
        toast(ROPE + ": Learning")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo"))
                .click();
        assertThat(radio("Known")).isChecked();
        org.assertj.core.api.Assertions.assertThat(stored("rope")).isEqualTo("known");
    }

    @Test
    void ctrlZTakesTheLastMarkBack() {
        open("/concepts/rope?lang=en");
        radio("Learning").check();
        assertThat(toast(ROPE + ": Learning")).isVisible();
        page.keyboard().press("Control+z");
        assertThat(radio("Not known")).isChecked();
        assertThat(toast("Undone")).isVisible();
        assertThat(toast(ROPE + ": Learning")).isHidden();
    }

    @Test
    void ctrlZWorksOnEveryScreen() {
        know("rope");
        open("/tracks?lang=en");
        assertThat(link("Coding round")).isVisible();
        page.keyboard().press("Control+z");
        assertThat(toast("Undone")).isVisible();
        org.assertj.core.api.Assertions.assertThat(stored("rope")).isEqualTo("nothing");
    }

    @Test
    void whoKnowsItCanMarkWhatItNeedsToo() {
        open("/concepts/rope?lang=en");
        radio("Known").check();
        page.getByText(Pattern.compile("Mark \\d+ prerequisites as known, too")).click();
        assertThat(toast("concepts: Known")).isVisible();
        org.assertj.core.api.Assertions.assertThat(stored("vector")).isEqualTo("known");
        assertThat(drawing().getByText("(Known)").first()).isAttached();
    }

    @Test
    void aPathIsPlannedFromHereAndMoreIsAddedToIt() {
        open("/concepts/rope?lang=en");
        link("Plan a path to this").click();
        assertThat(page).hasURL(Pattern.compile("/path\\?.*to=rope"));
        assertThat(button("Take " + ROPE + " away")).isVisible();
        open("/concepts/qlora?lang=en");
        link("Add to my path").click();
        assertThat(page).hasURL(Pattern.compile("to=rope,qlora"));
        assertThat(button("Take QLoRA away")).isVisible();
    }

    @Test
    void whatCannotBeSavedIsKeptAndSavedWhenTheDatabaseIsBack() {
        expect("503");
        page.route("**/api/learner", this::withoutDatabase);
        open("/concepts/rope?lang=en");
        radio("Known").check();
        assertThat(page.getByText("1 change is kept in this page")).isVisible();
        assertThat(radio("Known")).isChecked();
        page.reload();
        assertThat(radio("Known")).isChecked();
        page.unroute("**/api/learner");
        assertThat(toast(ROPE + ": Known")).isVisible();
        assertThat(page.getByText("is kept in this page")).isHidden();
        org.assertj.core.api.Assertions.assertThat(stored("rope")).isEqualTo("known");
    }

    private void withoutDatabase(Route route) {
        if (route.request().method().equals("PATCH")) {
            route.fulfill(new Route.FulfillOptions()
                    .setStatus(503)
                    .setContentType("application/problem+json")
                    .setBody("{\"title\":\"Database unavailable\",\"status\":503}"));
        } else {
            route.resume();
        }
    }

    @Test
    void aWrongIdIsToldWithWhatWasPerhapsMeant() {
        expect("404");
        open("/concepts/ropee?lang=zh-Hant");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("找不到概念「ropee」");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("rope");
    }

    /** The first check of a concept. */
    private record JsonCheck(String ask, String answer) {
        static JsonCheck of(String concept) {
            var check = StudyTest.ask("GET", "/api/concepts/" + concept, "")
                    .get("checks")
                    .get(0);
            return new JsonCheck(
                    check.get("ask").asString(), check.get("answer").asString());
        }
    }
}
