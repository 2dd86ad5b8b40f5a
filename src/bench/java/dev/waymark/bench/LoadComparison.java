package dev.waymark.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Requests per second of {@code /api/paths} over all questions, against {@code /api/revision}, a trivial JSON answer of the
 * same server, in the same run: rounds alternate, and the median of the rounds counts. Arguments: base address, connections,
 * seconds for each round, rounds.
 */
public final class LoadComparison {

    private static final Pattern ID = Pattern.compile("\"id\":\"([a-z0-9-]+)\",\"text\"");
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

    private LoadComparison() {}

    /** Runs the comparison and prints a line for each round. */
    public static void main(String[] args) throws Exception {
        URI base = URI.create(args.length > 0 ? args[0] : "http://127.0.0.1:8080");
        int connections = args.length > 1 ? Integer.parseInt(args[1]) : 16;
        int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        int rounds = args.length > 3 ? Integer.parseInt(args[3]) : 5;
        List<String> questions = questions(base);
        List<String> paths = new ArrayList<>();
        List<String> fresh = new ArrayList<>();
        for (String question : questions) {
            paths.add("/api/paths?to=" + question);
            for (String known : List.of("vector", "probability", "gradient", "tokenization", "attention", "softmax")) {
                fresh.add("/api/paths?to=" + question + "&known=" + known + "&assume=exact");
            }
        }
        List<String> trivial = List.of("/api/revision");
        measure(base, trivial, connections, 3);
        measure(base, paths, connections, 3);
        List<Double> ratios = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            double baseline = measure(base, trivial, connections, seconds);
            double path = measure(base, paths, connections, seconds);
            ratios.add(path / baseline);
            System.out.printf(
                    "round %d: /api/revision %.0f/s, /api/paths %.0f/s, ratio %.2f%n",
                    round, baseline, path, path / baseline);
        }
        double many = measure(base, fresh, connections, seconds);
        ratios.sort(null);
        System.out.printf(
                "%d questions, %d connections: median ratio %.2f; %d different requests: %.0f/s%n",
                questions.size(), connections, ratios.get(ratios.size() / 2), fresh.size(), many);
    }

    private static List<String> questions(URI base) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int page = 0; page < 10; page++) {
                URI uri = base.resolve("/api/questions?size=200&page=" + page);
                Matcher matcher = ID.matcher(
                        client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                                .body());
                while (matcher.find()) {
                    ids.add(matcher.group(1));
                }
            }
        }
        return ids;
    }

    private static double measure(URI base, List<String> addresses, int connections, int seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Callable<Long>> clients = new ArrayList<>();
        for (int c = 0; c < connections; c++) {
            int offset = c * addresses.size() / connections;
            clients.add(() -> client(base, addresses, offset, end));
        }
        long start = System.nanoTime();
        long requests = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(connections)) {
            for (Future<Long> client : pool.invokeAll(clients)) {
                requests += client.get();
            }
        }
        return requests * 1e9 / (System.nanoTime() - start);
    }

    private static long client(URI base, List<String> addresses, int offset, long end) throws IOException {
        byte[] buffer = new byte[1 << 18];
        List<byte[]> requests = addresses.stream()
                .map(address -> ("GET " + address + " HTTP/1.1\r\nHost: " + base.getAuthority()
                                + "\r\nAccept-Encoding: gzip\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII))
                .toList();
        long count = 0;
        int next = offset;
        while (System.nanoTime() < end) {
            try (Socket socket = new Socket(base.getHost(), base.getPort())) {
                socket.setTcpNoDelay(true);
                OutputStream output = socket.getOutputStream();
                InputStream input = new BufferedInputStream(socket.getInputStream(), 1 << 16);
                boolean open = true;
                while (open && System.nanoTime() < end) {
                    output.write(requests.get(next % requests.size()));
                    open = read(input, buffer);
                    count += open ? 1 : 0;
                    next += open ? 1 : 0;
                }
            }
        }
        return count;
    }

    /**
     * Reads one answer, of known length or in chunks.
     *
     * @return false if the server had closed the connection, as it does after some thousand requests
     */
    private static boolean read(InputStream input, byte[] buffer) throws IOException {
        StringBuilder head = new StringBuilder();
        String line = line(input);
        if (line.isEmpty()) {
            return false;
        }
        if (!line.startsWith("HTTP/1.1 200")) {
            throw new IOException("not 200: " + line);
        }
        while (!line.isEmpty()) {
            head.append(line).append('\n');
            line = line(input);
        }
        Matcher length = LENGTH.matcher(head);
        if (length.find()) {
            input.readNBytes(buffer, 0, Integer.parseInt(length.group(1)));
        } else {
            int size = Integer.parseInt(line(input).strip(), 16);
            while (size > 0) {
                input.readNBytes(buffer, 0, size);
                line(input);
                size = Integer.parseInt(line(input).strip(), 16);
            }
            line(input);
        }
        return true;
    }

    private static String line(InputStream input) throws IOException {
        StringBuilder line = new StringBuilder();
        int c = input.read();
        while (c >= 0 && c != '\n') {
            if (c != '\r') {
                line.append((char) c);
            }
            c = input.read();
        }
        return line.toString();
    }
}
