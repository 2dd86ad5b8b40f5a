package dev.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The web page's types come from {@code src/main/web/openapi.json}; it must say what the running program says.
 * {@code mvn verify -Dtest=SourceFormatTests -Dit.test=OpenApiDocumentIT -Dopenapi=write} writes it, then {@code npm run api} there the
 * types.
 */
class OpenApiDocumentIT {

    private static final Path COMMITTED = Path.of("src/main/web/openapi.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Test
    void theCommittedDocumentIsWhatTheProgramSays() throws IOException, InterruptedException {
        String served = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(RunningProgram.address() + "/api/openapi"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        Map<String, Object> document = JSON.readValue(served, new TypeReference<>() {});
        document.remove("servers");
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        String now = JSON.writer()
                        .with(new DefaultPrettyPrinter()
                                .withObjectIndenter(indenter)
                                .withArrayIndenter(indenter))
                        .writeValueAsString(document)
                + "\n";
        if ("write".equals(System.getProperty("openapi"))) {
            Files.writeString(COMMITTED, now);
        }
        assertThat(Files.readString(COMMITTED))
                .as("mvn verify -Dtest=SourceFormatTests -Dit.test=OpenApiDocumentIT -Dopenapi=write, then npm run"
                        + " api in src/main/web")
                .isEqualTo(now);
    }
}
