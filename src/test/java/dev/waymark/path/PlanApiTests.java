package dev.waymark.path;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plans over HTTP, with the real graph. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PlanApiTests {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String TO = "to=llm-foundations-round";
    private static final String DAYS = "&from=2026-03-02&until=2026-03-20&minutesPerDay=90,90,90,90,90,180,0"
            + "&daysOff=2026-03-10&newMinutesPerDay=75";

    @TempDir
    static Path data;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry registry) {
        registry.add("waymark.data", data::toString);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        try {
            if (headers.length > 0) {
                request.headers(headers);
            }
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> get(String address, String... headers) {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address)), headers);
    }

    private HttpResponse<String> post(String body, String... headers) {
        return send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/plans"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)),
                headers);
    }

    private JsonNode json(String address, String... headers) {
        HttpResponse<String> answer = get(address, headers);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static Set<String> ids(JsonNode things) {
        Set<String> ids = new TreeSet<>();
        things.forEach(thing -> ids.add(thing.get("id").asString()));
        return ids;
    }

    @Test
    void aPlanForMinutesSaysWhatFitsWhatIsLeftOutAndWhatTimeIsWorth() {
        JsonNode plan = json("/api/plans?" + TO + "&known=transformer&minutes=600");
        JsonNode budget = plan.get("budget");
        assertThat(plan.get("outcome").asString()).isEqualTo("partial");
        assertThat(budget.get("used").asInt()).isBetween(1, 600);
        assertThat(budget.get("value").asDouble())
                .isBetween(0.1, budget.get("bound").asDouble());
        int minutes = plan.get("steps")
                .valueStream()
                .mapToInt(step -> step.get("minutes").asInt())
                .sum();
        assertThat(minutes).isEqualTo(budget.get("used").asInt());
        Set<String> all = new HashSet<>(ids(plan.get("reached")));
        all.addAll(ids(plan.get("cut")));
        assertThat(ids(json("/api/tracks/llm-foundations-round").get("questions")))
                .containsAll(all);
        double reached = plan.get("reached")
                .valueStream()
                .mapToDouble(aim -> aim.get("weight").asDouble())
                .sum();
        double cut = plan.get("cut")
                .valueStream()
                .mapToDouble(aim -> aim.get("weight").asDouble())
                .sum();
        assertThat(reached).isEqualTo(budget.get("value").asDouble());
        assertThat(reached + cut).isEqualTo(budget.get("total").asDouble());
        plan.get("cut").forEach(aim -> assertThat(aim.get("why").asString()).startsWith("It still takes "));
        double last = 0;
        for (JsonNode point : plan.get("frontier")) {
            assertThat(point.get("value").asDouble()).isGreaterThanOrEqualTo(last);
            last = point.get("value").asDouble();
        }
        assertThat(last).isEqualTo(budget.get("total").asDouble());
        assertThat(budget.get("less").get("minutes").asInt()).isEqualTo(570);
        assertThat(budget.get("more").get("value").asDouble())
                .isGreaterThanOrEqualTo(budget.get("value").asDouble());
        assertThat(plan.has("schedule")).isFalse();
    }

    @Test
    void aPlanUntilADateKeepsItsPromisesOnTheRealGraph() {
        JsonNode plan = json("/api/plans?" + TO + "&known=transformer" + DAYS);
        Map<String, Set<String>> needs = new HashMap<>();
        Set<String> planned = ids(plan.get("steps"));
        for (String id : planned) {
            Set<String> needed = new HashSet<>();
            json("/api/concepts/" + id).get("requires").forEach(edge -> {
                if (edge.get("strength").asString().equals("needed")
                        && planned.contains(edge.get("id").asString())) {
                    needed.add(edge.get("id").asString());
                }
            });
            needs.put(id, needed);
        }
        Map<String, Integer> minutes = new HashMap<>();
        Set<String> finished = new HashSet<>();
        for (JsonNode day : plan.get("schedule").get("days")) {
            String date = day.get("date").asString();
            assertThat(date).isBetween("2026-03-02", "2026-03-20").isNotIn("2026-03-08", "2026-03-10", "2026-03-15");
            assertThat(day.get("newMinutes").asInt()).isLessThanOrEqualTo(75);
            assertThat(day.get("newMinutes").asInt() + day.get("reviewMinutes").asInt())
                    .isLessThanOrEqualTo(day.get("available").asInt());
            assertThat(day.get("reviewsOnly").asBoolean()).isEqualTo(date.equals("2026-03-20"));
            for (JsonNode session : day.get("sessions")) {
                String id = session.get("id").asString();
                if (session.get("kind").asString().equals("study")) {
                    assertThat(date).isLessThan("2026-03-20");
                    assertThat(finished).containsAll(needs.get(id));
                    minutes.merge(id, session.get("minutes").asInt(), Integer::sum);
                    if (session.get("part").asInt() == session.get("parts").asInt()) {
                        finished.add(id);
                    }
                } else {
                    assertThat(finished).contains(id);
                    assertThat(session.get("retrievability").asDouble()).isBetween(0.5, 1.0);
                }
            }
        }
        assertThat(finished).isEqualTo(planned);
        plan.get("steps")
                .forEach(step -> assertThat(minutes.get(step.get("id").asString()))
                        .isEqualTo(step.get("minutes").asInt()));
    }

    @Test
    void theBodyAndTheAddressGiveTheSameBytesAndSoDoesTheSecondTime() {
        String first = get("/api/plans?" + TO + ",rope&known=vector,attention" + DAYS + "&retention=0.85")
                .body();
        String second = post("""
            {"to": ["llm-foundations-round", "rope"], "known": ["vector", "attention"],
             "calendar": {"from": "2026-03-02", "until": "2026-03-20", "newMinutesPerDay": 75, "retention": 0.85,
               "daysOff": ["2026-03-10"], "minutesPerDay": {"monday": 90, "tuesday": 90, "wednesday": 90,
                 "thursday": 90, "friday": 90, "saturday": 180}}}\
            """).body();
        assertThat(second).isEqualTo(first);
        assertThat(get("/api/plans?" + TO + ",rope&known=attention,vector" + DAYS + "&retention=0.850")
                        .body())
                .isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # address                                                                       | field            | rule                | says
        to=rope                                                                         | minutes          | no-time             | how much time
        minutes=60                                                                      | to               | required            | missing
        to=rope&minutes=0                                                               | minutes          | range               | from 1 to 60000
        to=rope&minutes=-5                                                              | minutes          | range               | from 1 to 60000
        to=rope&minutes=soon                                                            | minutes          | number              | "soon"
        to=rope&minutes=99999                                                           | minutes          | range               | 60000
        to=rope&minutes=60&from=2026-03-02                                              | minutes          | minutes-or-calendar | not both
        to=rope&until=2026-03-20&minutesPerDay=60                                       | from             | required            | missing
        to=rope&from=2026-03-02&minutesPerDay=60                                        | until            | required            | missing
        to=rope&from=2026-03-02&until=2026-03-20                                        | minutesPerDay    | required            | 60,60
        to=rope&from=tomorrow&until=2026-03-20&minutesPerDay=60                         | from             | date                | tomorrow
        to=rope&from=2026-02-30&until=2026-03-20&minutesPerDay=60                       | from             | date                | 2026-02-30
        to=rope&from=2026-03-02&until=2026-03-01&minutesPerDay=60                       | until            | until-before-from   | before
        to=rope&from=2026-03-02&until=2028-03-01&minutesPerDay=60                       | until            | too-many-days       | 366
        to=rope&from=2026-03-02&until=2026-03-20&minutesPerDay=0                        | minutesPerDay    | no-study-day        | no day with time
        to=rope&from=2026-03-02&until=2026-03-02&minutesPerDay=60&daysOff=2026-03-02    | minutesPerDay    | no-study-day        | day off
        to=rope&from=2026-03-02&until=2026-03-20&minutesPerDay=60,60                    | minutesPerDay    | one-or-seven        | 2 entries
        to=rope&from=2026-03-02&until=2026-03-20&minutesPerDay=2000                     | minutesPerDay    | range               | 960
        to=rope&from=2026-03-02&until=2026-03-20&minutesPerDay=60&daysOff=friday        | daysOff          | date                | friday
        to=rope&from=2026-03-02&until=2026-03-20&minutesPerDay=60&newMinutesPerDay=0    | newMinutesPerDay | range               | from 1
        to=rope&from=2026-03-02&until=2026-03-20&minutesPerDay=60&retention=0.99        | retention        | range               | 0.97
        to=rope&from=2026-03-02&until=2026-03-20&minutesPerDay=60&retention=high        | retention        | range               | high
        to=rope&minutes=60&credit=some                                                  | credit           | one-of              | by-key-point
        to=ropee&minutes=60                                                             | to               | unknown-target      | Maybe
        """, delimiter = '|', quoteCharacter = '\u0000')
    void wrongRequestsGetAPlainAnswerInBothLanguages(String query, String field, String rule, String says) {
        HttpResponse<String> answer = get("/api/plans?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("field").asString()).isEqualTo(field);
        assertThat(problem.get("rule").asString()).isEqualTo(rule);
        assertThat(problem.get("detail").asString()).contains(says);
        String chinese = JSON.readTree(get("/api/plans?lang=zh-Hant&" + query).body())
                .get("detail")
                .asString();
        assertThat(chinese).matches("(?s).*\\p{IsHan}.*").doesNotContain("problem.");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        {"to": ["rope"], "minutes": "many"}          | minutes           | json-type
        {"to": ["rope"], "minuts": 60}               | minuts            | unknown-key
        {"to": ["rope"], "calendar": {"untl": ""}}   | calendar.untl     | unknown-key
        {"to": "rope" "minutes"                      | to                | json-type
        {"minutes": 60}                              | to                | required
        {"to": ["rope"], "calendar": {}}             | minutes           | no-time
        """, delimiter = '|', quoteCharacter = '\u0000')
    void wrongBodiesNameTheirField(String body, String field, String rule) {
        HttpResponse<String> answer = post(body);
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(problem.get("rule").asString()).isEqualTo(rule);
        assertThat(problem.get("field").asString()).isEqualTo(field);
    }

    @Test
    void tooManyIdsAreRefusedWithTheLimit() {
        String ids = IntStream.range(0, 500).mapToObj(i -> "\"a\"").collect(Collectors.joining(","));
        JsonNode problem =
                JSON.readTree(post("{\"minutes\": 60, \"to\": [" + ids + "]}").body());
        assertThat(problem.get("rule").asString()).isEqualTo("too-many");
        assertThat(problem.get("detail").asString()).contains("500", "400");
    }

    @Test
    void whoKnowsEverythingIsToldSo() {
        JsonNode plan = json("/api/plans?to=rope&known=rope&minutes=60");
        assertThat(plan.get("outcome").asString()).isEqualTo("all-known");
        assertThat(plan.get("summary").asString()).isEqualTo("You already know everything that these targets need.");
        assertThat(json("/api/plans?to=rope&known=rope&lang=zh-Hant" + DAYS)
                        .get("summary")
                        .asString())
                .isEqualTo("這些目標所需的概念您都已經會了。");
    }

    @Test
    void aBudgetSmallerThanTheFirstTargetSaysWhatTheNearestOneTakes() {
        JsonNode plan = json("/api/plans?to=rope&minutes=1");
        assertThat(plan.get("outcome").asString()).isEqualTo("nothing-fits");
        assertThat(plan.get("steps").size()).isZero();
        assertThat(plan.get("summary").asString())
                .startsWith("No target can be reached in 1 min. The nearest one takes ")
                .endsWith("Rotary position embedding (RoPE)");
    }

    @Test
    void aCalendarWithTimeForEverythingIsComplete() {
        JsonNode plan = json("/api/plans?to=dot-product&minutesPerDay=60&from=2026-03-02&until=2026-03-06");
        assertThat(plan.get("outcome").asString()).isEqualTo("complete");
        assertThat(plan.get("cut").size()).isZero();
    }

    @Test
    void keyPointsCountByTheirShareWhenAskedTo() {
        JsonNode whole = json("/api/plans?" + TO + "&known=transformer&minutes=240");
        JsonNode shares = json("/api/plans?" + TO + "&known=transformer&minutes=240&credit=by-key-point");
        assertThat(shares.get("budget").get("value").asDouble())
                .isGreaterThanOrEqualTo(whole.get("budget").get("value").asDouble());
        JsonNode aim = shares.get("reached").get(0);
        assertThat(aim.get("kind").asString()).isEqualTo("key-point");
        assertThat(aim.get("question").get("name").asString()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, application/json",
        "text/markdown, text/markdown;charset=UTF-8",
        "text/calendar, text/calendar;charset=UTF-8",
        "text/csv, text/csv;charset=UTF-8",
        "*/*, application/json",
        "'text/html, text/csv;q=0.5, */*;q=0.1', text/csv;charset=UTF-8",
        "'text/csv;q=0, text/markdown;q=0.2', text/markdown;charset=UTF-8",
    })
    void theAcceptHeaderChoosesTheFormat(String accept, String type) {
        HttpResponse<String> answer = get("/api/plans?to=rope" + DAYS, "Accept", accept);
        assertThat(answer.headers().firstValue("content-type")).contains(type);
        assertThat(String.join(",", answer.headers().allValues("vary")).replace(" ", ""))
                .containsIgnoringCase("Accept,Accept-Encoding");
        assertThat(post(
                                "{\"to\": [\"rope\"], \"calendar\": {\"from\": \"2026-03-02\", \"until\":"
                                        + " \"2026-03-20\", \"minutesPerDay\": {\"monday\": 90}}}",
                                "Accept",
                                accept)
                        .headers()
                        .firstValue("content-type"))
                .contains(type);
    }

    @Test
    void aFormatThatIsNotThereIsRefused() {
        HttpResponse<String> answer = get("/api/plans?to=rope&minutes=60", "Accept", "image/png");
        assertThat(answer.statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "md", "ics", "csv"})
    void theSuffixChoosesTheFormatOfAFile(String suffix) {
        HttpResponse<String> answer = get("/api/plans." + suffix + "?to=rope" + DAYS);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-disposition"))
                .contains("attachment; filename=\"waymark-plan." + suffix + "\"");
    }

    @Test
    void aCalendarFileNeedsDays() {
        HttpResponse<String> answer = get("/api/plans.ics?to=rope&minutes=600");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).get("rule").asString()).isEqualTo("no-days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hant"})
    void anotherLibraryReadsTheCalendarFile(String language) {
        String address = TO + "&known=transformer&lang=" + language + DAYS;
        String file = get("/api/plans.ics?" + address).body();
        assertThat(file.lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        JsonNode days = json("/api/plans?" + address).get("schedule").get("days");
        List<String> dates = days.valueStream()
                .filter(day -> day.get("sessions").size() > 0)
                .map(day -> day.get("date").asString().replace("-", ""))
                .toList();

        ICalendar calendar = Biweekly.parse(file).first();
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(calendar.getEvents()).hasSameSizeAs(dates);
        List<String> uids = new ArrayList<>();
        for (VEvent event : calendar.getEvents()) {
            uids.add(event.getUid().getValue());
            assertThat(event.getDateStart().getValue().hasTime()).isFalse();
            assertThat(event.getSummary().getValue()).isNotBlank();
            assertThat(event.getDescription().getValue()).isNotBlank();
            assertThat(event.getAlarms()).isEmpty();
        }
        assertThat(uids).doesNotHaveDuplicates();

        assertThat(calendar.getEvents().stream()
                        .map(event -> event.getDateStart().getValue().getRawComponents())
                        .map(date -> "%04d%02d%02d".formatted(date.getYear(), date.getMonth(), date.getDate())))
                .containsExactlyElementsOf(dates);
        JsonNode first = days.get(0).get("sessions").get(0);
        assertThat(calendar.getEvents().getFirst().getDescription().getValue())
                .startsWith(first.get("name").asString());
    }

    @Test
    void aNewerPlanForTheSameTargetsTakesThePlaceOfTheOldEvents() {
        Set<String> before = uids(get("/api/plans.ics?to=rope,attention" + DAYS).body());
        Set<String> after =
                uids(get("/api/plans.ics?to=attention,rope&known=vector" + DAYS).body());
        assertThat(before).containsAll(after);
        assertThat(uids(get("/api/plans.ics?to=lora" + DAYS).body())).doesNotContainAnyElementsOf(before);
        assertThat(get("/api/plans.ics?to=rope" + DAYS).body())
                .isEqualTo(get("/api/plans.ics?to=rope" + DAYS).body());
    }

    private static Set<String> uids(String file) {
        return Biweekly.parse(file).first().getEvents().stream()
                .map(event -> event.getUid().getValue())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hant"})
    void anotherLibraryReadsTheTable(String language) throws IOException {
        String address = TO + "&known=transformer&lang=" + language + DAYS;
        String file = get("/api/plans.csv?" + address).body();
        assertThat(file).startsWith("\uFEFFdate,kind,step,").contains("\r\n").doesNotMatch("(?s).*[^\r]\n.*");
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(file.substring(1)))
                .getRecords();
        List<List<String>> expected = new ArrayList<>();
        for (JsonNode day : json("/api/plans?" + address).get("schedule").get("days")) {
            for (JsonNode session : day.get("sessions")) {
                expected.add(List.of(
                        day.get("date").asString(),
                        session.get("kind").asString(),
                        session.get("id").asString(),
                        session.get("name").asString(),
                        session.get("minutes").asString()));
            }
        }
        assertThat(rows.stream()
                        .map(row -> List.of(
                                row.get("date"),
                                row.get("kind"),
                                row.get("concept"),
                                row.get("name"),
                                row.get("minutes")))
                        .toList())
                .isEqualTo(expected);
    }

    @Test
    void theCheckListHasDaysInBothLanguages() {
        String english =
                get("/api/plans.md?" + TO + "&known=transformer" + DAYS).body();
        assertThat(english)
                .startsWith("# Study plan: ")
                .contains("## 2026-03-02, Monday", "- [ ] **", "- [ ] Review: ", "reviews only", "Now you can answer: ")
                .contains("## Left out");
        assertThat(get("/api/plans.md?lang=zh-Hant&" + TO + "&known=transformer" + DAYS)
                        .body())
                .startsWith("# 學習計畫：")
                .contains("## 2026-03-02（星期一）", "- [ ] 複習：", "只複習", "## 沒有排入的目標");
        assertThat(get("/api/plans.md?" + TO + "&known=transformer&minutes=600").body())
                .contains("- [ ] **1. ");
    }
}
