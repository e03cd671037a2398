package org.campusaccord;

import java.util.List;
import org.campusaccord.application.YearServices;
import org.campusaccord.application.calendar.OtherDates;
import org.campusaccord.application.check.YearFindings;
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
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.amendment.AgreementEnd;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.json.ReviewJson;
import org.campusaccord.storage.AmendmentTables;
import org.campusaccord.storage.CheckInTables;
import org.campusaccord.storage.DueTables;
import org.campusaccord.storage.LetterTable;
import org.campusaccord.storage.ReviewTextTables;
import org.campusaccord.storage.RollOverTables;
import org.campusaccord.storage.YearReviewTables;

/** What goes on between the signing of an agreement and the next one. */
final class YearParts {
    private final CoreParts core;
    private final CheckInTables checkInTables;
    private final CheckInService checkIns;
    private final YearReviewTables reviewTables;
    private final AmendmentTables amendmentTables;
    private final ReviewReading reading;
    private final ReviewFormat reviewFormat = new ReviewJson();
    private final ReviewTextTables reviewTexts;
    private final YearReviewService reviews;
    private final ReviewSigning reviewSigning;

    YearParts(CoreParts core, ChangeParts changes) {
        this.core = core;
        amendmentTables = changes.tables();
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
        reading = new ReviewReading(
                core.agreements(),
                core.revisions(),
                reviewTables,
                checkInTables::checkIns,
                amendmentTables::amendments);
        reviews = new YearReviewService(reading, reviewTables, core.store(), core.clock(), core.audit());
        reviewSigning = new ReviewSigning(
                reading,
                reviewTables,
                reviewTexts,
                core.revisions(),
                reviewFormat,
                core.printing(),
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

    ReviewReading reading() {
        return reading;
    }

    /** What a calendar must know beside the text in force: the days of the year, and what is off. */
    OtherDates dates(AgreementId id) {
        return new OtherDates(
                checkInTables.checkIns(id),
                checkInTables.removed(id),
                core.agreementTables().endedCommitments(id),
                reviewTables.review(id),
                amendmentTables.amendments(id).isEmpty() ? List.of() : earlierTexts(id),
                amendmentTables.end(id).map(AgreementEnd::on));
    }

    /** The signed texts of an agreement before the newest. */
    private List<AgreementContent> earlierTexts(AgreementId id) {
        return core.revisions().revisions(id).stream()
                .filter(revision -> revision.frozenAt().isPresent())
                .skip(1)
                .map(Revision::content)
                .toList();
    }

    /** Whether everything of the year can be read. */
    YearFindings findings() {
        return new YearFindings(
                core.agreements()::summaries,
                List.of(
                        new YearFindings.Kind("check.check-in", checkInTables::checkIns),
                        new YearFindings.Kind("check.amendment", amendmentTables::amendments),
                        new YearFindings.Kind("check.end", amendmentTables::end),
                        new YearFindings.Kind("check.review", reviewTables::review),
                        new YearFindings.Kind("check.letter", new LetterTable(core.store())::letters)));
    }

    YearServices services() {
        return new YearServices(checkIns, reviews, reviewSigning, rollOvers(), due());
    }

    private RollOverService rollOvers() {
        var tables = new RollOverTables(core.store());
        var past = new PastYear(reviewTables::review, checkInTables::checkIns);
        var planning =
                new RollOverPlanning(tables, core.agreements(), core.campuses(), core.settings(), past, core.clock());
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
