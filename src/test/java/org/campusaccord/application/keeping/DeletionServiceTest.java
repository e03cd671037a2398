package org.campusaccord.application.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.campusaccord.testing.Problems.assertProblem;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditEvent;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OneCampusTest;
import org.junit.jupiter.api.Test;

@Beside
class DeletionServiceTest extends OneCampusTest {
    private static final String WHY = "Begun for the wrong campus";

    private DeletionService deletion() {
        return campus.workspace().deletion();
    }

    private void afterDays(int days) {
        campus.clock().set(OneCampus.NOW.plusDays(days));
    }

    /** The program is opened on every fifth day up to this one. */
    private void openedUntil(int days) {
        for (int day = 0; day <= days; day += 5) {
            afterDays(day);
            deletion().removeExpired();
        }
        afterDays(days);
    }

    private AgreementId deletedDraft() {
        var id = campus.complete();
        deletion().delete(id, WHY);
        return id;
    }

    @Test
    void refusesToDeleteWithoutAReason() {
        var id = campus.draft();
        assertProblem("deletion.reason-missing", () -> deletion().delete(id, " \n"));
        assertThat(campus.agreements().find(campus.campus().id(), OneCampus.YEAR))
                .contains(id);
    }

    @Test
    void listsWhatIsDeletedWithTheReasonAndDaysLeft() {
        var id = deletedDraft();
        afterDays(10);
        var deleted = deletion().deleted();
        assertThat(deleted)
                .extracting(DeletedAgreement::id, DeletedAgreement::campusName, DeletedAgreement::reason)
                .containsExactly(tuple(id, "Live Oak Elementary", WHY));
        assertThat(deleted.getFirst().daysLeft(campus.clock().instant())).isEqualTo(20);
    }

    @Test
    void bringsEverythingBackAsItWas() {
        var id = campus.signed();
        var agreement = campus.agreements().agreement(id);
        var revision = campus.signing().revision(id);
        deletion().delete(id, WHY);
        deletion().bringBack(id);
        assertThat(campus.agreements().agreement(id)).isEqualTo(agreement);
        assertThat(campus.signing().revision(id)).isEqualTo(revision);
        assertThat(deletion().deleted()).isEmpty();
    }

    @Test
    void deletesASignedAgreementToo() {
        deletion().delete(campus.signed(), WHY);
        assertThat(deletion().deleted()).extracting(DeletedAgreement::status).containsExactly(AgreementStatus.SIGNED);
    }

    @Test
    void aNewAgreementMayBeBegunInItsPlace() {
        var old = deletedDraft();
        var id = campus.draft();
        assertThat(id).isNotEqualTo(old);
        assertThat(campus.agreements().agreement(id).answers()).isEmpty();
    }

    @Test
    void doesNotBringBackOverANewAgreement() {
        var old = deletedDraft();
        var fresh = campus.draft();
        assertProblem("deletion.replaced", () -> deletion().bringBack(old));
        assertThat(campus.agreements().find(campus.campus().id(), OneCampus.YEAR))
                .contains(fresh);
    }

    @Test
    void canBeBroughtBackOnTheLastDay() {
        var id = deletedDraft();
        campus.clock().set(OneCampus.NOW.plusDays(30).minusSeconds(1));
        deletion().bringBack(id);
        assertThat(campus.agreements().agreement(id).id()).isEqualTo(id);
    }

    @Test
    void cannotBeBroughtBackAfterThirtyDays() {
        var id = deletedDraft();
        afterDays(30);
        assertThat(deletion().deleted()).isEmpty();
        assertProblem("deletion.too-late", () -> deletion().bringBack(id));
    }

    @Test
    void removesForGoodOnlyWhatIsExpired() {
        var signed = campus.signed();
        var paper = campus.signing().revision(signed).orElseThrow().decisions().stream()
                .filter(decision -> decision.name().startsWith("Rosalind"))
                .mapToLong(Decision::id)
                .findFirst()
                .orElseThrow();
        campus.signing().attachScan(signed, paper, "page.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        campus.agreements().savePrivateNote(signed, "goals", "Ask again in October");
        deletion().delete(signed, WHY);
        openedUntil(20);
        var later = deletedDraft();
        openedUntil(29);
        afterDays(31);

        assertThat(deletion().removeExpired()).isEqualTo(1);

        assertThat(deletion().deleted()).extracting(DeletedAgreement::id).containsExactly(later);
        assertThat(deletion().belongings(signed)).isEqualTo(new Belongings(0, 0, 0, 0, 0, 0, 0));
        assertProblem("agreement.unknown", () -> campus.agreements().agreement(signed));
        assertThat(campus.workspace().audit().events().getFirst())
                .extracting(AuditEvent::action, event -> event.about().campus())
                .containsExactly(AuditAction.REMOVED_FOR_GOOD, "Live Oak Elementary");
    }

    @Test
    void removesNothingEarly() {
        deletedDraft();
        afterDays(29);
        assertThat(deletion().removeExpired()).isZero();
        assertThat(deletion().deleted()).hasSize(1);
    }

    @Test
    void countsWhatGoesWithAnAgreement() {
        var id = campus.signed();
        campus.agreements().savePrivateNote(id, "goals", "Ask again in October");
        var parts = campus.agreements().agreement(id).answers().size();
        assertThat(deletion().belongings(id)).isEqualTo(new Belongings(parts, 1, 1, 3, 0, 2, 0));
    }

    @Test
    void refusesToDeleteWhatIsOnHold() {
        var id = campus.draft();
        deletion().hold(id, "The district’s lawyers ask for it");
        assertProblem("deletion.held", () -> deletion().delete(id, WHY));
        assertThat(deletion().held(id))
                .contains(new Hold(
                        OneCampus.NOW.atZone(OneCampus.ZONE).toInstant(), "The district’s lawyers ask for it"));
    }

    @Test
    void deletesOnceTheHoldHasEnded() {
        var id = campus.draft();
        deletion().hold(id, "The district’s lawyers ask for it");
        deletion().release(id, "They have what they need");
        deletion().delete(id, WHY);
        assertThat(deletion().deleted()).hasSize(1);
    }

    @Test
    void recordsEveryStepWithItsReason() {
        var id = campus.draft();
        deletion().hold(id, "asked for");
        deletion().hold(id, "asked for twice");
        deletion().release(id, "no longer");
        deletion().delete(id, WHY);
        deletion().bringBack(id);
        assertThat(campus.workspace().audit().events(id))
                .extracting(AuditEvent::action, AuditEvent::words)
                .containsExactly(
                        tuple(AuditAction.CREATED, ""),
                        tuple(AuditAction.HELD, "asked for"),
                        tuple(AuditAction.RELEASED, "no longer"),
                        tuple(AuditAction.DELETED, WHY),
                        tuple(AuditAction.BROUGHT_BACK, ""));
    }

    @Test
    void countsADayThatHasBegunAsLeft() {
        var at = Instant.parse("2026-08-18T14:30:00Z");
        var deleted = new DeletedAgreement(
                new AgreementId(1),
                campus.campus().id(),
                "Live Oak Elementary",
                OneCampus.YEAR,
                AgreementStatus.DRAFT,
                at,
                WHY);
        assertThat(deleted.daysLeft(at)).isEqualTo(30);
        assertThat(deleted.daysLeft(at.plusSeconds(1))).isEqualTo(30);
        assertThat(deleted.daysLeft(deleted.end().minusSeconds(1))).isEqualTo(1);
        assertThat(deleted.daysLeft(deleted.end())).isZero();
    }
}
