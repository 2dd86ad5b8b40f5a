package dev.waymark;

import dev.waymark.content.ContentCheck;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the server, or runs one of the authors' commands. */
@SpringBootApplication
public class WaymarkApplication {

    /** {@code check [folder]} checks content and exits; anything else starts the server. */
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("check")) {
            Path folder = Path.of(args.length > 1 ? args[1] : "graph");
            System.exit(ContentCheck.run(folder, new PrintStream(System.out, true, StandardCharsets.UTF_8)));
        }
        SpringApplication.run(WaymarkApplication.class, args);
    }
}
