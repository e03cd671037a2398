package org.campusaccord.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.campusaccord.application.sample.SettableClock;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.testing.FakeCare;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenedAheadTest {
    private static final Clock CLOCK = new SettableClock(OneCampus.NOW, OneCampus.ZONE);

    private FakeWorkspaces workspaces;

    @BeforeEach
    void prepare(@TempDir Path folder) {
        workspaces = new FakeWorkspaces(folder, CLOCK);
    }

    private Opened taken() {
        return OpenedAhead.begin(workspaces, CLOCK).take().orElseThrow();
    }

    @Test
    void whoAsksFirstGetsTheStore() {
        var ahead = OpenedAhead.begin(workspaces, CLOCK);

        ahead.take().orElseThrow().workspace().close();
        assertThat(ahead.take()).isEmpty();
    }

    @Test
    void aStoreForNobodyIsClosed() {
        OpenedAhead.begin(workspaces, CLOCK).close();

        assertThat(workspaces.openNow()).isZero();
    }

    @Test
    void nothingIsOpenedAheadOfThePassphrase() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE);

        assertThat(OpenedAhead.begin(workspaces, CLOCK).take()).isEmpty();
        assertThat(workspaces.openNow()).isZero();
    }

    @Test
    void whatKeepsTheStoreFromOpeningIsToldToWhoAsks() {
        workspaces.standsInTheWay(Optional.of(Problem.of("store.damaged", "campus-accord.mv.db")));
        var ahead = OpenedAhead.begin(workspaces, CLOCK);

        assertThatThrownBy(ahead::take).isInstanceOf(ProblemException.class);
    }

    @Test
    void readsWhatIsDueForWhoComesBackToIt() {
        remember(new Place.Today());

        assertThat(takenAndClosed().today()).isPresent();
    }

    @Test
    void readsNothingThatTheFirstPageDoesNotShow() {
        assertThat(takenAndClosed().today()).isEmpty();

        remember(new Place.SettingsPage());
        assertThat(takenAndClosed().today()).isEmpty();
    }

    private Opened takenAndClosed() {
        var opened = taken();
        opened.workspace().close();
        return opened;
    }

    private void remember(Place place) {
        try (var workspace = workspaces.open()) {
            workspace.settings().rememberPlace(new LastPlace(place, OneCampus.YEAR).words());
        }
    }
}
