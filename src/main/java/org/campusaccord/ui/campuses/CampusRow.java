package org.campusaccord.ui.campuses;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.CampusYear;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Role;

/** A campus of the year with its agreement, if that is begun. */
public record CampusRow(CampusYear campusYear, Optional<AgreementSummary> agreement) {

    /** All campuses of a year by name. */
    public static List<CampusRow> of(Workspace workspace, SchoolYear year) {
        return of(workspace.campuses().campuses(year), workspace.agreements().summaries(year));
    }

    /** The campuses with the agreements of the same year. */
    public static List<CampusRow> of(List<CampusYear> campuses, List<AgreementSummary> summaries) {
        Map<CampusId, AgreementSummary> agreements =
                summaries.stream().collect(Collectors.toMap(AgreementSummary::campus, Function.identity()));
        return campuses.stream()
                .map(campus -> new CampusRow(
                        campus,
                        Optional.ofNullable(agreements.get(campus.campus().id()))))
                .toList();
    }

    public CampusId id() {
        return campusYear.campus().id();
    }

    public String name() {
        return campusYear.campus().name();
    }

    /** How far the agreement is; nothing when it is not begun. */
    public Optional<AgreementStatus> status() {
        return agreement.map(AgreementSummary::status);
    }

    /** The names of everybody in a role, one after another. */
    public String names(Role role) {
        return campusYear.in(role).stream().map(Party::name).collect(Collectors.joining(", "));
    }

    /** What it may be found by: name, code and people, each on a line. */
    String searched() {
        return Stream.concat(
                        Stream.of(name(), campusYear.campus().code()),
                        campusYear.parties().stream().map(Party::name))
                .collect(Collectors.joining("\n"));
    }
}
