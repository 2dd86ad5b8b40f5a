package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.content.ContentFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole program with the real graph, asked over HTTP as a candidate's browser would. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ApiTests {

    @TempDir
    static Path data;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry registry) {
        registry.add("waymark.data", data::toString);
    }

    private HttpResponse<byte[]> get(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private JsonNode json(String address, String... headers) {
        return JSON.readTree(get(address, headers).body());
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Test
    void aPathLeadsToEveryQuestionOfTheSourceList() {
        JsonNode track = json("/api/tracks/senior-llm-interview-2024-2025");
        assertThat(track.get("questions").size()).isEqualTo(44);
        for (JsonNode question : track.get("questions")) {
            JsonNode path = json("/api/paths?to=" + question.get("id").asString());
            assertThat(path.get("steps").size()).isGreaterThan(5);
            Set<String> answerable = new TreeSet<>();
            path.get("steps")
                    .forEach(step -> step.get("answerable")
                            .forEach(answered ->
                                    answerable.add(answered.get("id").asString())));
            assertThat(answerable).contains(question.get("id").asString());
        }
    }

    @Test
    void everyStepHasMinutesAReasonAndSomethingToRead() {
        JsonNode path = json("/api/paths?to=rope,qlora&known=dot-product");
        int running = 0;
        for (JsonNode step : path.get("steps")) {
            running += step.get("minutes").asInt();
            assertThat(step.get("runningMinutes").asInt()).isEqualTo(running);
            assertThat(step.get("reason").get("by").get("name").asString()).isNotBlank();
            assertThat(step.get("read").size()).isPositive();
            if (step.get("reason").get("because").asString().equals("required-by")) {
                assertThat(step.get("reason").get("why").asString()).isNotBlank();
            }
        }
        assertThat(path.get("minutes").asInt()).isEqualTo(running);
        assertThat(path.get("steps").toString()).doesNotContain("\"id\":\"dot-product\",\"name\"");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # searched           | finds first
        rope                 | concept rope
        RoPE                 | concept rope
        GQA                  | concept grouped-query-attention
        旋轉位置嵌入          | concept rope
        分組查詢注意力        | concept grouped-query-attention
        DPO                  | concept dpo
        vllm                 | concept vllm
        quantizaton          | concept quantization
        lost in the middle   | concept lost-in-the-middle
        """, delimiter = '|')
    void searchFindsNamesAliasesTypingErrorsAndChinese(String words, String first) {
        JsonNode hit = json("/api/search?q=" + encoded(words)).get("hits").get(0);
        assertThat(hit.get("kind").asString() + " " + hit.get("id").asString()).isEqualTo(first);
    }

    @Test
    void companiesOfTheSourceListFindItsTrack() {
        JsonNode hits = json("/api/search?q=Imbue+Cohere").get("hits");
        assertThat(hits.get(0).get("id").asString()).isEqualTo("senior-llm-interview-2024-2025");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # address                                | status | field   | rule             | suggests
        /api/concepts/ropee                      | 404    | id      | unknown-concept  | rope
        /api/questions/rope-over-alib            | 404    | id      | unknown-question | rope-over-alibi
        /api/sources/nothing-like-this-here      | 404    | id      | unknown-source   |
        /api/tracks/coding-roun                  | 404    | id      | unknown-track    | coding-round
        /api/paths                               | 400    | to      | required         |
        /api/paths?to=                           | 400    | to      | required         |
        /api/paths?to=GQA                        | 400    | to      | unknown-target   | grouped-query-attention
        /api/paths?to=rope&known=vektor          | 400    | known   | unknown-known    | vector
        /api/paths?to=rope&assume=maybe          | 400    | assume  | one-of           | implied
        /api/paths?to=rope&include=everything    | 400    | include | one-of           | helpful
        /api/concepts?topic=atention             | 400    | topic   | unknown-filter   | attention
        /api/questions?track=coding-roun         | 400    | track   | unknown-filter   | coding-round
        /api/concepts?kind=trick                 | 400    | kind    | one-of           | technique
        /api/concepts?level=9                    | 400    | level   | range            |
        /api/concepts?level=high                 | 400    | level   | whole-number     |
        /api/concepts?size=1000                  | 400    | size    | range            |
        /api/search                              | 400    | q       | required         |
        /api/concepts?lang=fr                    | 400    | lang    | unknown-language | en
        """, delimiter = '|')
    void wrongRequestsNameFieldValueRuleAndSuggestions(
            String address, int status, String field, String rule, String suggests) {
        HttpResponse<byte[]> answer = get(address);
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(problem.get("field").asString()).isEqualTo(field);
        assertThat(problem.get("rule").asString()).isEqualTo(rule);
        assertThat(problem.get("detail").asString()).isNotBlank().doesNotContain("problem.", "Exception");
        if (suggests != null) {
            assertThat(problem.get("suggestions").toString()).contains(suggests);
        }
    }

    @Test
    void problemsAreInTheReadersLanguage() {
        assertThat(json("/api/concepts/ropee?lang=zh-Hant").get("detail").asString())
                .contains("找不到概念「ropee」");
        assertThat(json("/api/concepts/ropee", "Accept-Language", "zh-TW")
                        .get("title")
                        .asString())
                .isEqualTo("找不到");
    }

    @Test
    void tenThousandIdsAreRefusedWithTheLimit() {
        String ids = IntStream.range(0, 10_000).mapToObj(i -> "a").collect(Collectors.joining(","));
        JsonNode problem = json("/api/paths?to=" + ids);
        assertThat(problem.get("rule").asString()).isEqualTo("too-many");
        assertThat(problem.get("detail").asString()).contains("10,000").contains("400");
        String tooLong =
                IntStream.range(0, 10_000).mapToObj(i -> "concept-" + i).collect(Collectors.joining(","));
        HttpResponse<byte[]> answer = get("/api/paths?to=" + tooLong);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("longer than 64 kB");
    }

    @Test
    void aPathComesAsMarkdownInBothLanguages() {
        HttpResponse<byte[]> english = get("/api/paths.md?to=rope&known=dot-product");
        assertThat(english.headers().firstValue("content-type")).contains("text/markdown;charset=UTF-8");
        assertThat(english.headers().firstValue("content-disposition").orElse(""))
                .contains("waymark-path.md");
        assertThat(new String(english.body(), StandardCharsets.UTF_8))
                .startsWith("# Study path: ")
                .contains("- [ ] **1. ");
        assertThat(new String(get("/api/paths.md?to=rope&lang=zh-Hant").body(), StandardCharsets.UTF_8))
                .startsWith("# 學習路徑：");
        assertThat(get("/api/paths.md?to=ropee").statusCode()).isEqualTo(400);
    }

    @Test
    void everyAnswerCarriesTheRevisionAndWhoHasItGets304() {
        for (String address :
                List.of("/api/concepts", "/api/paths?to=rope", "/api/map", "/api/topics", "/api/search?q=lora")) {
            HttpResponse<byte[]> first = get(address);
            String tag = first.headers().firstValue("etag").orElse("");
            assertThat(tag).startsWith("W/\"r1-");
            assertThat(get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
            assertThat(get(address, "If-None-Match", tag, "Accept-Language", "zh-Hant")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void answersAreCompressedForWhoAsks() throws IOException {
        HttpResponse<byte[]> packed = get("/api/paths?to=rope", "Accept-Encoding", "gzip");
        assertThat(packed.headers().firstValue("content-encoding")).contains("gzip");
        byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
        assertThat(unpacked).isEqualTo(get("/api/paths?to=rope").body());
        assertThat(packed.body().length).isLessThan(unpacked.length / 2);
    }

    @Test
    void theSameRequestGivesTheSameBytes() {
        for (String address :
                List.of("/api/paths?to=attention&known=vector", "/api/map", "/api/concepts?topic=attention")) {
            assertThat(get(address).body()).isEqualTo(get(address).body());
        }
    }

    @Test
    void aDetailPageHasEverythingAroundAConcept() {
        JsonNode rope = json("/api/concepts/rope");
        for (String part :
                List.of("names", "summary", "requires", "requiredBy", "related", "sources", "checks", "questions")) {
            assertThat(rope.get(part).size() > 0 || rope.get(part).isString())
                    .as(part)
                    .isTrue();
        }
        assertThat(json("/api/concepts/rope?lang=zh-Hant").get("name").asString())
                .contains("旋轉");
    }

    @Test
    void prerequisitesComeInLayersAndUnlocksLeadToQuestions() {
        JsonNode below = json("/api/concepts/rope/prerequisites");
        Set<String> seen = new TreeSet<>();
        for (JsonNode layer : below.get("layers")) {
            for (JsonNode concept : layer) {
                String id = concept.get("id").asString();
                json("/api/concepts/" + id).get("requires").forEach(edge -> {
                    if (edge.get("strength").asString().equals("needed")) {
                        assertThat(seen).contains(edge.get("id").asString());
                    }
                });
            }
            layer.forEach(concept -> seen.add(concept.get("id").asString()));
        }
        assertThat(seen).hasSize(below.get("count").asInt()).contains("vector");
        assertThat(json("/api/concepts/rope/unlocks").get("questions").toString())
                .contains("rope-over-alibi");
    }

    @Test
    void listsAreFilteredAndPaged() {
        JsonNode all = json("/api/concepts?topic=language-models&level=3&size=5");
        assertThat(all.get("items").size()).isEqualTo(5);
        assertThat(all.get("total").asInt()).isGreaterThan(10);
        List<String> ids = new ArrayList<>();
        for (int page = 0; ids.size() < all.get("total").asInt(); page++) {
            json("/api/concepts?topic=language-models&level=3&size=5&page=" + page)
                    .get("items")
                    .forEach(item -> ids.add(item.get("id").asString()));
        }
        assertThat(ids).isSorted().doesNotHaveDuplicates();
        assertThat(json("/api/questions?category=coding&format=implement")
                        .get("total")
                        .asInt())
                .isPositive();
        JsonNode ofTrack = json("/api/questions?track=coding-round&size=200");
        assertThat(ofTrack.get("total").asInt())
                .isEqualTo(json("/api/tracks/coding-round").get("questions").size());
        assertThat(ofTrack.get("items").get(0).get("core").size()).isPositive();
        assertThat(json("/api/questions?concept=rope").toString()).contains("rope-over-alibi");
        assertThat(json("/api/concepts?text=rotary")
                        .get("items")
                        .get(0)
                        .get("id")
                        .asString())
                .contains("rope");
    }

    @Test
    void theMapHasEveryConceptAndItsDescriptionIsServed() {
        JsonNode map = json("/api/map");
        long concepts = ContentFolder.read(Path.of("graph")).stream()
                .filter(file -> file.path().startsWith("concepts/"))
                .count();
        assertThat(map.get("nodes").size()).isEqualTo((int) concepts);
        assertThat(map.get("edges").size()).isGreaterThan((int) concepts);
        JsonNode description = json("/api/openapi");
        assertThat(description.get("openapi").asString()).startsWith("3.1");
        assertThat(description.get("paths").toString())
                .contains("/api/paths", "/api/concepts/{id}/unlocks", "/api/map");
        assertThat(get("/api/browse").statusCode()).isIn(200, 302);
        assertThat(get("/api/swagger-ui/index.html").statusCode()).isEqualTo(200);
        assertThat(json("/actuator/health").get("status").asString()).isEqualTo("UP");
    }

    @Test
    void nothingLeaksAtAnUnknownAddress() {
        HttpResponse<byte[]> answer = get("/api/nothing");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .contains("/api/browse")
                .doesNotContain("dev.waymark");
        assertThat(answer.headers().firstValue("x-content-type-options")).contains("nosniff");
    }
}
