package org.campusaccord.storage.keys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The content of a key file: a line of JSON, and a line with its SHA-256, so that damage is never taken for a wrong
 * passphrase.
 *
 * @param entries one for each store; more than one only while its encryption changes
 * @param unfinished the change that may not be complete
 */
public record KeyFile(List<KeyEntry> entries, Optional<Passage> unfinished) {
    /** Name of the file, beside the store and within a backup. */
    public static final String NAME = "campus-accord.keys";

    /** A longer file is none of ours, in bytes. */
    public static final int LONGEST = 16 * 1024;

    private static final int FORMAT = 1;
    private static final int MOST_ENTRIES = 4;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    public KeyFile {
        entries = List.copyOf(entries);
        if (entries.isEmpty() || entries.size() > MOST_ENTRIES) {
            throw new IllegalArgumentException("A key file has 1 to " + MOST_ENTRIES + " entries");
        }
    }

    /** As it is written. */
    private record Written(int format, List<KeyEntry> entries, List<Passage> unfinished) {
        Written {
            entries = List.copyOf(entries);
            unfinished = List.copyOf(unfinished);
            if (format != FORMAT || unfinished.size() > 1) {
                throw new IllegalArgumentException("Not of format " + FORMAT);
            }
        }
    }

    /** What opens one store and no other. */
    public static KeyFile only(KeyEntry entry) {
        return new KeyFile(List.of(entry), Optional.empty());
    }

    /** These and another entry, while a store of the one may yet become a store of the other. */
    public KeyFile with(KeyEntry more, Passage passage) {
        var others = entries.stream().filter(entry -> !entry.store().equals(more.store()));
        return new KeyFile(Stream.concat(others, Stream.of(more)).toList(), Optional.of(passage));
    }

    public KeyFile during(Passage passage) {
        return new KeyFile(entries, Optional.of(passage));
    }

    /** What opens the stores of both. */
    public KeyFile merge(KeyFile added) {
        var others = entries.stream().filter(entry -> added.entry(entry.salt()).isEmpty());
        return new KeyFile(
                Stream.concat(added.entries().stream(), others)
                        .limit(MOST_ENTRIES)
                        .toList(),
                unfinished);
    }

    /** The entry for a store's file. */
    public Optional<KeyEntry> entry(StoreSalt store) {
        return entries.stream().filter(entry -> entry.salt().equals(store)).findFirst();
    }

    public byte[] bytes() {
        var content = JSON.writeValueAsString(
                        new Written(FORMAT, entries, unfinished.stream().toList())) + "\n";
        return (content + sha256(content) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** Empty when a single bit is not as it was written. */
    public static Optional<KeyFile> read(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.indexOf('\n') + 1;
        var content = text.substring(0, end);
        if (bytes.length > LONGEST || !text.equals(content + sha256(content) + "\n")) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(JSON.readValue(content, Written.class))
                    .map(written -> new KeyFile(
                            written.entries(), written.unfinished().stream().findFirst()));
        } catch (JacksonException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    static String sha256(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.ISO_8859_1));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
