package org.campusaccord.application.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.campusaccord.testing.Problems.assertProblem;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.domain.agreement.AgreementContent.AgreedCommitment;
import org.campusaccord.domain.agreement.AgreementContent.Signatory;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.amendment.AmendmentId;
import org.campusaccord.domain.amendment.AmendmentState;
import org.campusaccord.domain.amendment.CommitmentChange;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.testing.Amending;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OneCampusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Beside
class AmendmentServiceTest extends OneCampusTest {
    private Amending amending;
    private AmendmentService amendments;
    private AgreementId id;

    @BeforeEach
    void open() {
        amending = new Amending(campus);
        amendments = campus.workspace().amendments();
        id = campus.signed();
    }

    private AgreementStatus status() {
        return campus.agreements().agreement(id).status();
    }

    @Test
    void refusesAgreementThatIsNotSigned() {
        var draft = campus.agreements().start(campus.campus().id(), OneCampus.YEAR.next());
        assertProblem("amendment.unsigned", () -> amendments.begin(draft, Optional.empty()));
    }

    @Test
    void refusesSecondAmendmentWhileOneIsOpen() {
        amendments.begin(id, Optional.empty());
        assertThat(status()).isEqualTo(AgreementStatus.IN_AMENDMENT);
        assertProblem("amendment.open", () -> amendments.begin(id, Optional.empty()));
    }

    @Test
    void signedTextStaysInForceUntilTheLastSignature() {
        var before = campus.agreements().agreement(id).answers();
        amending.laid(id, "New words about roles.");
        campus.sign(id, campus.principal(id), new Mark.Typed("Íñigo"));
        assertThat(campus.agreements().agreement(id).answers()).isEqualTo(before);
        assertThat(campus.agreements().summaries().getFirst().revision()).isEqualTo(1);
    }

    @Test
    void lastSignatureFreezesTheRevisionAndAppliesIt() {
        amending.laid(id, "New words about roles.");
        var signed = amending.signAll(id);
        assertThat(signed.number()).isEqualTo(2);
        assertThat(signed.frozenAt()).isPresent();
        assertThat(status()).isEqualTo(AgreementStatus.SIGNED);
        assertThat(campus.agreements().agreement(id).answers())
                .containsEntry(Amending.ROLES, new Answer.Statement("New words about roles."));
        assertThat(amendments.amendments(id).getFirst().state()).isEqualTo(AmendmentState.SIGNED);
        assertThat(campus.workspace().audit().events(id))
                .extracting(event -> event.action())
                .contains(AuditAction.AMENDED);
    }

    @Test
    void amendedTextNamesWhatItAmends() {
        var first = campus.signing().revision(id).orElseThrow();
        amending.laid(id, "New words about roles.");
        var amends =
                campus.signing().revision(id).orElseThrow().content().amends().orElseThrow();
        assertThat(amends.revision()).isEqualTo(1);
        assertThat(amends.sha256()).isEqualTo(first.sha256());
        assertThat(amends.askedBy()).isEqualTo("Nguyễn Thị Hồng");
        assertThat(amends.reason()).isEqualTo("The coach has another campus");
    }

    @Test
    void refusesAmendmentWithoutChange() {
        var same = Objects.requireNonNull(
                campus.agreements().agreement(id).answers().get(Amending.ROLES));
        var begun = amendments.begin(id, Optional.empty());
        amendments.saveAnswer(begun.id(), Amending.ROLES, same);
        amendments.saveReason(
                begun.id(), "Because", Optional.of(campus.coach(id).person()));
        assertProblem("amendment.no-change", () -> amendments.lay(begun.id()));
        assertThat(campus.signing().revisions(id)).hasSize(1);
    }

    @Test
    void refusesAmendmentWithoutReason() {
        var written = amending.written(id, "New words.");
        amendments.saveReason(written.id(), " ", Optional.of(campus.coach(id).person()));
        assertProblem("amendment.reason-missing", () -> amendments.lay(written.id()));
    }

    @Test
    void refusesAmendmentThatNobodyAskedFor() {
        var written = amending.written(id, "New words.");
        amendments.saveReason(written.id(), "Because", Optional.empty());
        assertProblem("amendment.asker-missing", () -> amendments.lay(written.id()));
    }

    @Test
    void refusesNewCommitmentWithoutOwnerAndDate() {
        var written = amending.written(id, "New words.");
        amendments.saveCommitment(
                written.id(),
                new CommitmentChange(0, Optional.empty(), false, "goals", "Visit", Optional.empty(), Optional.empty()));
        assertProblem("amendment.incomplete", () -> amendments.lay(written.id()));
    }

    @Test
    void wordsCannotChangeWhileTheyAreSigned() {
        var laid = amending.laid(id, "New words.");
        assertProblem(
                "amendment.laid",
                () -> amendments.saveAnswer(laid.id(), Amending.ROLES, new Answer.Statement("Other words.")));
    }

    @Test
    void takenBackItCanBeWrittenAndLaidAgain() {
        var laid = amending.laid(id, "New words.");
        campus.sign(id, campus.principal(id), new Mark.Typed("Íñigo"));
        amendments.takeBack(laid.id());
        amendments.saveAnswer(laid.id(), Amending.ROLES, new Answer.Statement("Better words."));
        amendments.lay(laid.id());
        assertThat(campus.signing().revision(id).orElseThrow().decisions()).isEmpty();
        assertThat(amending.signAll(id).number()).isEqualTo(2);
    }

    @Test
    void withdrawnNothingIsLost() {
        var before = campus.agreements().agreement(id);
        var laid = amending.laid(id, "New words.");
        amendments.withdraw(laid.id());
        assertThat(campus.agreements().agreement(id)).isEqualTo(before);
        assertThat(campus.signing().revision(id).orElseThrow().number()).isEqualTo(1);
        assertProblem("amendment.over", () -> amendments.withdraw(laid.id()));
    }

    @Test
    void declineKeepsTheAmendmentOpen() {
        amending.laid(id, "New words.");
        campus.signing().decline(id, campus.coach(id).person(), "Too much");
        assertThat(status()).isEqualTo(AgreementStatus.IN_AMENDMENT);
        campus.sign(id, campus.coach(id), new Mark.Typed("Hồng"));
        campus.sign(id, campus.principal(id), new Mark.Typed("Íñigo"));
        campus.sign(id, campus.champion(id), new Mark.Typed("Rosalind"));
        assertThat(status()).isEqualTo(AgreementStatus.SIGNED);
    }

    @Test
    void twoOfThreeSignWhenOnlyThoseTouchedDo() {
        var written = amending.written(id, "New words.");
        amendments.saveAllSign(written.id(), false);
        assertThat(amendments.signers(written.id()))
                .extracting(Party::role)
                .containsExactly(Role.PRINCIPAL, Role.COACH);
        amendments.lay(written.id());
        assertProblem("signing.no-party", () -> campus.sign(id, campus.champion(id), new Mark.Typed("R")));
        amending.signAll(id);
        assertThat(campus.signing().revision(id).orElseThrow().content().signers())
                .extracting(Signatory::role)
                .containsExactly(Role.PRINCIPAL, Role.COACH);
        assertThat(status()).isEqualTo(AgreementStatus.SIGNED);
    }

    @Test
    void championSignsWhenTheirCommitmentIsTouched() {
        var written = amending.written(id, "New words.");
        amendments.saveAllSign(written.id(), false);
        add(written.id(), campus.champion(id), "Bring the district’s materials");
        assertThat(amendments.signers(written.id())).hasSize(3);
    }

    private CommitmentChange add(AmendmentId amendment, Party owner, String what) {
        return amendments.saveCommitment(
                amendment,
                new CommitmentChange(
                        0,
                        Optional.empty(),
                        false,
                        "goals",
                        what,
                        Optional.of(owner.person()),
                        Optional.of(LocalDate.of(2027, 1, 15))));
    }

    @Test
    void commitmentsAreAddedChangedAndDropped() {
        var kept = campus.agreements().agreement(id).commitments().getFirst();
        var written = amending.written(id, "New words.");
        amendments.saveCommitment(
                written.id(),
                new CommitmentChange(
                        0, Optional.of(kept.id()), true, kept.itemKey(), kept.what(), kept.owner(), kept.due()));
        add(written.id(), campus.principal(id), "Visit every team");
        amendments.lay(written.id());
        var signed = amending.signAll(id);
        assertThat(signed.content().items().getFirst().commitments())
                .extracting(AgreedCommitment::what)
                .containsExactly("Visit every team");
        assertThat(campus.agreements().agreement(id).commitments())
                .singleElement()
                .satisfies(commitment -> assertThat(commitment.what()).isEqualTo("Visit every team"));
    }

    @Test
    void outcomeOfAnItemChanges() {
        var written = amending.written(id, "New words.");
        amendments.saveState(written.id(), "goals", new ItemState(ItemOutcome.RESERVATION, "Only this spring"));
        amendments.lay(written.id());
        amending.signAll(id);
        assertThat(campus.agreements().agreement(id).state("goals"))
                .isEqualTo(new ItemState(ItemOutcome.RESERVATION, "Only this spring"));
    }

    @Test
    void lastSignatureInterruptedInTheMiddleLeavesTheOldState() {
        amending.laid(id, "New words.");
        campus.sign(id, campus.principal(id), new Mark.Typed("Íñigo"));
        campus.sign(id, campus.coach(id), new Mark.Typed("Hồng"));
        var before = campus.agreements().agreement(id);
        var champion = campus.champion(id);
        assertThatIllegalStateException()
                .isThrownBy(() -> campus.workspace().transactions().inOneSynced(() -> {
                    campus.sign(id, champion, new Mark.Typed("Rosalind"));
                    throw new IllegalStateException("the power went out");
                }));
        campus.reopen();
        assertThat(campus.agreements().agreement(id)).isEqualTo(before);
        assertThat(campus.signing().revision(id).orElseThrow().signatures()).hasSize(2);
        assertThat(campus.workspace().amendments().open(id).orElseThrow().state())
                .isEqualTo(AmendmentState.READY);
    }

    @Test
    void survivesTheProgramsEnd() {
        var laid = amending.laid(id, "New words.");
        campus.reopen();
        assertThat(campus.workspace().amendments().amendment(laid.id())).isEqualTo(laid);
        assertThat(new Amending(campus).signAll(id).number()).isEqualTo(2);
    }

    @Test
    void amendmentsOfDeletedAgreementAreNotFound() {
        var written = amending.written(id, "New words.");
        campus.workspace().deletion().delete(id, "Not needed");
        assertThat(amendments.amendments(id)).isEmpty();
        assertProblem("amendment.unknown", () -> amendments.amendment(written.id()));
    }

    @Test
    void everythingIsRemovedWithItsAgreement() {
        var written = amending.written(id, "New words.");
        add(written.id(), campus.principal(id), "Visit every team");
        amendments.lay(written.id());
        campus.workspace().deletion().delete(id, "Not needed");
        int removed = 0;
        for (int day = 0; day <= 35; day += 5) {
            campus.clock().set(OneCampus.NOW.plusDays(day));
            removed += campus.workspace().deletion().removeExpired();
        }
        assertThat(removed).isEqualTo(1);
        assertThat(campus.workspace().check().run().findings()).isEmpty();
    }
}
