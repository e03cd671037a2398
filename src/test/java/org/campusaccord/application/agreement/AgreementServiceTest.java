package org.campusaccord.application.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.util.Optional;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OneCampusTest;
import org.junit.jupiter.api.Test;

@Beside
class AgreementServiceTest extends OneCampusTest {
    @Test
    void refusesToEditSignedAgreement() {
        assertEveryEditIsRefused(campus.signed(), "agreement.signed");
    }

    @Test
    void refusesToEditWhileTextLiesBeforeParties() {
        assertEveryEditIsRefused(campus.ready(), "agreement.ready");
    }

    private void assertEveryEditIsRefused(AgreementId id, String problem) {
        var agreements = campus.agreements();
        var before = agreements.agreement(id);
        var kept = before.commitments().getFirst();
        assertProblem(
                problem,
                () -> agreements.saveAnswer(id, new PartRef("roles", "agreement"), new Answer.Statement("changed")));
        assertProblem(problem, () -> agreements.saveState(id, "roles", ItemState.OPEN));
        assertProblem(problem, () -> agreements.changeMeetingDate(id, Optional.empty()));
        assertProblem(problem, () -> agreements.changeCommitment(id, kept));
        assertProblem(problem, () -> agreements.removeCommitment(id, kept.id()));
        assertProblem(
                problem,
                () -> agreements.addCommitment(
                        id, new Commitment(new CommitmentId(0), "goals", "more", Optional.empty(), Optional.empty())));
        assertThat(agreements.agreement(id)).isEqualTo(before);
    }

    @Test
    void privateNoteAndPlaceMayChangeInSignedAgreement() {
        var id = campus.signed();
        campus.agreements().savePrivateNote(id, "roles", "For the fall check-in");
        campus.agreements().rememberItem(id, "roles");
        assertThat(campus.agreements().privateNote(id, "roles")).isEqualTo("For the fall check-in");
    }

    @Test
    void secondAgreementForTheSameYearIsRefused() {
        campus.draft();
        assertProblem(
                "agreement.twice",
                () -> campus.agreements().start(campus.campus().id(), OneCampus.YEAR));
    }

    @Test
    void championBecomesPartyWhenAnAgreementStarts() {
        var id = campus.draft();
        assertThat(campus.champion(id).name()).isEqualTo("Rosalind Achterberg");
        assertThat(campus.agreements().agreement(id).parties())
                .extracting(party -> party.role())
                .containsExactly(Role.PRINCIPAL, Role.COACH, Role.CHAMPION);
    }

    @Test
    void championWhoWasAssignedIsNotDoubled() {
        campus.assign(Role.CHAMPION, "Somebody Else");
        var id = campus.draft();
        assertThat(campus.champion(id).name()).isEqualTo("Somebody Else");
        assertThat(campus.agreements().agreement(id).parties()).hasSize(3);
    }

    @Test
    void championWhoIsCoachThereIsNoSecondParty() {
        campus.assign(Role.COACH, "Rosalind Achterberg");
        var id = campus.draft();
        assertThat(campus.agreements().agreement(id).parties())
                .filteredOn(party -> party.name().equals("Rosalind Achterberg"))
                .singleElement()
                .satisfies(party -> assertThat(party.role()).isEqualTo(Role.COACH));
    }

    @Test
    void summaryTellsHowFarADraftIs() {
        var id = campus.complete();
        campus.agreements().saveState(id, "support", ItemState.OPEN);
        assertThat(campus.agreements().summaries()).singleElement().satisfies(summary -> {
            assertThat(summary.status()).isEqualTo(AgreementStatus.DRAFT);
            assertThat(summary.itemsSettled()).isEqualTo(8);
            assertThat(summary.revision()).isZero();
            assertThat(summary.sha256()).isEmpty();
            assertThat(summary.meetingDate()).isPresent();
        });
    }

    @Test
    void summaryOfSignedAgreementCarriesItsHash() {
        var id = campus.signed();
        var revision = campus.signing().revision(id).orElseThrow();
        assertThat(campus.agreements().summaries()).singleElement().satisfies(summary -> {
            assertThat(summary.status()).isEqualTo(AgreementStatus.SIGNED);
            assertThat(summary.revision()).isEqualTo(1);
            assertThat(summary.decisions()).isEqualTo(3);
            assertThat(summary.sha256()).contains(revision.sha256());
            assertThat(summary.signedAt()).isEqualTo(revision.frozenAt());
        });
    }

    @Test
    void unknownAgreementIsAProblem() {
        assertProblem("agreement.unknown", () -> campus.agreements().agreement(new AgreementId(99)));
        assertProblem(
                "agreement.unknown", () -> campus.agreements().saveState(new AgreementId(99), "roles", ItemState.OPEN));
    }
}
