package org.campusaccord.application.rollover;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.yearend.YearReview;

/** What a roll-over asks of the year that ends: its review, and what the check-ins said of its commitments. */
public record PastYear(
        Function<AgreementId, Optional<YearReview>> reviews, Function<AgreementId, List<CheckIn>> checkIns) {}
