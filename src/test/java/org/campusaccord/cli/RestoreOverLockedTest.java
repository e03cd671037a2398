package org.campusaccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.storage.QuickLock;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Putting a backup in the place of a store on the command line, where one of them or both take a passphrase. */
@Beside
class RestoreOverLockedTest {
    private static final String PRESENT = "señor armadillo cypress";
    private static final String OLD = "magnolia bluebonnet";

    @TempDir
    Path folder;

    private Path data;
    private Path clear;
    private Path locked;

    /** The store is locked; beside it lie a backup in clear and one under an older passphrase. */
    @BeforeEach
    void lock() {
        data = folder.resolve("data");
        clear = folder.resolve("clear.zip");
        locked = folder.resolve("locked.zip");
        OneCampus.in(data).close();
        program(Map.of()).line("backup " + clear);
        QuickLock.lock(data, OLD);
        program(Map.of(PassphraseSearch.VARIABLE, OLD)).line("backup " + locked);
        QuickLock.change(data, OLD, PRESENT);
    }

    private Program program(Map<String, String> environment) {
        return new Program(data, new Secrets(environment, _ -> Optional.empty()));
    }

    private boolean opensWith(String passphrase) {
        return program(Map.of(PassphraseSearch.VARIABLE, passphrase))
                        .line("list campuses")
                        .code()
                == 0;
    }

    @Test
    void whoDoesNotKnowThePassphraseReplacesNothing() {
        var without = program(Map.of()).line("restore " + clear);
        assertThat(without.code()).isEqualTo(3);
        assertThat(without.err()).contains("campus-accord.mv.db", "--passphrase-file");
        var wrong =
                program(Map.of(PassphraseSearch.VARIABLE, "four loud herons")).line("restore " + clear);
        assertThat(wrong.code()).isEqualTo(3);
        assertThat(wrong.err()).contains("your data as it is now", "Nothing was replaced");
        assertThat(opensWith(PRESENT)).isTrue();
    }

    @Test
    void saysThatTheLockIsGone() {
        var restored = program(Map.of(PassphraseSearch.VARIABLE, PRESENT)).line("restore " + clear);
        assertThat(restored.err()).isEmpty();
        assertThat(restored.out()).contains("is kept in", "The store is not locked now");
        assertThat(program(Map.of()).line("list campuses").code()).isZero();
    }

    @Test
    void sayNothingOfALockThatStays() {
        var kept = folder.resolve("kept.zip");
        var program = program(Map.of(PassphraseSearch.VARIABLE, PRESENT));
        program.line("backup " + kept);
        var restored = program.line("restore " + kept);
        assertThat(restored.code()).isZero();
        assertThat(restored.out()).doesNotContain("not locked");
        assertThat(opensWith(PRESENT)).isTrue();
    }

    @Test
    void saysWhichPassphraseCountsNow() {
        var both = Map.of(PassphraseSearch.VARIABLE, PRESENT, BackupPassphrase.VARIABLE, OLD);
        assertThat(program(both).line("restore " + locked).out())
                .contains("The store is locked: it opens with the passphrase that belongs to this backup");
    }

    @Test
    void saysThatAStoreBegunFromALockedBackupIsLocked() {
        var restored = program(Map.of(PassphraseSearch.VARIABLE, OLD))
                .line("restore " + locked + " --data " + folder.resolve("elsewhere"));
        assertThat(restored.code()).isZero();
        assertThat(restored.out()).contains("There was no store there before", "The store is locked");
    }

    @Test
    void lostKeysKeepNobodyFromRestoring() throws IOException {
        Files.delete(data.resolve("campus-accord.keys"));
        assertThat(program(Map.of()).line("restore " + clear).code()).isZero();
    }

    @Test
    void backupHasAPassphraseOfItsOwnInAVariable() {
        var both = Map.of(PassphraseSearch.VARIABLE, PRESENT, BackupPassphrase.VARIABLE, OLD);
        assertThat(program(both).line("restore " + locked).err()).isEmpty();
        assertThat(opensWith(OLD)).isTrue();
    }

    @Test
    void backupHasAPassphraseOfItsOwnInAFile() throws IOException {
        var file = Files.writeString(folder.resolve("old"), OLD + "\n");
        var restored = program(Map.of(PassphraseSearch.VARIABLE, PRESENT))
                .line("restore " + locked + " --backup-passphrase-file " + file);
        assertThat(restored.err()).isEmpty();
        assertThat(opensWith(OLD)).isTrue();
    }

    @Test
    void saysWhichOfTheTwoIsWrong() {
        var restored = program(Map.of(PassphraseSearch.VARIABLE, PRESENT)).line("restore " + locked);
        assertThat(restored.code()).isEqualTo(3);
        assertThat(restored.err()).contains("locked.zip", "--backup-passphrase-file");
        assertThat(opensWith(PRESENT)).isTrue();
    }

    @Test
    void asksForTheBackupsAtTheTerminalWhenItIsAnother() {
        var asked = new ArrayList<String>();
        var answers = new ArrayList<>(List.of(PRESENT, OLD));
        var program = new Program(data, new Secrets(Map.of(), prompt -> {
            asked.add(prompt);
            return Optional.of(answers.removeFirst().toCharArray());
        }));
        assertThat(program.line("restore " + locked).err()).isEmpty();
        assertThat(asked).hasSize(2).last().asString().contains(locked.toString());
        assertThat(opensWith(OLD)).isTrue();
    }

    @Test
    void keysThatComeWithABackupAreTheirOwnersAlone() throws IOException {
        var elsewhere = folder.resolve("elsewhere");
        program(Map.of(PassphraseSearch.VARIABLE, OLD)).line("restore " + locked + " --data " + elsewhere);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(elsewhere.resolve("campus-accord.keys"))))
                .isEqualTo("rw-------");
    }

    @Test
    void refusedRestoreLeavesNoNewFolder() {
        var elsewhere = folder.resolve("new/elsewhere");
        var refused = program(Map.of(PassphraseSearch.VARIABLE, "four loud herons"))
                .line("restore " + locked + " --data " + elsewhere);
        assertThat(refused.code()).isEqualTo(3);
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void refusedRestoreLeavesAnEmptyFolderEmpty() throws IOException {
        var empty = Files.createDirectory(folder.resolve("empty"));
        program(Map.of(PassphraseSearch.VARIABLE, "four loud herons")).line("restore " + locked + " --data " + empty);
        assertThat(empty).isEmptyDirectory();
    }
}
