package dev.waymark.store;

import dev.waymark.database.DataFolder;
import dev.waymark.database.EmbeddedDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Neo4j in a process of its own, as a server would be: started on a port, stopped, or killed. */
public final class Neo4jProcess implements AutoCloseable {

    private static final String READY = "ready ";

    private final Process process;
    private final URI uri;
    private final String password;

    private Neo4jProcess(Process process, URI uri, String password) {
        this.process = process;
        this.uri = uri;
        this.password = password;
    }

    /** Starts the database on a folder; port 0 takes a free one. */
    public static Neo4jProcess start(Path folder, int port) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--"))
                .forEach(command::add);
        command.addAll(List.of(
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Neo4jProcess.class.getName(),
                folder.toString(),
                Integer.toString(port)));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = output.readLine();
        while (line != null && !line.startsWith(READY)) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IOException("The database process ended before it was ready.");
        }
        String[] words = line.substring(READY.length()).split(" ", -1);
        return new Neo4jProcess(process, URI.create(words[0]), words[1]);
    }

    /** Runs until its input is closed. */
    public static void main(String[] args) throws IOException {
        try (EmbeddedDatabase database =
                EmbeddedDatabase.start(new DataFolder(Path.of(args[0])), Integer.parseInt(args[1]))) {
            System.out.println(READY + database.uri() + " " + database.password());
            while (System.in.read() >= 0) {
                // The parent says nothing; it closes the stream when it has finished.
            }
        }
    }

    public URI uri() {
        return uri;
    }

    public String password() {
        return password;
    }

    public Driver driver() {
        return GraphDatabase.driver(uri, AuthTokens.basic("neo4j", password));
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it without a chance to clean up. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
