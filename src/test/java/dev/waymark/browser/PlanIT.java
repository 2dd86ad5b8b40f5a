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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** What a reader does with a study plan. */
class PlanIT extends StudyTest {

    private static final String DAYS = "&from=2026-03-02&until=2026-03-20&minutesPerDay=60,60,60,60,60,120,0";
    private static final String DATED = "to=rope" + DAYS;

    private static JsonNode plan(String query) {
        return ask("GET", "/api/plans?" + query, "");
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private Locator days() {
        return page.locator(".day");
    }

    private void seesPlan() {
        assertThat(page.getByRole(AriaRole.HEADING)
                        .and(page.locator(".path-total"))
                        .first())
                .isVisible();
        assertThat(page.locator("[aria-busy=true]")).hasCount(0);
    }

    @Test
    void aTargetIsChosenAndHoursAreTurnedIntoSteps() {
        open("/plan?lang=en");
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Add a concept"))
                .fill("rotary");
        page.getByRole(AriaRole.OPTION).first().click();
        assertThat(page).hasURL(Pattern.compile("to=rope"));
        field("Hours of study").fill("10");
        assertThat(page).hasURL(Pattern.compile("minutes=600"));
        JsonNode plan = plan("to=rope&minutes=600");
        assertThat(page.locator(".step")).hasCount(plan.get("steps").size());
        assertThat(page.locator(".plan-summary")).hasText(plan.get("summary").asString());
    }

    @Test
    void daysUntilADateShowWhatToLearnAndToReview() {
        open("/plan?lang=en&" + DATED);
        seesPlan();
        JsonNode days = plan(DATED).get("schedule").get("days");
        assertThat(days()).hasCount(days.size());
        for (int i = 0; i < days.size(); i++) {
            assertThat(days().nth(i).locator(".session"))
                    .hasCount(days.get(i).get("sessions").size());
        }
        assertThat(days().first()).containsText("Mon 2 Mar");
        assertThat(days().last()).containsText("reviews only");
        assertThat(days().last().locator(".session").first()).containsText("Review");
    }

    @Test
    void hoursAndDatesAreTypedKeyByKey() {
        open("/plan?lang=en&to=rope&minutes=540");
        seesPlan();
        field("Hours of study").press("End");
        page.keyboard().press("Backspace");
        assertThat(field("Hours of study")).hasValue("");
        page.keyboard().type("12");
        assertThat(page).hasURL(Pattern.compile("minutes=720"));
        assertThat(field("Hours of study")).hasValue("12");
        open("/plan?lang=en&" + DATED);
        seesPlan();
        field("First day").focus();
        page.keyboard().type("03032026");
        page.keyboard().press("Tab");
        assertThat(page).hasURL(Pattern.compile("from=2026-03-03"));
        assertThat(field("First day")).hasValue("2026-03-03");
    }

    @Test
    void theWeekDaysOffAndChoicesAreInTheAddress() {
        open("/plan?lang=en&" + DATED);
        seesPlan();
        field("Sun").fill("90");
        assertThat(page).hasURL(Pattern.compile("minutesPerDay=60,60,60,60,60,120,90"));
        page.getByText("More choices").click();
        field("Take a day off").fill("2026-03-05");
        button("Add").click();
        assertThat(page).hasURL(Pattern.compile("daysOff=2026-03-05"));
        assertThat(days().filter(new Locator.FilterOptions().setHasText("Thu 5 Mar")))
                .hasCount(0);
        field("Most new minutes on one day").fill("40");
        page.getByLabel("Review when memory falls to").selectOption("0.8");
        assertThat(page).hasURL(Pattern.compile("newMinutesPerDay=40.*retention=0.8"));
        button("Study on Thu 5 Mar after all").click();
        assertThat(page).hasURL(Pattern.compile("^((?!daysOff).)*$"));
        checkbox("Parts of an answer count, too").check();
        assertThat(page).hasURL(Pattern.compile("credit=by-key-point"));
    }

    @Test
    void fromHoursToADateAndBack() {
        open("/plan?lang=en&to=rope&minutes=600");
        seesPlan();
        radio("Until a date").check();
        assertThat(page).hasURL(Pattern.compile("from=\\d{4}-\\d\\d-\\d\\d.*until="));
        assertThat(days().first()).isVisible();
        radio("So many hours").check();
        assertThat(page).hasURL(Pattern.compile("minutes=540"));
        assertThat(page.locator(".step").first()).isVisible();
    }

    @Test
    void thePlotIsReadByKeyboardAndItsPointIsPlanned() {
        open("/plan?lang=en&to=track:llm-foundations-round&known=transformer&minutes=600");
        seesPlan();
        Locator slider = page.getByRole(AriaRole.SLIDER);
        String before = slider.getAttribute("aria-valuetext");
        slider.focus();
        for (int press = 0; press < 8; press++) {
            page.keyboard().press("ArrowRight");
        }
        assertThat(page.locator(".worth-words")).not().hasText(before);
        assertThat(page.locator(".worth-words")).containsText("worth ");
        Locator planIt =
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Plan \\d+ h.*")));
        planIt.click();
        assertThat(slider).isFocused();
        assertThat(page).not().hasURL(Pattern.compile("minutes=600"));
        seesPlan();
    }

    @Test
    void whatIsLeftOutSaysWhyAndWhatHalfAnHourBuys() {
        String query = "to=track:llm-foundations-round&known=transformer&minutes=600";
        open("/plan?lang=en&" + query);
        JsonNode plan = plan(query);
        Locator cut = page.locator(".rows > li").first();
        assertThat(cut).containsText(plan.get("cut").get(0).get("name").asString());
        assertThat(cut).containsText(plan.get("cut").get(0).get("why").asString());
        cut.getByText("It would take").click();
        assertThat(cut.locator(".cut-missing"))
                .containsText(
                        plan.get("cut").get(0).get("missing").get(0).get("name").asString());
        assertThat(page.locator(".neighbours")).containsText("30 min more");
        assertThat(page.locator(".neighbours")).containsText("30 min less");
    }

    @Test
    void aSessionIsTickedOffStaysInSightAndCanBeUndone() {
        open("/plan?lang=en&" + DATED);
        seesPlan();
        String id = plan(DATED).get("steps").get(0).get("id").asString();
        String name = plan(DATED).get("steps").get(0).get("name").asString();
        int all = days().locator(".session").count();
        checkbox("I know %s now".formatted(name)).check();
        assertThat(toast(name)).isVisible();
        org.assertj.core.api.Assertions.assertThat(stored(id)).isEqualTo("known");
        assertThat(days().locator(".session")).hasCount(all);
        assertThat(page.locator(".path-progress")).containsText("1 of ");
        toast(name).getByRole(AriaRole.BUTTON).first().click();
        assertThat(checkbox("I know %s now".formatted(name))).not().isChecked();
        checkbox("I know %s now".formatted(name)).check();
        button("Plan again from here").click();
        assertThat(checkbox("I know %s now".formatted(name))).hasCount(0);
    }

    @Test
    void aSharedLinkShowsTheSamePlanToWhoKnowsSomethingElse() {
        know("attention");
        open("/plan?lang=en&" + DATED);
        seesPlan();
        List<String> mine = page.locator(".session-body").allTextContents();
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        button("Copy a link").click();
        assertThat(toast("The link is copied")).isVisible();
        String link = (String) page.evaluate("navigator.clipboard.readText()");
        forgetEverything();
        use(new NewContextOptions());
        page.navigate(link);
        seesPlan();
        org.assertj.core.api.Assertions.assertThat(page.locator(".session-body").allTextContents())
                .isEqualTo(mine);
    }

    @ParameterizedTest
    @CsvSource({
        "Calendar, ics, BEGIN:VCALENDAR",
        "Markdown, md, # Study plan: ",
        "CSV, csv, \uFEFFdate",
        "JSON, json, {",
    })
    void thePlanIsDownloaded(String name, String suffix, String begin) throws IOException {
        open("/plan?lang=en&" + DATED);
        seesPlan();
        Download download = page.waitForDownload(() -> link(name).click());
        org.assertj.core.api.Assertions.assertThat(download.suggestedFilename()).isEqualTo("waymark-plan." + suffix);
        org.assertj.core.api.Assertions.assertThat(Files.readString(download.path()))
                .startsWith(begin);
    }

    @Test
    void wrongTimeIsToldInPlainWordsAndCanBePutRight() {
        expect("400");
        open("/plan?lang=en&" + DATED);
        seesPlan();
        field("Last day").fill("2026-02-20");
        assertThat(page.getByRole(AriaRole.ALERT))
                .containsText("\"Last day\" is 2026-02-20, which is before \"First day\"");
        assertThat(field("Last day")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator(".target")).containsText("Rotary position embedding");
        field("First day").fill("2026-02-10");
        seesPlan();
        open("/plan?lang=zh-Hant&to=rope&from=2026-03-02&until=2026-03-20&minutesPerDay=0");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("沒有任何一天有時間學習");
    }

    @Test
    void tooLittleTimeAndNothingMissingAreToldWithAWayOn() {
        open("/plan?lang=en&to=rope&minutes=30");
        assertThat(page.getByText("No target fits into this time")).isVisible();
        assertThat(link("Say what you know")).isVisible();
        know("rope");
        page.reload();
        assertThat(heading("Nothing is missing")).isVisible();
    }

    @Test
    void onPaperThereAreDaysAndNoControls() {
        open("/plan?lang=en&" + DATED);
        seesPlan();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".time")).isHidden();
        assertThat(page.locator(".worth")).isHidden();
        assertThat(button("Print")).isHidden();
        assertThat(days().last()).isVisible();
    }

    @Test
    void onAPhoneNothingSticksOut() {
        usePhone();
        open("/plan?lang=zh-Hant&" + DATED);
        seesPlan();
        org.assertj.core.api.Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void nothingIsInAnyonesWay(ColorScheme scheme) {
        useScheme(scheme);
        open("/plan?lang=en");
        assertThat(page.locator(".examples")).isVisible();
        assertAccessible();
        open("/plan?lang=zh-Hant&to=track:llm-foundations-round&known=transformer&daysOff=2026-03-05" + DAYS);
        seesPlan();
        page.locator("details")
                .all()
                .forEach(details -> details.locator("summary").click());
        page.locator(".tick").first().click();
        assertAccessible();
    }
}
