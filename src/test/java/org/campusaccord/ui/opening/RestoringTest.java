package org.campusaccord.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.domain.Problem;
import org.campusaccord.testing.FakeCare;
import org.campusaccord.ui.backups.Chosen;
import org.campusaccord.ui.backups.PresentStore;
import org.junit.jupiter.api.Test;

class RestoringTest extends OpeningTest {
    private void restore(Optional<Passphrase> typed, Optional<Passphrase> present) {
        opening.restore((Step.Asking) step(), typed, present);
    }

    private void askOverALockedStore() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE);
        opening.open(Arrival.FIRST);
        opening.chooseBackup();
        opening.ask(Chosen.of(GOOD));
    }

    @Test
    void wrongPassphraseReplacesNoLockedStore() {
        askOverALockedStore();

        restore(Optional.empty(), Optional.of(Passphrase.of("not this one")));

        assertThat(workspaces.fakeCare().done()).isEmpty();
        assertThat(step())
                .isEqualTo(new Step.Asking(
                        Chosen.of(GOOD), PresentStore.LOCKED_AND_SHUT, Optional.of(Problem.of("lock.wrong-present"))));
    }

    @Test
    void tellsThatTheLockIsGoneWithTheStoreThatHadIt() {
        askOverALockedStore();
        workspaces.fakeCare().restoresInClear();

        restore(Optional.empty(), Optional.of(Passphrase.of(FakeCare.PASSPHRASE)));

        // Only so does what it has sealed stay its own.
        assertThat(workspaces.fakeCare().done()).containsExactly("restore backup-0.zip over an opened store");
        assertThat(opened.getFirst().isLocked()).isFalse();
        assertThat(told).hasSize(2).last().asString().contains("not locked");
    }

    @Test
    void tellsWhichPassphraseCountsAfterABackupUnderAnother() {
        askOverALockedStore();
        workspaces.fakeCare().restoresUnder("an older one");

        restore(Optional.of(Passphrase.of("an older one")), Optional.of(Passphrase.of(FakeCare.PASSPHRASE)));

        assertThat(opened).hasSize(1);
        assertThat(told).anyMatch(words -> words.contains("it opens with the passphrase that the backup took"));
    }

    @Test
    void saysNothingOfAPassphraseThatIsTheSameAsBefore() {
        askOverALockedStore();

        restore(Optional.of(Passphrase.of(FakeCare.PASSPHRASE)), Optional.of(Passphrase.of(FakeCare.PASSPHRASE)));

        assertThat(opened).hasSize(1);
        assertThat(told).noneMatch(words -> words.contains("passphrase that the backup took"));
    }

    @Test
    void restoresABackupAndTellsWhereTheOldFileIsKept() {
        workspaces.standsInTheWay(Optional.of(Problem.of("store.damaged", "file")));
        opening.open(Arrival.FIRST);
        opening.ask(Chosen.of(GOOD));
        workspaces.standsInTheWay(Optional.empty());

        restore(Optional.empty(), Optional.empty());

        assertThat(workspaces.fakeCare().done()).containsExactly("restore backup-0.zip");
        assertThat(told).singleElement().asString().contains("Aug 17, 2026, 8:05 AM", "before-restore.zip");
    }

    @Test
    void staysWithTheQuestionWhenABackupCannotBeRestored() {
        workspaces.standsInTheWay(Optional.of(Problem.of("store.damaged", "file")));
        opening.open(Arrival.FIRST);
        opening.chooseBackup();
        opening.ask(Chosen.of(GOOD));
        workspaces.fakeCare().failsWith(Problem.of("lock.wrong"));

        restore(Optional.of(Passphrase.of("not this one")), Optional.empty());

        assertThat(step())
                .isEqualTo(
                        new Step.Asking(Chosen.of(GOOD), PresentStore.IN_CLEAR, Optional.of(Problem.of("lock.wrong"))));
        opening.back();
        assertThat(step()).isInstanceOf(Step.Choosing.class);
        opening.back();
        assertThat(step()).isInstanceOf(Step.Troubled.class);
    }
}
