package org.campusaccord.ui.deleted;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import javafx.scene.control.Button;
import org.campusaccord.application.keeping.Hold;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.ui.District;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeletedScreenTest extends WindowTest {
    private District district;
    private CampusId campus;

    @BeforeEach
    void begin() {
        district = new District(workspace, YEAR);
        campus = district.campus("Live Oak Elementary");
    }

    private AgreementId delete(CampusId from) {
        var id = district.draft(from, 2, Optional.empty());
        workspace.deletion().delete(id, "Begun for the wrong campus; the principal of Live Oak asked for a new start.");
        return id;
    }

    private void bringBack() {
        pressButton(".bring-back");
    }

    @Test
    void saysWhatBelongsHereWhenNothingIsDeleted() {
        go(new Place.DeletedAgreements());

        assertThat(shows("Nothing is deleted")).isTrue();
        picture("deleted-empty");
    }

    @Test
    void showsReasonAndDaysLeft() {
        delete(campus);
        workspace.deletion().delete(district.signed(district.campus("Bluestem Middle")), "Signed by mistake");
        clock.set(LocalDateTime.of(2026, 9, 1, 9, 0));
        go(new Place.DeletedAgreements());

        assertThat(shows("Begun for the wrong campus")).isTrue();
        assertThat(shows("17 days are left")).isTrue();
        picture("deleted");
    }

    @Test
    void bringsBackAndSaysSo() {
        var id = delete(campus);
        go(new Place.DeletedAgreements());
        bringBack();

        assertThat(workspace.agreements().find(campus, YEAR)).contains(id);
        assertThat(shows("The agreement of Live Oak Elementary for 2026–27 is back as it was."))
                .isTrue();
    }

    @Test
    void saysWhyItCannotBeBroughtBackWhereANewOneWasStarted() {
        delete(campus);
        district.draft(campus, 0, Optional.empty());
        go(new Place.DeletedAgreements());
        bringBack();

        assertThat(dialogs.told()).extracting(Problem::key).containsExactly("deletion.replaced");
    }

    @Test
    void holdsADeletedAgreementAndSaysSo() {
        var id = delete(campus);
        dialogs.willGiveReason("The district’s lawyers ask for it");
        workspace.deletion().delete(district.signed(district.campus("Bluestem Middle")), "Signed by mistake");
        go(new Place.DeletedAgreements());
        var held = robot.lookup(".hold-deleted").queryAllAs(Button.class).stream()
                .filter(button -> button.getAccessibleText().contains("Live Oak"))
                .findFirst()
                .orElseThrow();
        onFx(() -> {
            held.fire();
            return true;
        });

        assertThat(dialogs.asked())
                .containsExactly("Keep the deleted agreement of Live Oak Elementary for 2026–27 from being removed?");
        assertThat(workspace.deletion().held(id)).map(Hold::reason).contains("The district’s lawyers ask for it");
        assertThat(shows("On hold since Aug 18, 2026, so it is not removed")).isTrue();
        picture("deleted-held");
    }

    @Test
    void holdsNothingWithoutAReason() {
        var id = delete(campus);
        go(new Place.DeletedAgreements());
        pressButton(".hold-deleted");

        assertThat(workspace.deletion().held(id)).isEmpty();
    }

    @Test
    void showsWhatIsOnHoldLongAfterThirtyDaysAndEndsTheHold() {
        var id = delete(campus);
        workspace.deletion().hold(id, "asked for");
        clock.set(LocalDateTime.of(2026, 12, 1, 9, 0));
        dialogs.willGiveReason("no longer");
        go(new Place.DeletedAgreements());
        assertThat(shows("days are left")).isFalse();
        assertThat(shows("On hold since Aug 18, 2026")).isTrue();
        pressButton(".release-deleted");

        assertThat(workspace.deletion().held(id)).isEmpty();
        assertThat(shows("Nothing is deleted")).isTrue();
    }
}
