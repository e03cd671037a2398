package org.campusaccord.application.keeping;

import java.time.Duration;
import java.time.Instant;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;

/** An agreement that is deleted and can still be brought back. */
public record DeletedAgreement(
        AgreementId id,
        CampusId campus,
        String campusName,
        SchoolYear year,
        AgreementStatus status,
        Instant deletedAt,
        String reason) {
    /** How long a deleted agreement can be brought back. */
    public static final Duration GRACE = Duration.ofDays(30);

    /** From when on it cannot be brought back. */
    public Instant end() {
        return deletedAt.plus(GRACE);
    }

    public boolean isExpired(Instant now) {
        return !now.isBefore(end());
    }

    /** Days that are left to bring it back, counting the one that has begun. */
    public long daysLeft(Instant now) {
        return isExpired(now)
                ? 0
                : Duration.between(now, end()).plusDays(1).minusNanos(1).toDays();
    }
}
