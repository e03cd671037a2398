package org.campusaccord.ui.campus;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.application.due.Due;
import org.campusaccord.application.keeping.DeletedAgreement;
import org.campusaccord.application.keeping.Hold;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.CampusYear;
import org.campusaccord.domain.campus.Caseload;
import org.campusaccord.domain.campus.Person;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.yearend.YearReview;

/**
 * What the page of a campus shows.
 *
 * @param items how many agenda items this year's agreement has; 0 when it is not begun
 * @param earlier agreements of other years, newest first
 * @param people everybody in the store, to choose from
 * @param hold on this year's agreement
 * @param deleted the agreement of this year that was deleted last
 * @param deletedHold on that one
 * @param review of this year, once it is begun
 * @param loads the caseloads of all coaches of the year
 * @param firstSigned when this year's agreement was signed by all for the first time
 * @param matter what the year asks for first, once the agreement is signed
 */
record CampusContent(
        CampusYear campus,
        Optional<AgreementSummary> agreement,
        int items,
        List<AgreementSummary> earlier,
        List<Person> people,
        Optional<Hold> hold,
        Optional<DeletedAgreement> deleted,
        Optional<Hold> deletedHold,
        Optional<YearReview> review,
        List<Caseload> loads,
        Optional<Instant> firstSigned,
        Optional<Due> matter) {

    static CampusContent read(Workspace workspace, CampusId id, SchoolYear year, LocalDate today) {
        var ofCampus = workspace.agreements().summaries().stream()
                .filter(summary -> summary.campus().equals(id))
                .toList();
        var thisYear =
                ofCampus.stream().filter(summary -> summary.year().equals(year)).findFirst();
        var items = thisYear.map(summary -> workspace
                        .agreements()
                        .agreement(summary.id())
                        .protocol()
                        .items()
                        .size())
                .orElse(0);
        var others = ofCampus.stream()
                .filter(summary -> !summary.year().equals(year))
                .toList();
        var deleted = workspace.deletion().deleted().stream()
                .filter(agreement ->
                        agreement.campus().equals(id) && agreement.year().equals(year))
                .findFirst();
        var campus = workspace.campuses().campus(id, year);
        return new CampusContent(
                campus,
                thisYear,
                items,
                others,
                workspace.campuses().people(),
                thisYear.map(AgreementSummary::id).flatMap(workspace.deletion()::held),
                deleted,
                deleted.map(DeletedAgreement::id).flatMap(workspace.deletion()::held),
                thisYear.map(AgreementSummary::id).flatMap(workspace.yearReviews()::review),
                Caseload.of(workspace.campuses().campuses(year)),
                thisYear.flatMap(agreement -> firstSigned(workspace, agreement)),
                thisYear.flatMap(agreement -> YearPlan.leading(workspace.due().due(today, campus, agreement))));
    }

    /** Only an agreement that was amended has signed texts older than the newest. */
    private static Optional<Instant> firstSigned(Workspace workspace, AgreementSummary agreement) {
        if (agreement.revision() <= 1) {
            return agreement.signedAt();
        }
        return workspace.signing().revisions(agreement.id()).stream()
                .flatMap(revision -> revision.frozenAt().stream())
                .min(Comparator.naturalOrder());
    }

    /** What somebody is promised over all campuses; nothing for who is no coach. */
    Optional<Caseload> load(PersonId person) {
        return loads.stream().filter(load -> load.coach().equals(person)).findFirst();
    }

    YearPlan plan() {
        return YearPlan.of(campus, agreement, items, matter);
    }
}
