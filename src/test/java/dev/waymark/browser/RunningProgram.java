package dev.waymark.browser;

import dev.waymark.WaymarkApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The whole program with the real graph, started once for all browser tests, on a free port and in a folder of its own. */
final class RunningProgram {

    private static final ConfigurableApplicationContext CONTEXT = start();

    private RunningProgram() {}

    private static ConfigurableApplicationContext start() {
        try {
            Path data = Files.createTempDirectory("waymark-browser-tests");
            ConfigurableApplicationContext context =
                    SpringApplication.run(WaymarkApplication.class, "--server.port=0", "--waymark.data=" + data);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(data)));
            return context;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path data) {
        try {
            CONTEXT.close();
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Such as {@code http://127.0.0.1:41234}. */
    static String address() {
        return "http://127.0.0.1:"
                + ((WebServerApplicationContext) CONTEXT).getWebServer().getPort();
    }
}
