package org.campusaccord;

import org.campusaccord.application.YearServices;
import org.campusaccord.application.calendar.OtherDates;
import org.campusaccord.application.checkin.CheckInService;
import org.campusaccord.application.due.DueService;
import org.campusaccord.application.export.ReviewRecords;
import org.campusaccord.application.rollover.PastYear;
import org.campusaccord.application.rollover.RollOverPlanning;
import org.campusaccord.application.rollover.RollOverService;
import org.campusaccord.application.yearend.ReviewFormat;
import org.campusaccord.application.yearend.ReviewReading;
import org.campusaccord.application.yearend.ReviewSigning;
import org.campusaccord.application.yearend.YearReviewService;
import org.campusaccord.json.ReviewJson;
import org.campusaccord.storage.CheckInTables;
import org.campusaccord.storage.DueTables;
import org.campusaccord.storage.ReviewTextTables;
import org.campusaccord.storage.RollOverTables;
import org.campusaccord.storage.YearReviewTables;

/** What goes on between the signing of an agreement and the next one. */
final class YearParts {
    private final CoreParts core;
    private final CheckInTables checkInTables;
    private final CheckInService checkIns;
    private final YearReviewTables reviewTables;
    private final ReviewFormat reviewFormat = new ReviewJson();
    private final ReviewTextTables reviewTexts;
    private final YearReviewService reviews;
    private final ReviewSigning reviewSigning;

    YearParts(CoreParts core, ChangeParts changes) {
        this.core = core;
        checkInTables = new CheckInTables(core.store());
        checkIns = new CheckInService(
                checkInTables,
                core.agreements(),
                core.revisions(),
                core.settings(),
                core.store(),
                core.clock(),
                core.audit());
        reviewTables = new YearReviewTables(core.store());
        reviewTexts = new ReviewTextTables(core.store(), reviewFormat);
        var reading = new ReviewReading(
                core.agreements(),
                core.revisions(),
                reviewTables,
                checkInTables::checkIns,
                changes.tables()::amendments);
        reviews = new YearReviewService(reading, reviewTables, core.store(), core.clock(), core.audit());
        reviewSigning = new ReviewSigning(
                reading,
                reviewTables,
                reviewTexts,
                core.revisions(),
                reviewFormat,
                core.parties(),
                core.store(),
                core.clock(),
                core.audit());
    }

    CheckInService checkIns() {
        return checkIns;
    }

    ReviewFormat reviewFormat() {
        return reviewFormat;
    }

    /** All that is written down of a year-end review. */
    ReviewRecords reviewRecords() {
        return new ReviewRecords(reviews, reviewSigning, reviewTexts);
    }

    /** The days that a check-in or a review is set for. */
    OtherDates dates() {
        return new OtherDates(checkIns::checkIns, reviewTables::review);
    }

    YearServices services() {
        return new YearServices(checkIns, reviews, reviewSigning, rollOvers(), due());
    }

    private RollOverService rollOvers() {
        var tables = new RollOverTables(core.store());
        var past = new PastYear(reviewTables::review, checkInTables::checkIns);
        var planning = new RollOverPlanning(
                tables, core.agreements(), core.campuses(), core.settings(), past, core.clock());
        return new RollOverService(
                tables,
                planning,
                core.agreements(),
                core.agreementTables(),
                core.campuses(),
                core.protocols(),
                core.store(),
                core.clock(),
                core.audit());
    }

    private DueService due() {
        return new DueService(
                core.campuses(),
                core.agreements(),
                new DueTables(core.store()),
                () -> core.settings().settings().yearStart(),
                core.clock().getZone());
    }
}
