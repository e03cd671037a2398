package org.campusaccord.application.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.domain.signature.Drawing;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.domain.signature.Meaning;
import org.campusaccord.json.ContentJson;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OneCampusTest;
import org.junit.jupiter.api.Test;

@Beside
class SigningServiceTest extends OneCampusTest {
    private static final Mark TYPED = new Mark.Typed("as typed");

    @Test
    void incompleteDraftCannotBePrepared() {
        var id = campus.complete();
        campus.agreements().saveState(id, "roles", ItemState.OPEN);
        assertProblem("signing.incomplete", () -> campus.signing().prepare(id));
        assertThat(status(id)).isEqualTo(AgreementStatus.DRAFT);
    }

    @Test
    void unresolvedItemDoesNotStandInTheWay() {
        var id = campus.complete();
        campus.agreements().saveState(id, "roles", new ItemState(ItemOutcome.UNRESOLVED, "Bus duty"));
        campus.signing().prepare(id);
        assertThat(status(id)).isEqualTo(AgreementStatus.READY);
    }

    @Test
    void preparedTextCannotBePreparedAgain() {
        var id = campus.ready();
        assertProblem("agreement.ready", () -> campus.signing().prepare(id));
    }

    @Test
    void hashIsThatOfTheCanonicalContent() {
        var revision = campus.signing().revision(campus.ready()).orElseThrow();
        var canonical = new ContentJson().canonical(revision.content());
        assertThat(revision.sha256()).isEqualTo(Sha256.of(canonical.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void freezesRevisionWhenLastPartySigns() {
        var id = campus.ready();
        campus.sign(id, campus.principal(id), OneCampus.drawn());
        campus.sign(id, campus.coach(id), TYPED);
        assertThat(campus.signing().revision(id).orElseThrow().frozenAt()).isEmpty();
        assertThat(status(id)).isEqualTo(AgreementStatus.READY);
        campus.sign(id, campus.champion(id), new Mark.OnPaper());
        assertThat(campus.signing().revision(id).orElseThrow().frozenAt())
                .contains(campus.clock().instant());
        assertThat(status(id)).isEqualTo(AgreementStatus.SIGNED);
    }

    @Test
    void keepsSignaturesOfEveryMethodOverReopening() {
        var id = campus.signed();
        var before = campus.signing().revision(id).orElseThrow();
        campus.reopen();
        assertThat(campus.signing().revision(id)).contains(before);
        assertThat(before.signatures())
                .extracting(signature -> signature.mark().getClass().getSimpleName())
                .containsExactly("Drawn", "Typed", "OnPaper");
    }

    @Test
    void signatureRecordsWhoWhenWhereAndWhat() {
        var id = campus.ready();
        campus.sign(id, campus.coach(id), TYPED);
        var revision = campus.signing().revision(id).orElseThrow();
        assertThat(revision.signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.name()).isEqualTo("Nguyễn Thị Hồng");
            assertThat(signature.role()).isEqualTo(Role.COACH);
            assertThat(signature.meaning()).isEqualTo(Meaning.AGREE);
            assertThat(signature.consented()).isTrue();
            assertThat(signature.host()).isEqualTo("Rosalind Achterberg");
            assertThat(signature.at()).isEqualTo(ZonedDateTime.of(OneCampus.NOW, OneCampus.ZONE));
            assertThat(signature.contentSha256()).isEqualTo(revision.sha256());
        });
    }

    @Test
    void voidsSignaturesWhenTextIsTakenBack() {
        var id = campus.ready();
        campus.sign(id, campus.principal(id), TYPED);
        campus.signing().reopen(id);
        assertThat(status(id)).isEqualTo(AgreementStatus.DRAFT);
        assertThat(campus.signing().revision(id)).isEmpty();
        campus.signing().prepare(id);
        assertThat(campus.signing().revision(id).orElseThrow().decisions()).isEmpty();
    }

    @Test
    void signedTextCannotBeTakenBack() {
        var id = campus.signed();
        assertProblem("agreement.signed", () -> campus.signing().reopen(id));
    }

    @Test
    void draftCannotBeSigned() {
        var id = campus.complete();
        var request = new SignatureRequest(campus.coach(id).person(), Meaning.AGREE, "", TYPED, true, "0".repeat(64));
        assertProblem("signing.draft", () -> campus.signing().sign(id, request));
    }

    @Test
    void signatureUnderOtherTextIsRefused() {
        var id = campus.ready();
        var shown = campus.request(id, campus.coach(id), TYPED);
        campus.signing().reopen(id);
        campus.agreements().saveState(id, "roles", new ItemState(ItemOutcome.UNRESOLVED, "Bus duty"));
        campus.signing().prepare(id);
        assertProblem("signing.other-text", () -> campus.signing().sign(id, shown));
    }

    @Test
    void nobodySignsTwice() {
        var id = campus.ready();
        campus.sign(id, campus.coach(id), TYPED);
        assertProblem("signing.twice", () -> campus.sign(id, campus.coach(id), TYPED));
        assertProblem(
                "signing.twice",
                () -> campus.signing().decline(id, campus.coach(id).person(), "on reflection"));
    }

    @Test
    void whoIsNoPartyCannotSign() {
        var id = campus.ready();
        var stranger = campus.workspace()
                .campuses()
                .assign(campus.campus().id(), OneCampus.YEAR.next(), Role.COACH, "Łukasz Ferreira", "");
        var coach = campus.request(id, campus.coach(id), TYPED);
        var request = new SignatureRequest(stranger.id(), Meaning.AGREE, "", TYPED, true, coach.contentSha256());
        assertProblem("signing.no-party", () -> campus.signing().sign(id, request));
    }

    @Test
    void partiesChangedSincePreparedIsRefused() {
        var id = campus.ready();
        campus.assign(Role.COACH, "Łukasz Ferreira");
        assertProblem("signing.parties-changed", () -> campus.sign(id, campus.principal(id), TYPED));
    }

    @Test
    void declineNeedsReasonAndCanBeFollowedBySignature() {
        var id = campus.ready();
        var coach = campus.coach(id);
        assertProblem("signing.reason-missing", () -> campus.signing().decline(id, coach.person(), "  \n "));
        campus.signing().decline(id, coach.person(), "Bus duty is not settled");
        assertThat(campus.signing().revision(id).orElseThrow().decision(coach.person()))
                .containsInstanceOf(Decision.Decline.class);
        assertThat(campus.agreements().summaries().getFirst().declines()).isEqualTo(1);
        campus.sign(id, coach, TYPED);
        assertThat(campus.signing().revision(id).orElseThrow().decisions())
                .singleElement()
                .isInstanceOf(Decision.Signature.class);
        assertThat(campus.agreements().summaries().getFirst().declines()).isZero();
        assertThat(campus.agreements().summaries().getFirst().decisions()).isEqualTo(1);
    }

    @Test
    void everyDeclineIsKeptWithItsReason() {
        var id = campus.ready();
        var coach = campus.coach(id);
        campus.signing().decline(id, coach.person(), "Bus duty is not settled");
        campus.signing().decline(id, coach.person(), "Bus duty is still not settled");
        campus.sign(id, coach, TYPED);
        campus.reopen();
        assertThat(campus.signing().revision(id).orElseThrow().supersededDeclines())
                .extracting(Decision.Decline::reason)
                .containsExactly("Bus duty is not settled", "Bus duty is still not settled");
    }

    @Test
    void declineKeepsTheTextFromBeingFrozen() {
        var id = campus.ready();
        campus.signing().decline(id, campus.coach(id).person(), "Bus duty is not settled");
        campus.sign(id, campus.principal(id), TYPED);
        campus.sign(id, campus.champion(id), TYPED);
        assertThat(status(id)).isEqualTo(AgreementStatus.READY);
    }

    @Test
    void consentIsNeededExceptOnPaper() {
        var id = campus.ready();
        assertProblem("signing.consent-missing", () -> campus.signing().sign(id, withoutConsent(id, TYPED)));
        campus.signing().sign(id, withoutConsent(id, new Mark.OnPaper()));
        assertThat(campus.signing().revision(id).orElseThrow().signatures())
                .singleElement()
                .satisfies(signature -> assertThat(signature.consented()).isFalse());
    }

    private SignatureRequest withoutConsent(AgreementId id, Mark mark) {
        var request = campus.request(id, campus.coach(id), mark);
        return new SignatureRequest(
                request.person(), request.meaning(), "", request.mark(), false, request.contentSha256());
    }

    @Test
    void reservationNeedsWords() {
        var id = campus.ready();
        assertProblem("signing.reservation-missing", () -> campus.signing().sign(id, withReservation(id, " ")));
        campus.signing().sign(id, withReservation(id, " Bus duty ends in January. "));
        assertThat(campus.signing()
                        .revision(id)
                        .orElseThrow()
                        .signatures()
                        .getFirst()
                        .reservation())
                .isEqualTo("Bus duty ends in January.");
    }

    private SignatureRequest withReservation(AgreementId id, String words) {
        var request = campus.request(id, campus.coach(id), TYPED);
        return new SignatureRequest(
                request.person(), Meaning.AGREE_WITH_RESERVATION, words, TYPED, true, request.contentSha256());
    }

    @Test
    void hardlyADotIsNoSignature() {
        var id = campus.ready();
        var dot = new Mark.Drawn(new Drawing(List.of(List.of(new Drawing.Point(5, 5), new Drawing.Point(9, 9)))));
        assertProblem("signing.drawing-missing", () -> campus.sign(id, campus.coach(id), dot));
    }

    @Test
    void emptyTypedNameIsNoSignature() {
        var id = campus.ready();
        assertProblem("name.missing", () -> campus.sign(id, campus.coach(id), new Mark.Typed("  ")));
    }

    private AgreementStatus status(AgreementId id) {
        return campus.agreements().agreement(id).status();
    }
}
