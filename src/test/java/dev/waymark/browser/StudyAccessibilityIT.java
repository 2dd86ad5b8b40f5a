package dev.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** axe-core finds nothing on any study screen, in light and dark, with something known and something to do. */
class StudyAccessibilityIT extends StudyTest {

    /** An address, and what is there when the screen is. */
    private static final List<String[]> SCREENS = List.of(
            new String[] {"/concepts/rope?lang=en", ".drawing"},
            new String[] {"/concepts/vector?lang=zh-Hant", ".sheet-main"},
            new String[] {"/concepts/nothing-here?lang=en", "[role=alert]"},
            new String[] {"/questions?lang=en", ".question-rows"},
            new String[] {"/questions?lang=zh-Hant&text=qqqqqqqq", ".empty"},
            new String[] {"/questions/rope-over-alibi?lang=en", ".missing-sum"},
            new String[] {"/path?lang=en", ".examples"},
            new String[] {"/path?lang=en&to=rope,question:rope-over-alibi", ".step"},
            new String[] {"/path?lang=zh-Hant&to=rope&known=dot-product&assume=exact", ".step"},
            new String[] {"/known?lang=en", ".tree"},
            new String[] {"/known?lang=zh-Hant&text=attention", ".branch-concepts > li"},
            new String[] {"/topics?lang=en", ".topic-tree"},
            new String[] {"/topics/attention?lang=en", ".topic-concepts"},
            new String[] {"/tracks?lang=en", ".rows"},
            new String[] {"/tracks/coding-round?lang=zh-Hant", ".rows"});

    static Stream<Arguments> screens() {
        return SCREENS.stream()
                .flatMap(screen -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                        .map(scheme -> Arguments.of(screen[0], screen[1], scheme)));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("screens")
    void nothingIsInAnyonesWay(String address, String there, ColorScheme scheme) {
        expect("404");
        know("dot-product");
        ask("PATCH", "/api/learner", """
            {"changes": [{"state": "learning", "concepts": ["self-attention"]}]}\
            """);
        useScheme(scheme);
        open(address);
        assertThat(page.locator(there).first()).isVisible();
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        page.locator("button.show-points").all().forEach(button -> button.click());
        page.locator(".tick").all().stream().limit(1).forEach(tick -> tick.click());
        assertAccessible();
    }
}
