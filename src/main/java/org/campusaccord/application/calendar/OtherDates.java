package org.campusaccord.application.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.checkin.RemovedCheckIn;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.yearend.YearReview;

/**
 * What has dates beside an agreement, or had them: a calendar that has something from before is told that it is off.
 *
 * @param removed check-ins that were taken away
 * @param ended commitments that amendments took out
 * @param earlier the signed texts before the newest
 * @param end the day on which the agreement ended, where it did so before its year was over
 */
public record OtherDates(
        List<CheckIn> checkIns,
        List<RemovedCheckIn> removed,
        List<Commitment> ended,
        Optional<YearReview> review,
        List<AgreementContent> earlier,
        Optional<LocalDate> end) {
    public OtherDates {
        checkIns = List.copyOf(checkIns);
        removed = List.copyOf(removed);
        ended = List.copyOf(ended);
        earlier = List.copyOf(earlier);
    }

    /** Check-ins and nothing else. */
    static OtherDates of(CheckIn... checkIns) {
        return new OtherDates(List.of(checkIns), List.of(), List.of(), Optional.empty(), List.of(), Optional.empty());
    }
}
