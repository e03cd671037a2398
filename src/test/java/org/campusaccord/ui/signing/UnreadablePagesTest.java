package org.campusaccord.ui.signing;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import org.campusaccord.application.PaperServices;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.pages.Paperwork;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.ui.District;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A party has the computer, and the pages cannot be shown. */
class UnreadablePagesTest extends WindowTest {
    private AgreementId id;

    private boolean broken = true;

    @Override
    protected Workspace prepared(Workspace opened) {
        return new Workspace(
                opened.core(), opened::changes, opened::year, () -> breaking(opened.papers()), opened::keeping);
    }

    private PaperServices breaking(PaperServices real) {
        var reader = real.paperwork().reader();
        var paperwork = new Paperwork(
                () -> {
                    if (broken) {
                        throw Problem.of("store.no-space", "C:").asException();
                    }
                    return reader.get();
                },
                real.paperwork().printers());
        return real.with(paperwork);
    }

    @BeforeEach
    void handOver() {
        var district = new District(workspace, YEAR);
        id = district.ready(district.campus("Live Oak Elementary"));
        go(new Place.Signing(id, district.party(id, Role.COACH).person()));
    }

    private boolean canFinish() {
        return !robot.lookup("#finish-signing").query().isDisabled();
    }

    @Test
    void letNobodySignWhatWasNotBeforeTheirEyes() {
        assertThat(canFinish()).isFalse();
        assertThat(shows("The pages cannot be shown")).isTrue();
        assertThat(shows("You can sign as soon as the pages are shown.")).isTrue();
        picture("signing-no-pages");
    }

    @Test
    void canBeTriedAgain() {
        broken = false;
        push("#preview-again");

        assertThat(robot.lookup("#pages").query().getAccessibleText()).startsWith("Page 1 of ");
        assertThat(canFinish()).isTrue();
    }

    @Test
    void showTheSameWordsAsTextButLetNobodySignWhatNoPageShows() {
        push("#as-text");

        assertThat(shows("Roles and responsibilities")).isTrue();
        assertThat(canFinish()).isFalse();
    }

    @Test
    void letThePartyDecline() {
        push(robot.lookup("#decision .toggle-button").nth(1).<Node>query());

        assertThat(canFinish()).isTrue();
    }
}
