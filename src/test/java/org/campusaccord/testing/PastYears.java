package org.campusaccord.testing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.checkin.CheckInState;
import org.campusaccord.domain.checkin.CommitmentCheck;
import org.campusaccord.domain.checkin.StandingMeetings;
import org.campusaccord.domain.yearend.ClauseReview;
import org.campusaccord.domain.yearend.YearReview;
import org.campusaccord.domain.yearend.YearReviewId;
import org.campusaccord.domain.yearend.YearReviewState;

/** Reviews and check-ins as a roll-over finds them. */
public final class PastYears {
    private PastYears() {}

    /** A signed review with these decisions. */
    public static YearReview review(AgreementId agreement, Map<PartRef, ClauseReview> clauses) {
        return new YearReview(
                new YearReviewId(1),
                agreement,
                YearReviewState.SIGNED,
                Optional.empty(),
                Optional.of(LocalDateTime.of(2027, 5, 20, 9, 0).toInstant(ZoneOffset.UTC)),
                Optional.of(LocalDate.of(2027, 5, 20)),
                Map.of(),
                Map.of(),
                clauses,
                "",
                Optional.empty());
    }

    /** A check-in held on a day, at which only commitments were talked about. */
    public static CheckIn checkIn(
            AgreementId agreement, LocalDate day, Map<CommitmentId, CommitmentCheck> commitments) {
        return new CheckIn(
                new CheckInId(day.toEpochDay()),
                agreement,
                "",
                day,
                false,
                CheckInState.HELD,
                Optional.of(day),
                Map.of(),
                commitments,
                Map.of(),
                Map.of(),
                Map.of(),
                StandingMeetings.NONE,
                "");
    }
}
