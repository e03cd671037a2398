package org.campusaccord.application;

import org.campusaccord.application.checkin.CheckInService;
import org.campusaccord.application.due.DueService;
import org.campusaccord.application.rollover.RollOverService;
import org.campusaccord.application.yearend.ReviewSigning;
import org.campusaccord.application.yearend.YearReviewService;

/** What goes on between the signing of an agreement and the next one. */
public record YearServices(
        CheckInService checkIns,
        YearReviewService yearReviews,
        ReviewSigning reviewSigning,
        RollOverService rollOvers,
        DueService due) {}
