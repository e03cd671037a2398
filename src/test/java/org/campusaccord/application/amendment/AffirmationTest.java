package org.campusaccord.application.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.campusaccord.domain.agreement.AgreementContent.Signatory;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.amendment.AgreementEnd;
import org.campusaccord.domain.amendment.EndReason;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.testing.Amending;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Beside
class AffirmationTest {
    @TempDir
    Path folder;

    private OneCampus campus;
    private Amending amending;
    private AffirmationService affirmations;
    private AgreementId id;

    @BeforeEach
    void open() {
        campus = OneCampus.in(folder);
        amending = new Amending(campus);
        affirmations = campus.workspace().affirmations();
        id = campus.signed();
    }

    @AfterEach
    void close() {
        campus.close();
    }

    @Test
    void nobodyIsNewRightAfterTheSigning() {
        assertThat(affirmations.comings(id).isNone()).isTrue();
    }

    @Test
    void tellsWhoCameAndWhoLeft() {
        amending.newCoach(id, "Ana Quintanilla");
        var comings = affirmations.comings(id);
        assertThat(comings.newcomers()).extracting(Party::name).containsExactly("Ana Quintanilla");
        assertThat(comings.gone()).containsExactly(new Signatory("Nguyễn Thị Hồng", Role.COACH));
    }

    @Test
    void newcomerAloneSignsTheSameWords() {
        var before = campus.signing().revision(id).orElseThrow().content();
        var ana = amending.newCoach(id, "Ana Quintanilla");
        affirmations.affirm(id, ana.person());
        var signed = amending.signAll(id);
        assertThat(signed.signatures()).extracting(each -> each.name()).containsExactly("Ana Quintanilla");
        assertThat(signed.content().items()).isEqualTo(before.items());
        assertThat(signed.content().parties()).contains(new Signatory("Ana Quintanilla", Role.COACH));
        assertThat(affirmations.comings(id).isNone()).isTrue();
    }

    @Test
    void refusesWhoIsNoParty() {
        assertProblem("affirm.no-party", () -> affirmations.affirm(id, new PersonId(4711)));
        assertThat(campus.agreements().agreement(id).status()).isEqualTo(AgreementStatus.SIGNED);
    }

    @Test
    void refusesWhoSignedAlready() {
        assertProblem(
                "affirm.signed",
                () -> affirmations.affirm(id, campus.principal(id).person()));
        assertThat(campus.workspace().amendments().amendments(id)).isEmpty();
    }

    @Test
    void takenBackTheAgreementIsAsItWasSigned() {
        var ana = amending.newCoach(id, "Ana Quintanilla");
        var laid = affirmations.affirm(id, ana.person());
        campus.workspace().amendments().takeBack(laid.id());
        assertThat(campus.agreements().agreement(id).status()).isEqualTo(AgreementStatus.SIGNED);
        assertThat(affirmations.comings(id).newcomers()).containsExactly(ana);
    }

    @Test
    void renegotiationChoosesEveryPart() {
        amending.newCoach(id, "Ana Quintanilla");
        var begun = campus.workspace().amendments().renegotiate(id);
        assertThat(begun.parts())
                .containsAllEntriesOf(campus.agreements().agreement(id).answers());
        assertProblem(
                "amendment.no-change", () -> campus.workspace().amendments().lay(begun.id()));
    }

    @Test
    void earlyEndClosesTheAgreementForGood() {
        var end = new AgreementEnd(LocalDate.now(campus.clock()), EndReason.COACH_MOVES, "");
        campus.workspace().endings().end(id, end);
        assertThat(campus.agreements().agreement(id).status()).isEqualTo(AgreementStatus.CLOSED);
        assertThat(campus.workspace().endings().end(id)).contains(end);
        assertProblem("agreement.closed", () -> campus.workspace().amendments().begin(id, Optional.empty()));
        assertProblem("agreement.closed", () -> campus.workspace().endings().end(id, end));
    }

    @Test
    void agreementCannotEndInTheMiddleOfAnAmendmentOrInTheFuture() {
        var today = LocalDate.now(campus.clock());
        assertProblem(
                "end.future",
                () -> campus.workspace()
                        .endings()
                        .end(id, new AgreementEnd(today.plusDays(1), EndReason.PROGRAM_CHANGES, "")));
        amending.laid(id, "New words.");
        assertProblem(
                "end.in-amendment",
                () -> campus.workspace().endings().end(id, new AgreementEnd(today, EndReason.PROGRAM_CHANGES, "")));
    }

    @Test
    void agreementCannotEndBeforeItWasSigned() {
        var end = new AgreementEnd(OneCampus.NOW.toLocalDate().minusDays(1), EndReason.BY_COMMON_WISH, "");
        assertProblem("end.before-signing", () -> campus.workspace().endings().end(id, end));
    }
}
