package dev.waymark.path.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/**
 * The answers that were given last, as bytes, plain and compressed. An answer depends on nothing but its key, so it never
 * gets old; those least likely to be asked for again go when keys and bytes exceed the limit. Who asks for an answer that is
 * being made waits for it.
 */
final class RecentAnswers {

    private static final int MAX_BYTES = 32 << 20;

    private final Cache<String, Answer> answers = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((String key, Answer answer) -> key.length() + answer.size())
            .executor(Runnable::run)
            .build();

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
        return answers.get(key, missing -> answer(make.get()));
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
