package dev.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a reader does with questions. */
class QuestionsIT extends StudyTest {

    private Locator rows() {
        return page.locator(".question-rows > li");
    }

    private static String total(String filter) {
        return ask("GET", "/api/questions?" + filter, "").get("total").asString() + " questions";
    }

    @Test
    void filtersGoIntoTheAddressAndTogetherNarrowTheList() {
        open("/questions?lang=en");
        assertThat(page.getByText(total(""))).isVisible();
        page.getByLabel("Category").selectOption("coding");
        assertThat(page.getByText(total("category=coding"))).isVisible();
        page.getByLabel("Format").selectOption("implement");
        assertThat(page).hasURL(Pattern.compile("category=coding&format=implement"));
        assertThat(page.getByText(total("category=coding&format=implement"))).isVisible();
        assertThat(rows().first()).containsText("Implement");
        page.reload();
        assertThat(page.getByLabel("Format")).hasValue("implement");
        button("Clear the filter").click();
        assertThat(page.getByText(total(""))).isVisible();
    }

    @Test
    void aTrackAndALevelFilterToo() {
        open("/questions?lang=en");
        page.getByLabel("Track").selectOption("coding-round");
        assertThat(page.getByText(total("track=coding-round"))).isVisible();
        page.getByLabel("Level").selectOption("4");
        assertThat(page).hasURL(Pattern.compile("track=coding-round&level=4|level=4&track=coding-round"));
    }

    @Test
    void wordsFindQuestionsAndNothingFoundSaysWhatToDo() {
        open("/questions?lang=en");
        page.getByLabel("Words").fill("ALiBi");
        assertThat(page).hasURL(Pattern.compile("text=ALiBi"));
        assertThat(rows().first()).containsText("ALiBi");
        page.getByLabel("Words").fill("qqqqqqqqqq");
        assertThat(heading("No question fits")).isVisible();
        button("Clear the filter").click();
        assertThat(rows().first()).isVisible();
    }

    @Test
    void pagesTurnAndKeepTheFilter() {
        open("/questions?lang=en");
        link("Next").click();
        assertThat(page).hasURL(Pattern.compile("page=2"));
        assertThat(page.getByText("Page 2 of")).isVisible();
        page.goBack();
        assertThat(page.getByText("Page 1 of")).isVisible();
    }

    @Test
    void aPageBeyondTheLastOneIsTheLastOne() {
        open("/questions?lang=en&page=999");
        assertThat(page.getByText(Pattern.compile("^Page (\\d+) of \\1$"))).isVisible();
        assertThat(rows().first()).isVisible();
        assertThat(page).not().hasURL(Pattern.compile("page=999"));
    }

    @Test
    void keyPointsAreFoldedSoThatOneCanTryFirst() {
        JsonNode point = ask("GET", "/api/questions/rope-over-alibi", "")
                .get("keyPoints")
                .get(0);
        String say = point.get("say").asString();
        open("/questions/rope-over-alibi?lang=en");
        assertThat(page.getByText(say)).isHidden();
        button("Show the key points").click();
        assertThat(page.getByText(say)).isVisible();
        button("Hide the key points").click();
        assertThat(page.getByText(say)).isHidden();
        assertThat(heading("And then they ask")).isVisible();
    }

    @Test
    void aQuestionSaysWhatIsMissingForMe() {
        open("/questions/rope-over-alibi?lang=en");
        assertThat(page.locator(".missing-sum")).containsText(Pattern.compile("\\d+ concepts, \\d+ h"));
        ask("GET", "/api/paths?to=question:rope-over-alibi", "")
                .get("steps")
                .forEach(step -> know(step.get("id").asString()));
        page.reload();
        assertThat(page.getByText("Nothing: you know all that it needs.")).isVisible();
        open("/questions?lang=en&text=ALiBi");
        assertThat(page.getByText("You can answer this").first()).isVisible();
    }

    @Test
    void markingOnTheQuestionShortensItsPath() {
        open("/questions/rope-over-alibi?lang=en");
        Locator sum = page.locator(".missing-sum");
        assertThat(sum).isVisible();
        String before = sum.textContent();
        page.getByRole(AriaRole.GROUP)
                .filter(new Locator.FilterOptions().setHasText("What I know of Rotary position embedding (RoPE)"))
                .getByLabel("Known", new Locator.GetByLabelOptions().setExact(true))
                .check();
        assertThat(sum).not().hasText(before);
    }

    @Test
    void theLanguageChangesInPlace() {
        open("/questions?lang=en&category=coding");
        assertThat(rows().first()).isVisible();
        button("Language and looks").click();
        page.getByRole(AriaRole.MENUITEMRADIO).getByText("繁體中文").click();
        assertThat(page).hasURL(Pattern.compile("category=coding"));
        assertThat(page.getByLabel("類別")).hasValue("coding");
        assertThat(rows().first()).containsText(Pattern.compile("[一-龥]"));
        assertThat(page).hasTitle("題目 · Waymark");
    }
}
