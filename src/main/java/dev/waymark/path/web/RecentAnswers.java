package dev.waymark.path.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/**
 * The answers that were given last, as bytes, plain and compressed. An answer depends on nothing but its key, so it never
 * gets old; the least recently used ones go when the bytes exceed the limit.
 */
final class RecentAnswers {

    private static final int MAX_BYTES = 32 << 20;
    private static final int MAX_KEY = 4096;

    private final Map<String, Answer> answers = new LinkedHashMap<>(256, 0.75f, true);
    private long bytes;

    /** An answer as it is sent; its bytes are not to be changed. */
    static final class Answer {
        private final byte[] plain;
        private final byte[] gzip;

        private Answer(byte[] plain, byte[] gzip) {
            this.plain = plain;
            this.gzip = gzip;
        }

        byte[] plain() {
            return plain;
        }

        byte[] gzip() {
            return gzip;
        }

        int size() {
            return plain.length + gzip.length;
        }
    }

    /** The answer for a key, made if it is not there. */
    Answer get(String key, Supplier<byte[]> make) {
        if (key.length() > MAX_KEY) {
            return answer(make.get());
        }
        synchronized (this) {
            Answer known = answers.get(key);
            if (known != null) {
                return known;
            }
        }
        Answer made = answer(make.get());
        put(key, made);
        return made;
    }

    private synchronized void put(String key, Answer answer) {
        Answer before = answers.put(key, answer);
        bytes += answer.size() - (before == null ? 0L : before.size());
        Iterator<Answer> oldest = answers.values().iterator();
        while (bytes > MAX_BYTES && oldest.hasNext()) {
            bytes -= oldest.next().size();
            oldest.remove();
        }
    }

    private static Answer answer(byte[] plain) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(plain.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
        return new Answer(plain, compressed.toByteArray());
    }
}
