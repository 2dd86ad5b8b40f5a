package dev.waymark.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests of screens on which something is marked: each starts with a learner who said nothing, and leaves one behind. */
abstract class StudyTest extends BrowserTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @BeforeEach
    @AfterEach
    void forgetEverything() {
        ask("DELETE", "/api/learner", "");
    }

    /** Asks the API beside the page. */
    protected static JsonNode ask(String method, String address, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(RunningProgram.address() + address))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        try {
            return JSON.readTree(CLIENT.send(request, BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Says that the learner knows this, with everything that it needs. */
    protected static void know(String concept) {
        ask("PATCH", "/api/learner", """
            {"changes": [{"state": "known", "concepts": ["%s"], "withPrerequisites": true}]}\
            """.formatted(concept));
    }

    /** The state that the program keeps: {@code known}, or {@code nothing} if nothing was said. */
    protected static String stored(String concept) {
        for (JsonNode state : ask("GET", "/api/learner", "").get("states")) {
            if (state.get("concept").asString().equals(concept)) {
                return state.get("state").asString();
            }
        }
        return "nothing";
    }

    protected final Locator radio(String name) {
        return page.getByRole(
                AriaRole.RADIO, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    protected final Locator checkbox(String name) {
        return page.getByRole(
                AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    protected final Locator toast(String text) {
        return page.locator(".toast").filter(new Locator.FilterOptions().setHasText(text));
    }

    /** Presses Tab until the element in focus has this name. */
    protected final void tabTo(String name) {
        Pattern wanted = Pattern.compile(Pattern.quote(name));
        for (int press = 0; press < 600; press++) {
            page.keyboard().press("Tab");
            String focused = (String) page.evaluate("(document.activeElement?.getAttribute('aria-label') ?? '') + ' '"
                    + " + (document.activeElement?.textContent ?? '')");
            if (wanted.matcher(focused).find()) {
                return;
            }
        }
        throw new AssertionError("Tab never reached \"" + name + "\"");
    }
}
