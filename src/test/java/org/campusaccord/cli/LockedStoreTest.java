package org.campusaccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.storage.QuickLock;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Beside
class LockedStoreTest {
    private static final String PASSPHRASE = "señor armadillo cypress";
    private static final String COMMAND = "list campuses";

    @TempDir
    Path folder;

    private Path data;
    private String recovery;

    @BeforeEach
    void lock() {
        data = folder.resolve("data");
        OneCampus.in(data).close();
        recovery = QuickLock.lock(data, PASSPHRASE).grouped();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "%s\n", "%s\r\n", "\uFEFF%s\nsecond line"})
    void opensWithTheFirstLineOfAFile(String content) throws IOException {
        var file = Files.writeString(folder.resolve("secret"), content.formatted(PASSPHRASE));
        assertOpens(program(Map.of()).line(COMMAND + " --passphrase-file " + file));
        assertOpens(program(Map.of()).line("--passphrase-file=" + file + " " + COMMAND));
    }

    @Test
    void opensWithTheVariable() {
        assertOpens(program(Map.of(PassphraseSearch.VARIABLE, PASSPHRASE)).line(COMMAND));
    }

    @Test
    void opensWithTheRecoveryKey() {
        assertOpens(program(Map.of(PassphraseSearch.VARIABLE, recovery)).line(COMMAND));
    }

    @Test
    void asksAtTheTerminal() {
        var secrets = new Secrets(Map.of(), prompt -> {
            assertThat(prompt).contains(data.toString());
            return Optional.of(PASSPHRASE.toCharArray());
        });
        assertOpens(new Program(data, secrets).line(COMMAND));
    }

    @Test
    void fileCountsMoreThanTheVariable() throws IOException {
        var file = Files.writeString(folder.resolve("secret"), PASSPHRASE);
        var program = program(Map.of(PassphraseSearch.VARIABLE, "another one"));
        assertOpens(program.line(COMMAND + " --passphrase-file " + file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not the passphrase"})
    void withoutTheRightPassphraseItEndsWithThree(String typed) {
        var result = program(Map.of(PassphraseSearch.VARIABLE, typed)).line(COMMAND);
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isNotBlank().doesNotContain("Exception").doesNotContain("Live Oak");
    }

    @Test
    void saysHowToGiveAPassphrase() {
        var result = program(Map.of()).line(COMMAND);
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("--passphrase-file").contains(PassphraseSearch.VARIABLE);
    }

    @Test
    void saysThatTheFileCannotBeRead() throws IOException {
        var missing = program(Map.of()).line(COMMAND + " --passphrase-file " + folder.resolve("none"));
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.err()).contains("none").doesNotContain("Exception");
        var noText = Files.write(folder.resolve("bytes"), "señor".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(program(Map.of())
                        .line(COMMAND + " --passphrase-file " + noText)
                        .code())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\nsecond line", "\uFEFF"})
    void saysThatTheFileHoldsNoPassphrase(String content) throws IOException {
        var file = Files.writeString(folder.resolve("empty"), content);
        var program = program(Map.of(PassphraseSearch.VARIABLE, PASSPHRASE));
        var result = program.line(COMMAND + " --passphrase-file " + file);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("The first line of " + file + " is empty.");
    }

    @Test
    void backsUpAndRestoresWithThePassphrase() {
        var zip = folder.resolve("kept.zip");
        var program = program(Map.of(PassphraseSearch.VARIABLE, PASSPHRASE));
        assertThat(program.line("backup " + zip).code()).isZero();
        var elsewhere = folder.resolve("elsewhere");
        assertThat(program.line("restore " + zip + " --data " + elsewhere).code())
                .isZero();
        assertOpens(program.line(COMMAND + " --data " + elsewhere));
    }

    @Test
    void neitherBacksUpNorRestoresWithoutThePassphrase() {
        var zip = folder.resolve("kept.zip");
        assertThat(program(Map.of()).line("backup " + zip).code()).isEqualTo(3);
        assertThat(zip).doesNotExist();
        program(Map.of(PassphraseSearch.VARIABLE, PASSPHRASE)).line("backup " + zip);
        var elsewhere = folder.resolve("elsewhere");
        var result = program(Map.of()).line("restore " + zip + " --data " + elsewhere);
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("--passphrase-file");
        assertThat(elsewhere.resolve("campus-accord.mv.db")).doesNotExist();
    }

    @Test
    void storeThatIsNotLockedAsksNobody() {
        QuickLock.remove(data, PASSPHRASE);
        var secrets = new Secrets(Map.of(), _ -> {
            throw new AssertionError("asked");
        });
        assertOpens(new Program(data, secrets).line(COMMAND));
    }

    private Program program(Map<String, String> environment) {
        return new Program(data, new Secrets(environment, _ -> Optional.empty()));
    }

    private static void assertOpens(Program.Result result) {
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Live Oak");
    }
}
