package org.campusaccord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.Test;

/** Pictures of the screens of an agreement, light, dark and large; each test also says what must be seen. */
class PicturesTest extends SampleWindowTest {
    @Test
    void showsTheConversation() {
        var draft = furthest(AgreementStatus.DRAFT);
        go(new Place.Walkthrough(draft.id(), "roles"));
        assertThat(shows("Ten roles of a coach")).isTrue();
        picture("walkthrough");
    }

    @Test
    void showsEveryKindOfPart() {
        var signed = furthest(AgreementStatus.DRAFT);
        for (var item : workspace.agreements().agreement(signed.id()).protocol().items()) {
            go(new Place.Walkthrough(signed.id(), item.key()));
            var page = robot.lookup(".item-page").query();
            assertThat(page.lookup("#commitments")).isNotNull();
            Screenshots.take(page, "item-" + item.key());
        }
    }

    @Test
    void showsWhatIsMissing() {
        go(new Place.Review(furthest(AgreementStatus.DRAFT).id()));
        assertThat(shows("still missing")).isTrue();
        picture("review-draft");
    }

    @Test
    void showsWhoSigns() {
        var ready = furthest(AgreementStatus.READY);
        go(new Place.Review(ready.id()));
        assertThat(shows("Hand the computer")).isTrue();
        picture("review");
        go(nextToSign(ready));
        picture("signing");
    }

    @Test
    void showsTheSignedAgreement() {
        var signed = furthest(AgreementStatus.SIGNED);
        go(new Place.Review(signed.id()));
        assertThat(shows("Everybody has signed")).isTrue();
        picture("signed");
        go(new Place.CampusPage(signed.campus()));
        picture("campus");
        go(new Place.Today());
        picture("today");
    }

    @Test
    void showsTheExactPages() {
        go(new Place.Review(furthest(AgreementStatus.SIGNED).id()));
        press(KeyCode.CONTROL, KeyCode.F);
        type("coach");
        assertThat(shows("1 of ")).isTrue();
        picture("preview-beside");
        click("#turn-preview");
        picture("preview");
    }

    @Test
    void showsTheActivityOfADistrict() {
        go(new Place.ActivityLog());
        assertThat(shows("entries are there, as they were written.")).isTrue();
        picture("activity");
    }
}
