package dev.waymark.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;

/**
 * Takes the README's pictures of the running program with the real graph, into {@code docs/screenshots}.
 *
 * <pre>mvn -Pbench test-compile exec:exec -Dbench.main=dev.waymark.browser.Screenshots</pre>
 */
final class Screenshots {

    private static final List<Picture> PICTURES = List.of(
            new Picture("map", "/map?lang=en&at=attention&view=0.5,0.5,1", ColorScheme.LIGHT, ""),
            new Picture("map-zh-hant", "/map?lang=zh-Hant&at=rope", ColorScheme.DARK, ""),
            new Picture("search", "/map?lang=en", ColorScheme.LIGHT, "rotary"));

    private Screenshots() {}

    /**
     * One picture.
     *
     * @param typed what to search for before it is taken; nothing if empty
     */
    private record Picture(String name, String address, ColorScheme scheme, String typed) {}

    public static void main(String[] arguments) {
        // The program's threads would keep a failed run alive.
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace(System.err);
            System.exit(1);
        });
        PICTURES.forEach(Screenshots::take);
        System.exit(0);
    }

    private static void take(Picture picture) {
        NewContextOptions options = new NewContextOptions()
                .setViewportSize(1440, 900)
                .setColorScheme(picture.scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setBaseURL(RunningProgram.address());
        try (BrowserContext context = Chromium.browser().newContext(options)) {
            Page page = context.newPage();
            page.navigate(picture.address);
            page.locator(".map-canvas[data-drawn]").waitFor();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            if (!picture.typed.isEmpty()) {
                page.keyboard().press("Control+k");
                page.locator(".palette-input").fill(picture.typed);
                page.locator(".palette-item").first().waitFor();
            }
            page.evaluate("document.fonts.ready.then(() => new Promise(requestAnimationFrame))");
            Path file = Path.of("docs/screenshots", picture.name + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
            System.out.println(file);
        }
    }
}
