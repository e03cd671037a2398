package org.campusaccord.cli;

import org.campusaccord.application.Workspace;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.calendar.SchoolYear;

/** Finds the agreement of a campus in a year; that there is none is a problem. */
final class AgreementFinder {
    private final Workspace workspace;
    private final SchoolYear year;

    AgreementFinder(Workspace workspace, SchoolYear year) {
        this.workspace = workspace;
        this.year = year;
    }

    /** @param typed a name or a code, as {@link CampusFinder} takes it */
    AgreementId find(String typed) {
        var campus = new CampusFinder(workspace.campuses(), year).find(typed);
        return workspace
                .agreements()
                .find(campus.id(), year)
                .orElseThrow(() -> Problem.of("agreement.none", campus.name(), year.label())
                        .asException());
    }
}
