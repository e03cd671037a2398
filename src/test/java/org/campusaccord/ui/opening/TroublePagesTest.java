package org.campusaccord.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.campusaccord.domain.Problem;
import org.campusaccord.testing.FakeCare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages for a store that does not open, and for the backups that may help. */
class TroublePagesTest extends OpeningPagesTest {
    @ParameterizedTest
    @CsvSource({
        "store.damaged, Your data cannot be read",
        "store.gone, Your data is not where it was",
        "store.newer, Your data was made by a newer Campus Accord",
        "store.foreign, This file is not from Campus Accord",
        "store.locked, Campus Accord is open already",
        "store.folder-unusable, The data folder cannot be used",
        "store.read-only, Your data is write-protected",
        "store.no-space, The disk is full",
        "store.migration-failed, Your data could not be brought up to date",
        "store.backup-failed, Your data could not be copied first",
        "store.unusable, Your data cannot be opened",
        "lock.keys-damaged, The keys to your data are missing",
        "protocol.unknown, This version of the protocol is not there"
    })
    void hasAPageForEachTrouble(String key, String title) {
        workspaces.standsInTheWay(Optional.of(Problem.of(key, FILE, "90013")));
        workspaces.fakeCare().having(GOOD, LOCKED);
        open();

        assertThat(shows(title)).isTrue();
        assertThat(shows("What is safe")).isTrue();
        assertThat(robot.lookup("#try-again").tryQuery()).isPresent();
        picture("trouble-" + key.replace('.', '-'));
    }

    @Test
    void beginsAnewOnlyAfterAQuestion() {
        workspaces.standsInTheWay(Optional.of(Problem.of("store.gone", FILE)));
        dialogs.willAnswer(false);
        open();
        fire("#begin-anew");
        assertThat(dialogs.asked()).containsExactly("Begin with an empty store?");
        assertThat(workspaces.fakeCare().done()).isEmpty();
        dialogs.willAnswer(true);

        fire("#begin-anew");

        assertThat(workspaces.fakeCare().done()).containsExactly("begin anew");
    }

    @Test
    void restoresTheNewestGoodBackupAfterOneQuestion() {
        workspaces.standsInTheWay(Optional.of(Problem.of("store.damaged", FILE)));
        workspaces.fakeCare().having(BROKEN, GOOD);
        open();
        assertThat(focused()).isEqualTo("restore-newest");
        press(KeyCode.SPACE);
        assertThat(shows("Restore the backup of Aug 17, 2026, 8:05 AM?")).isTrue();
        picture("restore-question");
        workspaces.standsInTheWay(Optional.empty());

        fire("#restore-now");

        assertThat(workspaces.fakeCare().done()).containsExactly("restore backup-0.zip");
        assertThat(opened).hasSize(1);
    }

    @Test
    void offersOnlyAFileFromElsewhereWhenThereIsNoBackup() {
        workspaces.standsInTheWay(Optional.of(Problem.of("store.damaged", FILE)));
        open();
        assertThat(shows("No good backup was found")).isTrue();
        picture("trouble-no-backup");
        fire("#choose-backup");
        picture("backup-choice-none");
        dialogs.willChoose(Path.of("stick", "campus-accord.zip"));
        fire("#backup-elsewhere");

        assertThat(shows("Restore “campus-accord.zip”?")).isTrue();
        assertThat(shows("If it is locked: the passphrase or recovery key of the time when it was made"))
                .isTrue();
    }

    @Test
    void saysAfterAWhileThatOpeningTakesLongerThanUsual() {
        onFx(() -> opening.work(Work.OPENING));
        assertThat(robot.lookup("#slow").tryQuery()).isEmpty();
        onFx(moment::isOver);
        assertThat(robot.lookup("#slow").query().isVisible()).isFalse();

        onFx(patience::isOver);

        assertThat(robot.lookup("#slow").query().isVisible()).isTrue();
        picture("opening-slow");
    }

    @Test
    void asksForThePresentPassphraseBeforeALockedStoreIsReplaced() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE).having(GOOD);
        open();
        fire("#choose-backup");
        fire(".restore-backup");
        assertThat(shows("This backup is not locked")).isTrue();
        assertThat(focused()).isEqualTo("present-passphrase");
        picture("restore-over-locked");
        fire("#restore-now");
        assertThat(shows("Your data is locked. Type")).isTrue();
        type("#present-passphrase", FakeCare.PASSPHRASE);

        fire("#restore-now");

        assertThat(workspaces.fakeCare().done()).containsExactly("restore backup-0.zip over an opened store");
    }

    @Test
    void saysThatThePassphraseOfTheBackupIsWrong() {
        workspaces.standsInTheWay(Optional.of(Problem.of("store.damaged", FILE)));
        workspaces.fakeCare().having(LOCKED, GOOD, BROKEN);
        workspaces.fakeCare().failsWith(Problem.of("lock.wrong"));
        open();
        fire("#choose-backup");
        picture("backup-choice");
        fire(".restore-backup");
        assertThat(shows("The passphrase you set last, or its recovery key; if that does not open it"))
                .isTrue();
        type("#backup-passphrase", "not this one");
        fire("#restore-now");

        assertThat(shows("neither the passphrase nor the recovery key")).isTrue();
        picture("restore-locked");
        fire("#restore-cancel");
        assertThat(shows("Choose a backup")).isTrue();
    }
}
