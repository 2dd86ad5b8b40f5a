package dev.waymark.learner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.store.Neo4jProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole program on a database in another process, which is killed in the last test. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DirtiesContext
class LearnerApiTests {

    @TempDir
    static Path data;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @SuppressWarnings("NullAway.Init")
    private static Neo4jProcess database;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void connection(DynamicPropertyRegistry registry) throws IOException {
        database = Neo4jProcess.start(data, 0);
        registry.add("spring.neo4j.uri", database::uri);
        registry.add("spring.neo4j.authentication.username", () -> "neo4j");
        registry.add("spring.neo4j.authentication.password", database::password);
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @BeforeEach
    void forgetEverything() {
        if (database.isAlive()) {
            send("DELETE", "/api/learner", "");
        }
    }

    private HttpResponse<String> send(String method, String address, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private JsonNode json(String method, String address, String body, String... headers) {
        return JSON.readTree(send(method, address, body, headers).body());
    }

    private HttpResponse<String> say(String state, String concept, String... headers) {
        return send("PATCH", "/api/learner", """
            {"changes": [{"state": "%s", "concepts": ["%s"]}]}\
            """.formatted(state, concept), headers);
    }

    private Map<String, String> states() {
        Map<String, String> states = new TreeMap<>();
        json("GET", "/api/learner", "")
                .get("states")
                .forEach(it ->
                        states.put(it.get("concept").asString(), it.get("state").asString()));
        return states;
    }

    @Test
    void manyConceptsAreMarkedAtOnceAndTheAnswerSaysWhatChanged() {
        JsonNode answer = json("PATCH", "/api/learner?lang=zh-Hant", """
            {"changes": [
              {"state": "known", "concepts": ["vector", "dot-product"]},
              {"state": "learning", "concepts": ["rope"]}]}
            """);
        JsonNode change = answer.get("change");
        assertThat(change.get("what").asString()).isEqualTo("set");
        assertThat(change.get("entries")).hasSize(3);
        JsonNode rope = change.get("entries").get(1);
        assertThat(rope.get("concept").asString()).isEqualTo("rope");
        assertThat(rope.get("name").asString()).contains("旋轉");
        assertThat(rope.has("before")).isFalse();
        assertThat(rope.get("after").get("state").asString()).isEqualTo("learning");
        assertThat(rope.get("after").get("since").asString()).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
        assertThat(answer.get("counts").get("known").asInt()).isEqualTo(2);
        assertThat(states())
                .containsEntry("rope", "learning")
                .containsEntry("vector", "known")
                .hasSize(3);
        assertThat(json("PATCH", "/api/learner", """
            {"changes": [{"state": "known", "concepts": ["vector"]}]}\
            """).has("change")).isFalse();
    }

    @Test
    void knowingATopicWithWhatItNeedsIsOneChangeThatOneUndoTakesBack() {
        say("learning", "vector");
        JsonNode answer = json("PATCH", "/api/learner", """
            {"changes": [{"state": "known", "topics": ["attention"], "withPrerequisites": true}]}\
            """);
        assertThat(states()).containsEntry("rope", "known").containsEntry("vector", "known");
        int known = answer.get("counts").get("known").asInt();
        assertThat(known)
                .isGreaterThan(json("GET", "/api/concepts?topic=attention", "")
                        .get("total")
                        .asInt());
        String number = answer.get("change").get("number").asString();
        JsonNode undone = json("POST", "/api/learner/undo?change=" + number, "");
        assertThat(undone.get("counts").get("known").asInt()).isZero();
        assertThat(states()).containsExactly(Map.entry("vector", "learning"));
        assertThat(send("POST", "/api/learner/undo?change=" + number, "").statusCode())
                .isEqualTo(409);
    }

    @Test
    void forgettingEverythingCanBeUndoneAndTheHistoryTells() {
        say("known", "rope");
        send("DELETE", "/api/learner", "");
        assertThat(states()).isEmpty();
        send("POST", "/api/learner/undo", "");
        assertThat(states()).containsExactly(Map.entry("rope", "known"));
        JsonNode changes = json("GET", "/api/learner/changes", "");
        assertThat(changes.get(0).get("what").asString()).isEqualTo("undo");
        assertThat(changes.get(1).get("what").asString()).isEqualTo("clear");
        assertThat(changes.get(1).get("undone").asBoolean()).isTrue();
    }

    @Test
    void whatIsExportedCanBeImportedAndIsTheSame() {
        say("known", "rope");
        say("learning", "vector");
        HttpResponse<String> file = send("GET", "/api/learner/export", "");
        assertThat(file.headers().firstValue("content-disposition").orElse(""))
                .contains("attachment", "waymark-learner-", ".json");
        JsonNode before = json("GET", "/api/learner", "").get("states");
        send("DELETE", "/api/learner", "");
        JsonNode imported = json("POST", "/api/learner/import?mode=replace", file.body());
        assertThat(imported.get("entries").asInt()).isEqualTo(2);
        assertThat(json("GET", "/api/learner", "").get("states")).isEqualTo(before);
        assertThat(json("POST", "/api/learner/import", file.body())
                        .get("result")
                        .has("change"))
                .isFalse();
    }

    @Test
    void idsThatTheGraphDoesNotHaveAreKeptAndReported() {
        JsonNode imported = json("POST", "/api/learner/import", """
            {"format": "waymark-learner", "version": 1, "states": [
              {"concept": "rope", "state": "known", "since": "2026-01-02T03:04:05+08:00"},
              {"concept": "not-written-yet", "state": "learning"}]}
            """);
        assertThat(imported.get("unknown").toString()).isEqualTo("[\"not-written-yet\"]");
        JsonNode states = json("GET", "/api/learner", "").get("states");
        assertThat(states.get(0).get("inGraph").asBoolean()).isFalse();
        assertThat(states.get(1).get("since").asString()).isEqualTo("2026-01-01T19:04:05Z");
        assertThat(say("known", "not-written-yet").statusCode()).isEqualTo(200);
        assertThat(send("GET", "/api/learner/export", "").body()).contains("not-written-yet");
    }

    @Test
    void aChangeForAnOlderVersionIsRefusedAndTheTagSaysWhenNothingIsNew() {
        HttpResponse<String> first = send("GET", "/api/learner", "");
        String tag = first.headers().firstValue("etag").orElseThrow();
        assertThat(send("GET", "/api/learner", "", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        HttpResponse<String> written = say("known", "rope", "If-Match", tag);
        assertThat(written.statusCode()).isEqualTo(200);
        HttpResponse<String> late = say("known", "vector", "If-Match", tag);
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(JSON.readTree(late.body()).get("rule").asString()).isEqualTo("stale-version");
        assertThat(states()).containsOnlyKeys("rope");
        assertThat(send("GET", "/api/learner", "", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
        String newer = written.headers().firstValue("etag").orElseThrow();
        assertThat(send("GET", "/api/learner", "", "If-None-Match", newer).statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # body                                                                     | field                        | rule               | suggests
        {}                                                                         | changes                      | required           |
        {"changes": []}                                                            | changes                      | required           |
        {"changes": [null]}                                                        | changes[0]                   | required           |
        {"changes": [{"concepts": ["rope"]}]}                                      | changes[0].state             | required           |
        {"changes": [{"state": "knwon", "concepts": ["rope"]}]}                    | changes[0].state             | one-of             | known
        {"changes": [{"state": "known"}]}                                          | changes[0].concepts          | required           |
        {"changes": [{"state": "known", "concepts": ["GQA"]}]}                     | changes[0].concepts[0]       | unknown-concept-at | grouped-query-attention
        {"changes": [{"state": "known", "concepts": ["rope", "ropee"]}]}           | changes[0].concepts[1]       | unknown-concept-at | rope
        {"changes": [{"state": "known", "topics": ["atention"]}]}                  | changes[0].topics[0]         | unknown-topic-at   | attention
        {"changes": [{"state": "learning", "concepts": ["rope"], "withPrerequisites": true}]} | changes[0].withPrerequisites | only-with-known |
        {"changes": [{"state": "known", "concept": ["rope"]}]}                     | changes[0].concept           | unknown-key        | concepts
        {"changes": {"state": "known"}}                                            | changes                      | json-type          |
        {"changes": [{"state": "known", "state": "learning"}]}                     | changes[0]                   | json               |
        {"changes": [                                                              | changes                      | json               |
        """)
    void wrongStatementsNameFieldRuleAndSuggestionsAndChangeNothing(
            String body, String field, String rule, String suggests) {
        HttpResponse<String> answer = send("PATCH", "/api/learner", body);
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(problem.get("field").asString()).startsWith(field);
        assertThat(problem.get("rule").asString()).isEqualTo(rule);
        assertThat(problem.get("detail").asString())
                .isNotBlank()
                .doesNotContain("problem.", "Exception", "dev.waymark");
        if (suggests != null) {
            assertThat(problem.get("suggestions").toString()).contains(suggests);
        }
        assertThat(JSON.readTree(
                                send("PATCH", "/api/learner?lang=zh-Hant", body).body())
                        .get("detail")
                        .asString())
                .matches(".*\\p{IsHan}.*");
        assertThat(states()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # body                                                                                                   | field             | rule
        {"format": "anki", "version": 1, "states": []}                                                           | format            | learner-file
        {"format": "waymark-learner", "version": 2, "states": []}                                                | version           | learner-file
        {"format": "waymark-learner", "version": 1}                                                              | states            | required
        {"format": "waymark-learner", "version": 1, "states": [{"concept": "Big Rope", "state": "known"}]}       | states[0].concept | id-spelling
        {"format": "waymark-learner", "version": 1, "states": [{"concept": "rope", "state": "yes"}]}             | states[0].state   | one-of
        {"format": "waymark-learner", "version": 1, "states": [{"concept": "rope", "state": "known", "since": "yesterday"}]} | states[0].since | instant
        """)
    void aFileThatCannotBeReadIsRefusedWhole(String body, String field, String rule) {
        say("known", "vector");
        HttpResponse<String> answer = send("POST", "/api/learner/import?mode=replace", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).get("field").asString()).isEqualTo(field);
        assertThat(JSON.readTree(answer.body()).get("rule").asString()).isEqualTo(rule);
        assertThat(states()).containsExactly(Map.entry("vector", "known"));
    }

    @Test
    void sizesAreLimited() {
        String ids = IntStream.range(0, 5001).mapToObj(i -> "\"rope\"").collect(Collectors.joining(","));
        JsonNode many = json("PATCH", "/api/learner", """
            {"changes": [{"state": "known", "concepts": [%s]}]}\
            """.formatted(ids));
        assertThat(many.get("rule").asString()).isEqualTo("too-many");
        HttpResponse<String> huge = send("POST", "/api/learner/import", "\"" + "x".repeat(3 << 20) + "\"");
        assertThat(huge.statusCode()).isEqualTo(413);
        assertThat(huge.body()).contains("2 MB");
        assertThat(json("POST", "/api/learner/undo?change=-1", "").get("rule").asString())
                .isEqualTo("change-number");
        assertThat(say("known", "rope", "If-Match", "yesterday").body()).contains("entity-tag");
        assertThat(json("POST", "/api/learner/import?mode=mix", """
            {"format": "waymark-learner", "version": 1, "states": []}\
            """).get("rule").asString())
                .isEqualTo("one-of");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # header        | value                       | status
        Origin          | https://evil.example        | 403
        Origin          | null                        | 403
        Sec-Fetch-Site  | cross-site                  | 403
        Sec-Fetch-Site  | same-site                   | 403
        Sec-Fetch-Site  | same-origin                 | 200
        Sec-Fetch-Site  | none                        | 200
        Content-Type    | text/plain                  | 415
        """)
    void writesThatAPageOfAnotherSiteAsksForAreRefused(String header, String value, int status) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/learner"))
                .method("PATCH", BodyPublishers.ofString("""
                    {"changes": [{"state": "known", "concepts": ["rope"]}]}\
                    """));
        request.header(header, value);
        if (!header.equals("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(states().isEmpty()).isEqualTo(status != 200);
    }

    @Test
    void ourOwnPageMayWriteUnderEitherNameOfThisMachine() {
        assertThat(say("known", "rope", "Origin", "http://127.0.0.1:" + port).statusCode())
                .isEqualTo(200);
        assertThat(send("DELETE", "/api/learner", "", "Origin", "http://localhost:" + port)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theApiIsDescribed() {
        JsonNode paths = json("GET", "/api/openapi", "").get("paths");
        assertThat(paths.get("/api/learner").propertyNames()).contains("get", "patch", "delete");
        assertThat(paths.propertyNames())
                .contains("/api/learner/undo", "/api/learner/changes", "/api/learner/export", "/api/learner/import");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void databaseGoneReadsGoOnAndWritesSaySoAndLoseNothing() throws Exception {
        say("known", "rope");
        database.kill();
        HttpResponse<String> write = say("known", "vector");
        assertThat(write.statusCode()).isEqualTo(503);
        assertThat(write.headers().firstValue("retry-after")).isPresent();
        assertThat(JSON.readTree(write.body()).get("title").asString()).isEqualTo("Database unavailable");
        assertThat(states()).containsExactly(Map.entry("rope", "known"));
        assertThat(send("GET", "/api/learner/export", "").body()).contains("\"rope\"");
        assertThat(send("DELETE", "/api/learner", "").statusCode()).isEqualTo(503);
        assertThat(send("GET", "/api/learner/changes", "").statusCode()).isEqualTo(503);
        assertThat(states()).containsExactly(Map.entry("rope", "known"));
    }
}
