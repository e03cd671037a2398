package org.campusaccord.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.Problem;
import org.campusaccord.testing.FakeCare;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.Test;

class StoreOpeningTest extends OpeningTest {
    @Test
    void beginsAnewWhereTheStoreIsGone() {
        workspaces.standsInTheWay(Optional.of(Problem.of("store.gone", "file")));
        opening.open(Arrival.FIRST);
        workspaces.standsInTheWay(Optional.empty());

        opening.beginAnew();

        assertThat(workspaces.fakeCare().done()).containsExactly("begin anew");
        assertThat(opened).hasSize(1);
    }

    @Test
    void opensAStoreThatIsNotLocked() {
        opening.open(Arrival.FIRST);

        assertThat(opened).hasSize(1);
        assertThat(opened.getFirst().isLocked()).isFalse();
    }

    @Test
    void asksForThePassphraseOfALockedStoreAndOpensIt() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE);
        opening.open(SETTINGS);
        unlock(FakeCare.PASSPHRASE);

        assertThat(opened).hasSize(1);
        assertThat(place).contains(new Place.SettingsPage());
    }

    @Test
    void offersTheBackupsWhenTheStoreIsDamaged() {
        workspaces.standsInTheWay(Optional.of(Problem.of("store.damaged", "file")));
        workspaces.fakeCare().having(GOOD);

        opening.open(Arrival.FIRST);

        assertThat(step()).isEqualTo(new Step.Troubled(Problem.of("store.damaged", "file"), List.of(GOOD)));
    }

    @Test
    void offersNoBackupWhenTheStoreIsNewer() {
        workspaces.standsInTheWay(Optional.of(Problem.of("store.newer", "file")));
        workspaces.fakeCare().having(GOOD);

        opening.open(Arrival.FIRST);

        assertThat(step()).isEqualTo(new Step.Troubled(Problem.of("store.newer", "file"), List.of()));
    }

    @Test
    void opensAtTheNextTryWhenNothingStandsInTheWayAnyMore() {
        workspaces.standsInTheWay(Optional.of(Problem.of("store.locked", "file")));
        opening.open(Arrival.FIRST);
        workspaces.standsInTheWay(Optional.empty());

        opening.tryAgain();

        assertThat(opened).hasSize(1);
    }

    @Test
    void uncoversAnOpenStoreOnlyWithItsPassphrase() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE);
        opening.cover(() -> told.add("uncovered"));
        unlock("four loud herons");
        assertThat(told).isEmpty();

        unlock(FakeCare.PASSPHRASE);

        assertThat(told).containsExactly("uncovered");
    }

    @Test
    void closesAStoreThatOpensAfterTheWindowIsGone() {
        opening.abandon();

        opening.open(Arrival.FIRST);

        assertThat(opened).isEmpty();
        assertThat(workspaces.openNow()).isZero();
    }
}
