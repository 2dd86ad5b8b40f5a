package dev.waymark;

import dev.waymark.content.ContentCheck;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the server, or runs one of the authors' commands. */
@SpringBootApplication
public class WaymarkApplication {

    /**
     * {@code check [folder]} checks content and exits; {@code load [--dry-run] [folder]} loads content, or says what a load
     * would change, and exits; anything else starts the server.
     */
    public static void main(String[] args) {
        List<String> words =
                Arrays.stream(args).filter(arg -> !arg.startsWith("--")).toList();
        String command = words.isEmpty() ? "" : words.getFirst();
        String folder = words.size() > 1 ? words.get(1) : "";
        switch (command) {
            case "check" -> System.exit(check(folder));
            case "load" -> load(folder, args);
            default -> SpringApplication.run(WaymarkApplication.class, args);
        }
    }

    private static int check(String folder) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        return ContentCheck.run(Path.of(folder.isEmpty() ? "graph" : folder), out);
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
