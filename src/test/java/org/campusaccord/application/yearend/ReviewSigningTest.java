package org.campusaccord.application.yearend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditEvent;
import org.campusaccord.application.signing.Sha256;
import org.campusaccord.application.signing.SignatureRequest;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.amendment.AgreementEnd;
import org.campusaccord.domain.amendment.EndReason;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.domain.signature.Meaning;
import org.campusaccord.domain.yearend.ClauseDecision;
import org.campusaccord.domain.yearend.ClauseReview;
import org.campusaccord.domain.yearend.OpenMatter;
import org.campusaccord.domain.yearend.YearReviewState;
import org.campusaccord.json.ReviewJson;
import org.campusaccord.testing.Amending;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.Problems;
import org.campusaccord.testing.Reviews;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Beside
class ReviewSigningTest {
    @TempDir
    Path folder;

    private OneCampus campus;
    private AgreementId id = new AgreementId(0);

    @BeforeEach
    void sign() {
        campus = OneCampus.in(folder);
        id = campus.signed();
    }

    @AfterEach
    void close() {
        campus.close();
    }

    private Reviews review() {
        return Reviews.of(campus.workspace(), id);
    }

    private ReviewSigning signing() {
        return campus.workspace().reviewSigning();
    }

    private YearReviewState state() {
        return campus.workspace().yearReviews().review(id).orElseThrow().state();
    }

    @Test
    void laysNothingBeforeThePartiesThatIsNotRevealed() {
        review().reflected();

        Problems.assertProblem("yearend.alone", () -> signing().lay(id));
    }

    @Test
    void laysNothingBeforeThePartiesInWhichSomethingIsOpen() {
        review().revealed();

        Problems.assertProblem("yearend.incomplete", () -> signing().lay(id));
        assertThat(state()).isEqualTo(YearReviewState.TOGETHER);
    }

    @Test
    void asksHowAPartIsToChange() {
        review().decided();
        var part = campus.workspace().yearReviews().content(id).clauses().getLast();
        campus.workspace()
                .yearReviews()
                .saveClause(id, part.part(), new ClauseReview(Optional.of(ClauseDecision.CHANGE), " "));

        assertThat(signing().open(id))
                .containsExactly(new OpenMatter(OpenMatter.Kind.CHANGE, part.part(), part.title()));
    }

    @Test
    void freezesTheTextUnderItsHash() {
        review().laid();
        var text = signing().text(id).orElseThrow();
        var canonical = new ReviewJson().canonical(text.content());

        assertThat(text.sha256()).isEqualTo(Sha256.of(canonical.getBytes(StandardCharsets.UTF_8)));
        assertThat(text.content().reflections()).hasSize(3);
    }

    @Test
    void changesNoWordWhileItLiesBeforeTheParties() {
        review().laid();

        Problems.assertProblem(
                "yearend.laid", () -> campus.workspace().yearReviews().saveWords(id, "Another word"));
    }

    @Test
    void isSignedWhenTheLastPartyHasSigned() {
        var review = review().laid();
        var parties = review.parties();
        review.sign(parties.get(0), OneCampus.drawn());
        review.sign(parties.get(1), new Mark.OnPaper());
        assertThat(state()).isEqualTo(YearReviewState.READY);
        review.sign(parties.get(2), new Mark.Typed(parties.get(2).name()));

        assertThat(state()).isEqualTo(YearReviewState.SIGNED);
        assertThat(signing().isSigned(id)).isTrue();
        assertThat(campus.agreements().agreement(id).status()).isEqualTo(AgreementStatus.SIGNED);
        assertThat(campus.workspace().audit().events(id))
                .extracting(AuditEvent::action)
                .endsWith(AuditAction.REVIEW_SIGNED, AuditAction.REVIEW_COMPLETED);
    }

    @Test
    void refusesASignatureUnderAnotherText() {
        review().laid();
        var request = new SignatureRequest(
                campus.coach(id).person(), Meaning.AGREE, "", new Mark.Typed("Hồng"), true, "0".repeat(64));

        Problems.assertProblem("signing.other-text", () -> signing().sign(id, request));
    }

    @Test
    void takesTheTextBackWithAllSignatures() {
        var review = review().laid();
        review.sign(campus.coach(id), new Mark.Typed("Hồng"));
        signing().takeBack(id);

        assertThat(signing().text(id)).isEmpty();
        assertThat(state()).isEqualTo(YearReviewState.TOGETHER);
        signing().lay(id);
        assertThat(signing().text(id).orElseThrow().decisions()).isEmpty();
    }

    @Test
    void neverTakesBackWhatEverybodySigned() {
        review().signed();

        Problems.assertProblem("yearend.signed", () -> signing().takeBack(id));
    }

    @Test
    void keepsARefusalWithItsReason() {
        review().laid();
        var declined = signing().decline(id, campus.principal(id).person(), "The evidence is another one.");

        assertThat(declined.decisions()).hasSize(1);
        assertThat(state()).isEqualTo(YearReviewState.READY);
    }

    @Test
    void refusesToGoOnWhenThePartiesHaveChanged() {
        var review = review().laid();
        campus.assign(Role.COACH, "Łukasz Żółć");

        Problems.assertProblem("signing.parties-changed", () -> review.sign(campus.principal(id), new Mark.OnPaper()));
    }

    @Test
    void refusesASignatureUnderWordsThatLookBackOnAnOlderText() {
        var review = review().laid();
        var amending = new Amending(campus);
        amending.laid(id, "New words about roles.");
        amending.signAll(id);
        var party = campus.coach(id);

        Problems.assertProblem("yearend.amended", () -> review.sign(party, OneCampus.drawn()));

        signing().takeBack(id);
        signing().lay(id);
        review.sign(party, OneCampus.drawn());
        assertThat(signing().text(id).orElseThrow().content().agreementRevision())
                .isEqualTo(2);
    }

    @Test
    void tellsASignatureUnderAReviewFromOneUnderAnAgreement() {
        var review = review().laid();
        review.sign(campus.coach(id), OneCampus.drawn());
        signing().decline(id, campus.principal(id).person(), "Not yet");

        assertThat(campus.workspace().audit().events(id))
                .extracting(AuditEvent::action)
                .endsWith(AuditAction.REVIEW_SIGNED, AuditAction.REVIEW_DECLINED);
    }

    @Test
    void agreementIsNotClosedOverAReviewThatNobodyCouldSignThen() {
        review().laid();
        var end = new AgreementEnd(OneCampus.NOW.toLocalDate(), EndReason.COACH_MOVES, "");

        Problems.assertProblem(
                "yearend.cannot-close", () -> campus.workspace().endings().end(id, end));
        Problems.assertProblem(
                "yearend.cannot-close", () -> campus.workspace().rollOvers().close(id));
        assertThat(campus.agreements().agreement(id).status()).isEqualTo(AgreementStatus.SIGNED);
    }
}
