package org.campusaccord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.campusaccord.Composition;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.application.sample.SampleDistrict;
import org.campusaccord.application.sample.SamplePlan;
import org.campusaccord.application.sample.SettableClock;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.Test;

/**
 * Pictures of the screens of an agreement, on the invented district; each test also says what must be seen. Run with
 * {@code -Dscreenshots.folder=src/site/resources/screenshots} they are those of the README.
 */
class PicturesTest extends WindowTest {
    @Override
    protected void furnish(Path data) {
        var then = new SettableClock(LocalDateTime.of(2026, 9, 24, 9, 30), ZoneId.of("America/Chicago"));
        new SampleDistrict(new Composition(MESSAGES)).build(data, new SamplePlan(12, 2, 1), then);
    }

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
        var revision = workspace.signing().revision(ready.id()).orElseThrow();
        var next = workspace.agreements().agreement(ready.id()).parties().stream()
                .filter(party -> !(revision.decision(party.person()).orElse(null) instanceof Decision.Signature))
                .findFirst()
                .orElseThrow();
        go(new Place.Signing(ready.id(), next.person()));
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

    /** The agreement of this year in this state with most items settled and most decisions made. */
    private AgreementSummary furthest(AgreementStatus status) {
        return workspace.agreements().summaries().stream()
                .filter(summary -> summary.year().equals(YEAR) && summary.status() == status)
                .max((one, other) ->
                        Integer.compare(one.itemsSettled() + one.decisions(), other.itemsSettled() + other.decisions()))
                .orElseThrow();
    }
}
