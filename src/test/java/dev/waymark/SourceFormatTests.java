package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * All Java is formatted by palantir-java-format. It runs here and not in a Maven plugin because a plugin runs on the JDK that
 * started Maven, and one of version 17 cannot parse this code. {@code mvn test -Dtest=SourceFormatTests -Dformat=write} writes.
 */
class SourceFormatTests {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    @Test
    void everySourceIsFormatted() throws IOException, FormatterException {
        boolean write = "write".equals(System.getProperty("format"));
        List<String> unformatted = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(Path.of("src"))) {
            for (Path path :
                    paths.filter(p -> p.toString().endsWith(".java")).sorted().toList()) {
                String source = Files.readString(path);
                String formatted = FORMATTER.formatSourceAndFixImports(source);
                if (!formatted.equals(source)) {
                    unformatted.add(path.toString());
                    if (write) {
                        Files.writeString(path, formatted);
                    }
                }
            }
        }
        assertThat(write ? List.of() : unformatted)
                .as("mvn test -Dtest=SourceFormatTests -Dformat=write")
                .isEmpty();
    }
}
