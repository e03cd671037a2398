package org.campusaccord.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.Campus;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.CampusYear;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.ui.campuses.CampusRow;
import org.campusaccord.ui.today.Due.Reason;
import org.junit.jupiter.api.Test;

class DueTest {
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 18);

    private static CampusRow row(Optional<AgreementSummary> agreement) {
        var campus = new Campus(new CampusId(1), "Live Oak Elementary", "101", Level.ELEMENTARY);
        return new CampusRow(new CampusYear(campus, YEAR, List.of()), agreement);
    }

    private static CampusRow row(AgreementStatus status, Optional<LocalDate> meeting, int settled, int declines) {
        return row(Optional.of(new AgreementSummary(
                new AgreementId(7),
                new CampusId(1),
                "Live Oak Elementary",
                YEAR,
                status,
                meeting,
                settled,
                1,
                declines,
                declines,
                Optional.empty(),
                Optional.empty())));
    }

    private static void assertReason(CampusRow row, Reason reason) {
        assertThat(Due.on(TODAY, List.of(row)).campuses()).containsOnlyKeys(reason);
    }

    @Test
    void listsACampusWithoutAgreementAsNotStarted() {
        assertReason(row(Optional.empty()), Reason.NOT_STARTED);
    }

    @Test
    void listsADeclineBeforeWaiting() {
        assertReason(row(AgreementStatus.READY, Optional.empty(), 9, 1), Reason.DECLINED);
        assertReason(row(AgreementStatus.READY, Optional.empty(), 9, 0), Reason.WAITING);
    }

    @Test
    void remindsOfAMeetingTwoWeeksAhead() {
        assertReason(row(AgreementStatus.DRAFT, Optional.of(TODAY.plusDays(14)), 0, 0), Reason.MEETING_SOON);
        assertReason(row(AgreementStatus.DRAFT, Optional.of(TODAY.plusDays(15)), 0, 0), Reason.IN_DRAFT);
    }

    @Test
    void saysThatAMeetingIsPastOnlyWhileNothingIsSettled() {
        assertReason(row(AgreementStatus.DRAFT, Optional.of(TODAY.minusDays(1)), 0, 0), Reason.MEETING_PAST);
        assertReason(row(AgreementStatus.DRAFT, Optional.of(TODAY.minusDays(1)), 3, 0), Reason.IN_DRAFT);
    }

    @Test
    void asksNothingOfASignedAgreement() {
        assertThat(Due.on(TODAY, List.of(row(AgreementStatus.SIGNED, Optional.empty(), 9, 0)))
                        .isNothing())
                .isTrue();
    }
}
