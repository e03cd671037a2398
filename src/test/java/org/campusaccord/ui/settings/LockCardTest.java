package org.campusaccord.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.campusaccord.testing.FakeCare;
import org.junit.jupiter.api.Test;

/** The card that sets, changes and removes the passphrase. */
class LockCardTest extends KeepingCardsTest {
    private static final String OTHER = "six loud owls sleep south";

    @Test
    void saysPlainlyThatNothingIsLocked() {
        arrive();

        assertThat(shows("Anyone with this computer account, or with a copy of the file, can read everything"))
                .isTrue();
        pictureCard("#lock-card", "card-lock-off");
    }

    @Test
    void setsAPassphraseThatIsTypedTwice() {
        arrive();
        pressButton("#set-passphrase");
        type("#new-passphrase", FakeCare.PASSPHRASE);
        type("#new-passphrase-again", FakeCare.PASSPHRASE);
        pictureCard("#lock-card", "card-lock-set");
        pressButton("#take-passphrase");

        assertThat(keeping.asked()).containsExactly("set " + FakeCare.PASSPHRASE);
    }

    @Test
    void saysThatTheSecondIsNotTheSame() {
        arrive();
        pressButton("#set-passphrase");
        type("#new-passphrase", FakeCare.PASSPHRASE);
        type("#new-passphrase-again", OTHER);
        pressButton("#take-passphrase");

        assertThat(shows("This is not the same as above.")).isTrue();
        assertThat(keeping.asked()).isEmpty();
        pictureCard("#lock-card", "card-lock-not-same");
    }

    @Test
    void changesThePassphraseOnlyWithThePresentOne() {
        care.lockedWith(FakeCare.PASSPHRASE);
        arrive();
        pictureCard("#lock-card", "card-lock-on");
        pressButton("#change-passphrase");
        type("#present-passphrase", "four loud herons");
        type("#new-passphrase", OTHER);
        type("#new-passphrase-again", OTHER);
        pressButton("#take-passphrase");
        assertThat(shows("neither the passphrase nor the recovery key")).isTrue();
        pictureCard("#lock-card", "card-lock-change");

        type("#present-passphrase", FakeCare.PASSPHRASE);
        pressButton("#take-passphrase");

        assertThat(keeping.asked()).containsExactly("change " + FakeCare.PASSPHRASE + " to " + OTHER);
    }

    @Test
    void makesANewRecoverySheetOnlyWithThePassphrase() {
        care.lockedWith(FakeCare.PASSPHRASE);
        arrive();
        assertThat(shows("It is not on record that you have the sheet")).isTrue();
        pressButton("#renew-recovery-key");
        type("#present-passphrase", "four loud herons");
        pressButton("#take-renewal");
        assertThat(shows("neither the passphrase nor the recovery key")).isTrue();
        type("#present-passphrase", FakeCare.PASSPHRASE);
        pictureCard("#lock-card", "card-lock-new-sheet");
        pressButton("#take-renewal");

        assertThat(keeping.asked()).containsExactly("new sheet with " + FakeCare.PASSPHRASE);
    }

    @Test
    void saysNothingOfASheetThatSomebodyHas() {
        care.lockedWith(FakeCare.PASSPHRASE);
        workspace.settings().rememberRecoverySheet(care.recoveryMark().orElseThrow());
        arrive();

        assertThat(shows("It is not on record")).isFalse();
    }

    @Test
    void removesThePassphraseOnlyWithThePresentOne() {
        care.lockedWith(FakeCare.PASSPHRASE);
        arrive();
        pressButton("#remove-passphrase");
        type("#present-passphrase", FakeCare.PASSPHRASE);
        pictureCard("#lock-card", "card-lock-remove");
        pressButton("#take-removal");

        assertThat(keeping.asked()).containsExactly("remove " + FakeCare.PASSPHRASE);
    }

    @Test
    void saysHowLongToWaitBeforeAnotherTry() {
        care.lockedWith(FakeCare.PASSPHRASE).waits(Duration.ofSeconds(30));
        arrive();
        pressButton("#remove-passphrase");
        type("#present-passphrase", FakeCare.PASSPHRASE);
        pressButton("#take-removal");

        assertThat(shows("You can try again in 30 seconds.")).isTrue();
    }

    @Test
    void setsTheTimeAlone() {
        care.lockedWith(FakeCare.PASSPHRASE);
        arrive();
        ComboBox<Integer> list = robot.lookup("#idle-minutes").queryComboBox();
        onFx(() -> {
            list.setValue(0);
            return true;
        });

        assertThat(keeping.asked()).containsExactly("idle 0");
        assertThat(workspace.settings().idleMinutes()).isZero();
    }

    @Test
    void goesBackToHowThingsStandWithEscape() {
        arrive();
        pressButton("#set-passphrase");
        press(KeyCode.ESCAPE);

        assertThat(robot.lookup("#set-passphrase").tryQuery()).isPresent();
    }
}
