package org.campusaccord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.seal.SealKeyState;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.junit.jupiter.api.Test;

/** The file of the key that seals: one for a store, made anew when it is lost, and carried along with a passphrase. */
@Beside
class SealKeyFileTest extends SealedExportTest {
    private static final Passphrase PASSPHRASE = Passphrase.of("four words in a row");

    @Test
    void sealsWithOneKeyAndNamesNobodyInItsFile() throws IOException {
        export("again.pdf");
        assertThat(keys()).singleElement().satisfies(key -> {
            assertThat(key.getFileName().toString()).matches("campus-accord-seal-[0-9a-f]{8}\\.p12");
            assertThat(Files.readString(key, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain("Achterberg", "Live Oak");
        });
    }

    @Test
    void lostFileOfTheKeyIsWrittenAnew() throws IOException {
        var before = Files.readAllBytes(keys().getFirst());
        Files.delete(keys().getFirst());
        try (var workspace = open()) {
            assertThat(workspace.sealKeys().state()).isInstanceOf(SealKeyState.Ready.class);
        }
        assertThat(keys()).singleElement().satisfies(key -> assertThat(key).hasBinaryContent(before));
        assertThat(verify(export("other.pdf")).code()).isZero();
    }

    @Test
    void keyThatCannotBeReadIsToldAndNotReplaced() throws IOException {
        var key = keys().getFirst();
        var good = Files.readAllBytes(key);
        Files.write(key, new byte[10]);
        var refused = program.run(
                "export",
                "agreement",
                "--campus",
                "101",
                "--year",
                "2026-27",
                "--format",
                "pdf",
                "--out",
                folder.resolve("x.pdf").toString());
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("could not be read or does not open", key.toString());
        assertThat(keys()).containsExactly(key);
        Files.write(key, good);
        assertThat(verify(export("other.pdf")).out()).contains("Sealed by this installation");
    }

    @Test
    void keyGoesAlongToANewComputer() throws IOException {
        var carried = folder.resolve("key.p12");
        SealKeyState before;
        try (var workspace = open()) {
            before = workspace.sealKeys().state();
            workspace.sealKeys().exportKey(carried, PASSPHRASE);
        }
        data = folder.resolve("new");
        try (var workspace = open()) {
            assertProblem(
                    "seal.key-unreadable",
                    () -> workspace.sealKeys().importKey(carried, Passphrase.of("another passphrase")));
            assertProblem("seal.key-unreadable", () -> workspace.sealKeys().importKey(file, PASSPHRASE));
            workspace.sealKeys().importKey(carried, PASSPHRASE);
            assertThat(workspace.sealKeys().state()).isEqualTo(before);
        }
    }

    @Test
    void keyFileOpensOnlyWithItsStore() throws IOException {
        var bytes = Files.readAllBytes(keys().getFirst());
        data = folder.resolve("other");
        try (var campus = OneCampus.in(data)) {
            var copied = Files.write(data.resolve("copied.p12"), bytes);
            assertProblem(
                    "seal.key-unreadable", () -> campus.workspace().sealKeys().importKey(copied, PASSPHRASE));
        }
    }

    @Test
    void refusesShortPassphraseForTheKey() {
        try (var workspace = open()) {
            assertProblem(
                    "seal.passphrase-short",
                    () -> workspace.sealKeys().exportKey(folder.resolve("key.p12"), Passphrase.of("short")));
        }
    }
}
