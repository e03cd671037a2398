package org.campusaccord.application.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditEvent;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OneCampusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a deleted agreement is removed for good, and when it is not in spite of the 30 days. */
@Beside
class RemovalTest extends OneCampusTest {
    private AgreementId id = new AgreementId(0);

    @BeforeEach
    void delete() {
        id = campus.complete();
        deletion().delete(id, "Begun for the wrong campus");
    }

    private DeletionService deletion() {
        return campus.workspace().deletion();
    }

    private int removedAfterDays(int days) {
        campus.clock().set(OneCampus.NOW.plusDays(days));
        return deletion().removeExpired();
    }

    @Test
    void oneStartWithAClockThatIsAYearAheadRemovesNothing() {
        assertThat(removedAfterDays(365)).isZero();
        campus.reopen();
        assertThat(removedAfterDays(365)).isZero();
        campus.clock().set(OneCampus.NOW.plusDays(1));
        deletion().bringBack(id);
        assertThat(campus.agreements().agreement(id).id()).isEqualTo(id);
    }

    @Test
    void whatIsOnHoldStaysAndCanBeBroughtBack() {
        deletion().hold(id, "The district’s lawyers ask for it");
        assertThat(removedAfterDays(31)).isZero();
        deletion().bringBack(id);
        assertThat(campus.agreements().agreement(id).id()).isEqualTo(id);
    }

    @Test
    void whatIsReleasedGoesLikeAnyOther() {
        deletion().hold(id, "The district’s lawyers ask for it");
        // Opened on each day, so that the clock is believed.
        for (int day = 1; day <= 31; day++) {
            assertThat(removedAfterDays(day)).isZero();
        }
        deletion().release(id, "They have what they need");
        assertThat(removedAfterDays(32)).isEqualTo(1);
        assertThat(campus.workspace().audit().events(id))
                .extracting(AuditEvent::action, event -> event.about().campus())
                .contains(
                        tuple(AuditAction.HELD, "Live Oak Elementary"),
                        tuple(AuditAction.RELEASED, "Live Oak Elementary"));
    }
}
