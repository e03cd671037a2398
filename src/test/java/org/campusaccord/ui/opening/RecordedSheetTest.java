package org.campusaccord.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.testing.FakeCare;
import org.campusaccord.ui.backups.Chosen;
import org.junit.jupiter.api.Test;

/** What is told about the sheet with the recovery key. */
class RecordedSheetTest extends OpeningTest {
    private static final String NOT_ON_RECORD = "not on record that you have the sheet";

    private void setPassphrase() {
        opening.setPassphrase(Passphrase.of(FakeCare.PASSPHRASE), SETTINGS);
    }

    private void openAgain() {
        startAgain();
        opening.open(Arrival.FIRST);
        unlock(FakeCare.PASSPHRASE);
    }

    @Test
    void tellsOfAKeyThatNobodyConfirmed() {
        setPassphrase();

        openAgain();

        assertThat(told).singleElement().asString().contains(NOT_ON_RECORD);
    }

    @Test
    void saysNothingOnceTheKeyWasConfirmed() {
        setPassphrase();
        opening.goOn();

        openAgain();

        assertThat(told).isEmpty();
    }

    @Test
    void saysNothingOfAStoreThatIsNotLocked() {
        opening.open(Arrival.FIRST);

        assertThat(told).isEmpty();
    }

    @Test
    void tellsItOnceHoweverOftenTheStoreIsUnlocked() {
        setPassphrase();
        openAgain();
        opened.removeFirst().workspace().close();
        told.clear();

        opening.open(Arrival.FIRST);
        unlock(FakeCare.PASSPHRASE);

        assertThat(told).isEmpty();
    }

    @Test
    void takesARecoveryKeyThatIsTypedForASheetThatIsThere() {
        setPassphrase();
        startAgain();
        opening.open(Arrival.FIRST);
        unlock(FakeCare.KEY.grouped());
        opening.goOn();
        assertThat(opened).hasSize(1);

        openAgain();

        assertThat(told).isEmpty();
    }

    @Test
    void takesNoPassphraseForTheSheetThoughTheRecoveryKeyIsAskedFor() {
        setPassphrase();
        startAgain();
        opening.open(Arrival.FIRST);

        unlockAfterForgotten(FakeCare.PASSPHRASE);

        assertThat(opened).hasSize(1);
        assertThat(told).singleElement().asString().contains(NOT_ON_RECORD);
    }

    @Test
    void takesTheRecoveryKeyWhenItIsAskedFor() {
        setPassphrase();
        startAgain();
        opening.open(Arrival.FIRST);

        unlockAfterForgotten(FakeCare.KEY.grouped());

        assertThat(step()).isInstanceOf(Step.Renewing.class);
    }

    @Test
    void newKeyIsUnconfirmedByItself() {
        setPassphrase();
        opening.goOn();
        opened.removeFirst().workspace().close();
        opening.renewRecoveryKey(Passphrase.of(FakeCare.PASSPHRASE), SETTINGS);
        assertThat(step()).isEqualTo(new Step.KeyShown(FakeCare.KEY));

        openAgain();

        assertThat(told).singleElement().asString().contains(NOT_ON_RECORD);
    }

    @Test
    void newKeyKeepsThePassphrase() {
        setPassphrase();
        opening.goOn();
        opened.removeFirst().workspace().close();
        told.clear();
        opening.renewRecoveryKey(Passphrase.of(FakeCare.PASSPHRASE), SETTINGS);
        opening.goOn();

        assertThat(workspaces.fakeCare().done()).containsExactly("lock", "renew key");
        assertThat(opened.getFirst().isLocked()).isTrue();
        assertThat(told).singleElement().asString().contains("There is a new recovery key.");
    }

    @Test
    void knowsTheSheetStillAfterABackupIsRestoredThatDoesNot() {
        setPassphrase();
        opening.goOn();
        opened.getFirst().workspace().settings().rememberRecoverySheet("an older key");
        opened.removeFirst().workspace().close();
        told.clear();

        opening.restore(Chosen.of(GOOD), Optional.of(Passphrase.of(FakeCare.PASSPHRASE)), Optional.empty(), SETTINGS);

        assertThat(opened).hasSize(1);
        assertThat(told).noneMatch(words -> words.contains(NOT_ON_RECORD));
    }
}
