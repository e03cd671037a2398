package org.campusaccord.storage.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.campusaccord.application.backup.BackupManifest;
import org.campusaccord.application.backup.BackupReason;
import org.campusaccord.application.signing.Sha256;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.json.ManifestJson;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Beside
class BackupReaderTest {
    private static final byte[] STORE = bytes(300);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("backup.zip");
    }

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    @Test
    void readsWhatWasWritten() throws IOException {
        write(manifest(STORE.length, true), Optional.of(new byte[] {1, 2, 3}));
        try (var reader = BackupReader.open(file);
                var out = new ByteArrayOutputStream()) {
            assertThat(reader.manifest()).isEqualTo(manifest(STORE.length, true));
            assertThat(reader.keys())
                    .hasValueSatisfying(keys -> assertThat(keys).containsExactly(1, 2, 3));
            reader.unpack(out);
            assertThat(out.toByteArray()).isEqualTo(STORE);
        }
    }

    /** A changed byte is noticed, or what it changed is only the list of contents at the end, and all content is whole. */
    @Test
    void noChangedByteIsEverRestored() throws IOException {
        write(manifest(STORE.length, false), Optional.empty());
        var good = Files.readAllBytes(file);
        for (int at = 0; at < good.length; at++) {
            var bad = good.clone();
            bad[at] ^= 0x10;
            Files.write(file, bad);
            try (var reader = BackupReader.open(file);
                    var out = new ByteArrayOutputStream()) {
                reader.unpack(out);
                assertThat(out.toByteArray()).as("byte " + at).isEqualTo(STORE);
            } catch (ProblemException noticed) {
                assertThat(noticed.problem().key()).startsWith("backup.");
            }
        }
    }

    @Test
    void noCutFileIsEverTakenForWhole() throws IOException {
        write(manifest(STORE.length, false), Optional.empty());
        var good = Files.readAllBytes(file);
        var problems = new ArrayList<String>();
        for (int length = 0; length < good.length; length++) {
            Files.write(file, Arrays.copyOf(good, length));
            try (var reader = BackupReader.open(file)) {
                reader.check();
            } catch (ProblemException noticed) {
                problems.add(noticed.problem().key());
            }
        }
        assertThat(problems).hasSize(good.length).allMatch(key -> key.startsWith("backup."));
    }

    @Test
    void whatFollowsTheEndIsNoticed() throws IOException {
        write(manifest(STORE.length, false), Optional.empty());
        Files.write(file, new byte[] {0}, StandardOpenOption.APPEND);
        assertProblem("backup.damaged", this::readAll);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a zip", "PK\u0003\u0004 hardly one"})
    void somethingElseIsForeign(String content) throws IOException {
        Files.writeString(file, content);
        assertThat(problem()).isIn("backup.foreign", "backup.damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.txt", "../manifest.json", "/manifest.json", "x/manifest.json"})
    void otherPeoplesZipsAreForeign(String name) throws IOException {
        zip(List.of(Map.entry(name, ManifestJson.write(manifest(3, false)).getBytes(StandardCharsets.UTF_8))));
        assertThat(problem()).isEqualTo("backup.foreign");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../campus-accord.mv.db", "/etc/campus-accord.mv.db", "other.mv.db"})
    void storeUnderAnotherNameIsNotUnpacked(String name) throws IOException {
        zip(List.of(json(manifest(STORE.length, false)), Map.entry(name, STORE)));
        assertThat(problem()).isEqualTo("backup.damaged");
    }

    @Test
    void manifestOfALaterFormatIsNewer() throws IOException {
        var later = ManifestJson.write(manifest(3, false)).replace("\"format\" : 1", "\"format\" : 2");
        zip(List.of(Map.entry(Entries.MANIFEST, later.getBytes(StandardCharsets.UTF_8))));
        assertThat(problem()).isEqualTo("backup.newer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "nothing", "{\"format\":1}", "{\"format\":1,\"madeAt\":\"soon\"}"})
    void manifestThatSaysNothingIsForeign(String text) throws IOException {
        zip(List.of(Map.entry(Entries.MANIFEST, text.getBytes(StandardCharsets.UTF_8))));
        assertThat(problem()).isEqualTo("backup.foreign");
    }

    @Test
    void moreThanTheManifestSaysIsNotUnpacked() throws IOException {
        zip(List.of(json(manifest(100, false)), Map.entry(Entries.STORE, new byte[50_000_000])));
        try (var reader = BackupReader.open(file);
                var out = new ByteArrayOutputStream()) {
            assertProblem("backup.damaged", () -> reader.unpack(out));
            assertThat(out.size()).isLessThan(100_000);
        }
    }

    @Test
    void sizeThatNoStoreOfOursHasIsRefusedBeforeUnpacking() throws IOException {
        zip(List.of(json(manifest(1L << 40, false)), Map.entry(Entries.STORE, new byte[1000])));
        assertThat(problem()).isEqualTo("backup.foreign");
    }

    @Test
    void endlessManifestIsNotRead() throws IOException {
        zip(List.of(Map.entry(Entries.MANIFEST, new byte[50_000_000])));
        assertThat(problem()).isEqualTo("backup.damaged");
    }

    @Test
    void somethingMoreWithinIsNoticed() throws IOException {
        zip(List.of(json(manifest(STORE.length, false)), Map.entry(Entries.STORE, STORE), Map.entry("x", new byte[3])));
        assertThat(problem()).isEqualTo("backup.damaged");
    }

    private static BackupManifest manifest(long size, boolean locked) {
        return new BackupManifest(
                Instant.parse("2026-11-21T15:30:00Z"),
                BackupReason.DAILY,
                Optional.of("one"),
                Optional.of("here"),
                1,
                Map.of("CAMPUS", 1L),
                size,
                Sha256.of(STORE),
                locked,
                true);
    }

    private static Map.Entry<String, byte[]> json(BackupManifest manifest) {
        return Map.entry(Entries.MANIFEST, ManifestJson.write(manifest).getBytes(StandardCharsets.UTF_8));
    }

    private void write(BackupManifest manifest, Optional<byte[]> keys) throws IOException {
        var store = Files.write(folder.resolve("store"), STORE);
        Files.deleteIfExists(file);
        BackupWriter.write(Files.createFile(file), manifest, keys, store);
    }

    private void zip(List<Map.Entry<String, byte[]>> entries) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
    }

    private void readAll() throws IOException {
        try (var reader = BackupReader.open(file)) {
            reader.check();
        }
    }

    private String problem() throws IOException {
        try {
            readAll();
            return "none";
        } catch (ProblemException noticed) {
            return noticed.problem().key();
        }
    }
}
