package org.campusaccord.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.domain.Problem;
import org.campusaccord.testing.FakeCare;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.Test;

class RelockingTest extends OpeningTest {
    @Test
    void tellsWhichCopiesStayedInClear() {
        workspaces.fakeCare().leavesInClear(workspaces.fakeCare().dataFolder().resolve("campus-accord-old.mv.db"));
        opening.setPassphrase(Passphrase.of(FakeCare.PASSPHRASE), SETTINGS);
        opening.goOn();

        assertThat(told).hasSize(2).last().asString().contains("One copy", "campus-accord-old.mv.db");
    }

    @Test
    void showsTheRecoveryKeyBeforeTheStoreOpensWithItsNewPassphrase() {
        opening.setPassphrase(Passphrase.of(FakeCare.PASSPHRASE), SETTINGS);

        assertThat(step()).isEqualTo(new Step.KeyShown(FakeCare.KEY));
        assertThat(opening.mayBeLeft()).isFalse();
        opening.goOn();
        assertThat(opened.getFirst().isLocked()).isTrue();
        assertThat(told).singleElement().asString().contains("The passphrase is set.");
    }

    @Test
    void opensTheOldStoreWhenThePassphraseCouldNotBeSet() {
        workspaces.fakeCare().failsWith(Problem.of("store.no-space", "file"));

        opening.setPassphrase(Passphrase.of(FakeCare.PASSPHRASE), SETTINGS);

        assertThat(opened.getFirst().isLocked()).isFalse();
        assertThat(told).singleElement().asString().startsWith("The disk is full.");
    }

    @Test
    void opensWithTheOldPassphraseWhenItCouldNotBeChanged() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE).failsWith(Problem.of("store.no-space", "file"));

        opening.changePassphrase(Passphrase.of(FakeCare.PASSPHRASE), Passphrase.of("another herons"), SETTINGS);

        assertThat(opened.getFirst().isLocked()).isTrue();
        assertThat(place).contains(new Place.SettingsPage());
    }

    @Test
    void opensWithoutAPassphraseOnceItIsRemoved() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE);

        opening.removePassphrase(Passphrase.of(FakeCare.PASSPHRASE), SETTINGS);

        assertThat(opened.getFirst().isLocked()).isFalse();
        assertThat(told).singleElement().asString().contains("stored in clear");
    }

    @Test
    void offersANewPassphraseToWhoeverTypesTheRecoveryKey() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE);
        opening.open(Arrival.FIRST);
        unlock(FakeCare.KEY.grouped());

        assertThat(step()).isEqualTo(new Step.Renewing());
        opening.renew(Passphrase.of("six loud owls sleep south"));
        assertThat(workspaces.fakeCare().done()).containsExactly("change");
        opening.goOn();
        assertThat(opened).hasSize(1);
    }

    @Test
    void opensWithTheRecoveryKeyAloneWhenNoNewPassphraseIsWanted() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE);
        opening.open(Arrival.FIRST);
        unlock(FakeCare.KEY.grouped());

        opening.goOn();

        assertThat(opened).hasSize(1);
        assertThat(workspaces.fakeCare().done()).isEmpty();
    }

    @Test
    void forgetsTheRecoveryKeyThatWasTypedWhenNobodyIsThere() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE);
        opening.open(Arrival.FIRST);
        unlock(FakeCare.KEY.grouped());
        opening.lock();
        assertThat(step()).isInstanceOf(Step.Locked.class);

        opening.goOn();

        assertThat(opened).isEmpty();
        assertThat(step()).isInstanceOf(Step.Locked.class);
    }

    @Test
    void keepsShowingARecoveryKeyThatNobodyHasYet() {
        opening.setPassphrase(Passphrase.of(FakeCare.PASSPHRASE), SETTINGS);
        opening.lock();

        assertThat(step()).isEqualTo(new Step.KeyShown(FakeCare.KEY));
    }
}
