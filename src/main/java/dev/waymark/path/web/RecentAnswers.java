package dev.waymark.path.web;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The answers that were given last, as bytes. An answer depends on nothing but its key, so it never gets old; the least
 * recently used ones go when the bytes exceed the limit.
 */
final class RecentAnswers {

    private static final int MAX_BYTES = 32 << 20;
    private static final int MAX_KEY = 4096;

    private final Map<String, byte[]> answers = new LinkedHashMap<>(256, 0.75f, true);
    private long bytes;

    /** The answer for a key, made if it is not there. */
    byte[] get(String key, Supplier<byte[]> make) {
        if (key.length() > MAX_KEY) {
            return make.get();
        }
        synchronized (this) {
            byte[] known = answers.get(key);
            if (known != null) {
                return known;
            }
        }
        byte[] made = make.get();
        put(key, made);
        return made;
    }

    private synchronized void put(String key, byte[] answer) {
        byte[] before = answers.put(key, answer);
        bytes += answer.length - (before == null ? 0L : before.length);
        Iterator<byte[]> oldest = answers.values().iterator();
        while (bytes > MAX_BYTES && oldest.hasNext()) {
            bytes -= oldest.next().length;
            oldest.remove();
        }
    }
}
