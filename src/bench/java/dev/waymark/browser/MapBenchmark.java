package dev.waymark.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the web page weighs and how fast the map is: sizes gzipped, time from navigation to the drawn map on the real graph, and
 * the times between frames while panning and pointing at a generated graph of 3,000 concepts and 10,000 edges.
 *
 * <pre>mvn -Pbench test-compile exec:exec -Dbench.main=dev.waymark.browser.MapBenchmark</pre>
 */
final class MapBenchmark {

    private static final Path STATIC = Path.of("target/classes/static");

    /** Notes when each frame begins and how long the page's own script takes in it. */
    private static final String WATCH = """
        (() => {
          const frames = (window.frames_ = []);
          let script = 0;
          const own = window.requestAnimationFrame.bind(window);
          window.requestAnimationFrame = (callback) => own((time) => {
            const begin = performance.now();
            callback(time);
            script += performance.now() - begin;
          });
          const tick = (time) => {
            frames.push([time, script]);
            script = 0;
            own(tick);
          };
          own(tick);
        })()\
        """;

    private MapBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        // The program's threads would keep a failed run alive.
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace(System.err);
            System.exit(1);
        });
        sizes();
        try (BrowserContext context = desktop()) {
            drawn(context.newPage());
        }
        for (int i = 0; i < 5; i++) {
            try (BrowserContext context = desktop()) {
                System.out.printf("navigation to the drawn map, real graph: %.0f ms%n", drawn(context.newPage()));
            }
        }
        String map = GeneratedMap.of(3_000, 10_000);
        System.out.printf("generated map: %,d bytes of JSON%n", map.length());
        String almostEmpty = GeneratedMap.of(2, 1);
        for (int round = 1; round <= 3; round++) {
            System.out.println("round " + round);
            pan("2 concepts and 1 edge, the least that this browser does", almostEmpty, 0);
            pan("3,000 concepts and 10,000 edges, all in view", map, 0);
            pan("3,000 concepts and 10,000 edges, zoomed in", map, 4);
            pan("the real graph, all in view", null, 0);
        }
        point("3,000 concepts and 10,000 edges", map);
        point("the real graph", null);
        System.exit(0);
    }

    private static BrowserContext desktop() {
        return Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1440, 900)
                        .setBaseURL(RunningProgram.address()));
    }

    private static double drawn(Page page) {
        page.navigate("/map?lang=en");
        page.locator(".map-canvas[data-drawn]").waitFor();
        return ((Number) page.evaluate("performance.getEntriesByName('map-drawn')[0].startTime")).doubleValue();
    }

    private static void pan(String what, @Nullable String map, int zooms) {
        try (BrowserContext context = desktop()) {
            Page page = watched(context, map);
            for (int i = 0; i < zooms; i++) {
                page.locator(".map-tools button").first().click();
                page.waitForTimeout(600);
            }
            page.waitForTimeout(1_000);
            Mouse mouse = page.mouse();
            mouse.move(600, 500);
            mouse.down();
            page.evaluate("frames_.length = 0");
            for (int i = 0; i < 120; i++) {
                mouse.move(600 + 200 * Math.sin(i / 20.0), 500 + 120 * Math.sin(i / 14.0));
            }
            report("panning " + what, frames(page));
            mouse.up();
        }
    }

    /** Rests at forty places, at many of which a concept's cones light up. */
    private static void point(String what, @Nullable String map) {
        try (BrowserContext context = desktop()) {
            Page page = watched(context, map);
            page.waitForTimeout(1_000);
            page.evaluate("frames_.length = 0");
            for (int i = 0; i < 40; i++) {
                page.mouse().move(100 + 20 * i, 300 + 150 * Math.sin(i));
                page.waitForTimeout(250);
            }
            report("pointing at " + what, frames(page));
        }
    }

    private static Page watched(BrowserContext context, @Nullable String map) {
        Page page = context.newPage();
        page.addInitScript(WATCH);
        if (map != null) {
            page.route(
                    "**/api/map*",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("application/json")
                            .setBody(map)));
        }
        drawn(page);
        return page;
    }

    private static JsonNode frames(Page page) {
        return JsonMapper.builder().build().readTree((String) page.evaluate("JSON.stringify(frames_)"));
    }

    private static void report(String what, JsonNode frames) {
        List<Double> between = new ArrayList<>();
        List<Double> scripts = new ArrayList<>();
        for (int i = 2; i < frames.size(); i++) {
            between.add(
                    frames.get(i).get(0).asDouble() - frames.get(i - 1).get(0).asDouble());
            scripts.add(frames.get(i).get(1).asDouble());
        }
        long slow = between.stream().filter(time -> time > 50).count();
        System.out.printf(
                "%s: %d frames, between frames median %.1f, 95%% %.1f, longest %.1f ms, %d over 50 ms; script"
                        + " in a frame median %.1f, 95%% %.1f, longest %.1f ms%n",
                what,
                between.size(),
                quantile(between, 0.5),
                quantile(between, 0.95),
                quantile(between, 1),
                slow,
                quantile(scripts, 0.5),
                quantile(scripts, 0.95),
                quantile(scripts, 1));
    }

    private static double quantile(List<Double> values, double share) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1))));
    }

    /** What the page loads before any screen, and each file. */
    private static void sizes() throws IOException {
        String index = Files.readString(STATIC.resolve("index.html"));
        Matcher named = Pattern.compile("/(assets/[^\"]+\\.(?:js|css))").matcher(index);
        int script = 0;
        int style = 0;
        while (named.find()) {
            int size = gzipped(STATIC.resolve(named.group(1)));
            if (named.group(1).endsWith(".js")) {
                script += size;
            } else {
                style += size;
            }
        }
        System.out.printf("initial script %,d bytes gzipped, initial style %,d bytes gzipped%n", script, style);
        try (Stream<Path> files = Files.list(STATIC.resolve("assets"))) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(js|css)"))
                    .sorted()
                    .toList()) {
                System.out.printf("  %-60s %,8d%n", file.getFileName(), gzipped(file));
            }
        }
    }

    private static int gzipped(Path file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(Files.readString(file).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
