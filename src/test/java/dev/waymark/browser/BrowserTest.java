package dev.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What every browser test starts from: the running program, one browser for all, and a fresh page for each test, without
 * cookies or storage. A test fails if the page threw, or wrote an error to the console that the test did not {@link #expect}.
 */
abstract class BrowserTest {

    private static final String AXE = read(Path.of("src/main/web/node_modules/axe-core/axe.min.js"));
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static {
        // A busy machine is slow; a test that passes does not wait longer for it.
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    private final List<String> faults = new ArrayList<>();
    private final List<Pattern> expected = new ArrayList<>();
    private BrowserContext context;
    protected Page page;

    @BeforeEach
    void openPage() {
        use(new NewContextOptions());
    }

    @AfterEach
    void closePage() {
        context.close();
        assertThat(faults)
                .as("faults of the page")
                .allMatch(fault -> expected.stream()
                        .anyMatch(pattern -> pattern.matcher(fault).find()));
    }

    /** Goes on with a page of this size, language, colour scheme and so on. */
    protected final void use(NewContextOptions options) {
        if (context != null) {
            context.close();
        }
        if (options.locale == null) {
            options.setLocale("en-US");
        }
        options.setBaseURL(RunningProgram.address()).setReducedMotion(ReducedMotion.REDUCE);
        context = Chromium.browser().newContext(options);
        context.setDefaultTimeout(20_000);
        page = context.newPage();
        page.onPageError(faults::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(message.text());
            }
        });
    }

    protected final void useScheme(ColorScheme scheme) {
        use(new NewContextOptions().setColorScheme(scheme));
    }

    protected final void usePhone() {
        use(new NewContextOptions().setViewportSize(390, 844).setHasTouch(true).setIsMobile(true));
    }

    /** Says that the page may report this; a regular expression. */
    protected final void expect(String fault) {
        expected.add(Pattern.compile(fault));
    }

    /** Opens an address such as {@code /map?lang=en}. */
    protected final void open(String address) {
        page.navigate(address);
    }

    protected final Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    protected final Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    protected final Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Fails with each rule of axe-core that the page breaks, and the elements that break it. */
    protected final void assertAccessible() {
        // Through the debugger's door, because the page's own policy refuses scripts that are not its own.
        page.evaluate(AXE);
        String result = (String)
                page.evaluate("async () => JSON.stringify((await axe.run(document, { resultTypes: ['violations']"
                        + " })).violations.map(v => v.id + ': ' + v.help + ' at ' + v.nodes.map(n =>"
                        + " n.target.join(' ') + ' (' + n.failureSummary + ')').join('; ')))");
        JsonNode violations = JSON.readTree(result);
        assertThat(violations.valueStream().map(JsonNode::asString).toList())
                .as("axe-core at " + page.url())
                .isEmpty();
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException("run npm ci in src/main/web", e);
        }
    }
}
