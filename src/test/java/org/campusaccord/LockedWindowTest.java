package org.campusaccord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.control.Label;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.testing.Settled;
import org.campusaccord.ui.WholeWindowTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lock and backups from the window down to the disk. */
class LockedWindowTest extends WholeWindowTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-08-18T14:30:00Z"), ZoneId.of("America/Chicago"));
    private static final String PASSPHRASE = "five quiet herons wade north";
    private static final String CHAMPION = "Rosalind Achterberg";

    private Path data;

    @BeforeEach
    void furnish(@TempDir Path folder) {
        data = folder.resolve("data");
        try (var store = new Composition(MESSAGES).open(data, CLOCK)) {
            store.settings().keep(Settled.champion(CHAMPION, "Pecan Valley ISD"));
            store.campuses().add("Live Oak Elementary", "101", Level.ELEMENTARY);
        }
    }

    private void open() {
        openWindow(new LocalWorkspaces(new Composition(MESSAGES), data, CLOCK, MESSAGES), CLOCK, dialogs);
    }

    private void setPassphrase() {
        open();
        waitUntil(() -> isThere(".rail"));
        goToSettings();
        waitUntil(() -> isThere("#set-passphrase"));
        fire("#set-passphrase");
        type("#new-passphrase", PASSPHRASE);
        type("#new-passphrase-again", PASSPHRASE);
        fire("#take-passphrase");
        waitUntil(() -> isThere("#recovery-key"));
        type("#key-confirmation", lastGroup());
        fire("#key-kept");
        waitUntil(() -> isThere("#change-passphrase"));
    }

    private String lastGroup() {
        return find("#recovery-key").lookupAll(".key-group").stream()
                .map(node -> ((Label) node).getText())
                .reduce("", (_, next) -> next);
    }

    private boolean anyFileHolds(String words) throws IOException {
        try (var files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).anyMatch(file -> holds(file, words));
        }
    }

    private static boolean holds(Path file, String words) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(words);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void locksTheStoreAndOpensItAgainWithItsPassphrase() throws IOException {
        setPassphrase();
        fire("#lock-now");
        waitUntil(() -> isThere("#passphrase"));
        assertThat(anyFileHolds(CHAMPION)).isFalse();

        unlock("four loud herons");
        waitUntil(() -> shows("neither the passphrase nor the recovery key"));
        unlock(PASSPHRASE);
        waitUntil(() -> isThere("#change-passphrase") && yourName().equals(CHAMPION));
        assertThat(dialogs.told()).isEmpty();
    }

    @Test
    void uncoversWordsThatCouldNotBeSavedWithThePassphraseOnly() {
        setPassphrase();
        type("#your-email", "nobody");
        fire("#lock-now");
        unlock("four loud herons");
        waitUntil(() -> shows("neither the passphrase nor the recovery key"));
        assertThat(isThere("#your-email")).isFalse();

        unlock(PASSPHRASE);
        waitUntil(() -> isThere("#your-email"));

        assertThat(isThere("#passphrase")).isFalse();
    }

    @Test
    void restoresTheBackupOfTheDayWhenTheStoreIsDamaged() throws IOException {
        open();
        // It is made a moment after the first screen stands there.
        waitUntil(this::hasBackup);
        closeWindow();
        Files.write(data.resolve("campus-accord.mv.db"), new byte[4096]);
        open();
        waitUntil(() -> isThere("#restore-newest"));
        fire("#restore-newest");
        waitUntil(() -> isThere("#restore-now"));
        fire("#restore-now");
        waitUntil(() -> isThere(".rail") && shows("Live Oak Elementary"));

        assertThat(shows("What was there before is kept")).isTrue();
    }

    private boolean hasBackup() {
        var backups = data.resolve("backups");
        if (!Files.isDirectory(backups)) {
            return false;
        }
        try (var files = Files.list(backups)) {
            return files.anyMatch(file -> file.toString().endsWith(".zip"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
