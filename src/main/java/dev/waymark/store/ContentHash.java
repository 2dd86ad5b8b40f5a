package dev.waymark.store;

import dev.waymark.concept.Catalogue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;

/** SHA-256 of a catalogue: of its JSON, whose order is that of the ids and of the record components. */
final class ContentHash {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ContentHash() {}

    /** 64 hexadecimal digits. */
    static String of(Catalogue catalogue) {
        try {
            byte[] json = JSON.writeValueAsString(catalogue).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
