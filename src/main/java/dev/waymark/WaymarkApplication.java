package dev.waymark;

import dev.waymark.content.ContentCheck;
import dev.waymark.content.report.ContentReport;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the server, or runs one of the authors' commands. */
@SpringBootApplication
public class WaymarkApplication {

    /**
     * {@code check [folder]} checks content and exits; {@code report [--terms=<file>] [--first=<n>] [folder]} says what the
     * content holds and exits; {@code load [--dry-run] [folder]} loads content, or says what a load
     * would change, and exits; anything else starts the server.
     */
    public static void main(String[] args) {
        List<String> words =
                Arrays.stream(args).filter(arg -> !arg.startsWith("--")).toList();
        String command = words.isEmpty() ? "" : words.getFirst();
        String folder = words.size() > 1 ? words.get(1) : "";
        switch (command) {
            case "check" -> System.exit(check(folder));
            case "report" -> System.exit(report(folder, args));
            case "load" -> load(folder, args);
            default -> SpringApplication.run(WaymarkApplication.class, args);
        }
    }

    private static int check(String folder) {
        return ContentCheck.run(content(folder), utf8());
    }

    private static int report(String folder, String[] args) {
        Optional<String> first = option("first", args);
        if (first.isPresent() && !first.get().matches("[1-9]\\d{0,6}")) {
            utf8().printf("--first=%s is not a whole number from 1 to 9999999. Maybe --first=450.%n", first.get());
            return 2;
        }
        return ContentReport.run(
                content(folder),
                option("terms", args).map(Path::of).orElse(null),
                first.map(Integer::valueOf).orElse(Integer.MAX_VALUE),
                utf8());
    }

    private static Path content(String folder) {
        return Path.of(folder.isEmpty() ? "graph" : folder);
    }

    private static PrintStream utf8() {
        return new PrintStream(System.out, true, StandardCharsets.UTF_8);
    }

    private static Optional<String> option(String name, String[] args) {
        String prefix = "--" + name + "=";
        return Arrays.stream(args)
                .filter(arg -> arg.startsWith(prefix))
                .map(arg -> arg.substring(prefix.length()))
                .findFirst();
    }

    private static void load(String folder, String[] args) {
        List<String> settings = new ArrayList<>(List.of(args));
        boolean preview = settings.remove("--dry-run");
        settings.add("--waymark.load=" + (preview ? "preview" : "always"));
        settings.add("--waymark.graph=" + folder);
        SpringApplication application = new SpringApplication(WaymarkApplication.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.run(settings.toArray(String[]::new)).close();
    }
}
