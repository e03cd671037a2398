package org.campusaccord.application.calendar;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.yearend.YearReview;

/**
 * What has dates beside an agreement.
 *
 * @param checkIns the check-ins of an agreement
 * @param review its year-end review
 */
public record OtherDates(
        Function<AgreementId, List<CheckIn>> checkIns, Function<AgreementId, Optional<YearReview>> review) {}
