package org.campusaccord.ui.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.due.Due;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.ui.campuses.CampusRow;

/**
 * What the page of what is due shows.
 *
 * @param due the most urgent first
 * @param items how many agenda items a conversation has
 * @param leftOpen how many matters of the year before are open still, where this year is the present one
 */
public record TodayContent(
        SchoolYear year, LocalDate today, List<CampusRow> campuses, List<Due> due, int items, long leftOpen) {
    /** Reads it from the store, all of it once. */
    public static TodayContent read(Workspace workspace, SchoolYear year, LocalDate today) {
        var campuses = workspace.campuses().campuses(year);
        var agreements = workspace.agreements().summaries(year);
        var isPresent = year.equals(workspace.settings().currentYear());
        return new TodayContent(
                year,
                today,
                CampusRow.of(campuses, agreements),
                workspace.due().due(today, year, campuses, agreements),
                workspace.protocols().current().items().size(),
                isPresent ? workspace.due().leftOpen(today, year.previous()) : 0);
    }

    boolean isOf(SchoolYear wanted, LocalDate day) {
        return year.equals(wanted) && today.equals(day);
    }

    long signed() {
        return count(AgreementStatus.SIGNED) + count(AgreementStatus.IN_AMENDMENT) + count(AgreementStatus.CLOSED);
    }

    long ready() {
        return count(AgreementStatus.READY);
    }

    long inDraft() {
        return count(AgreementStatus.DRAFT);
    }

    long notStarted() {
        return campuses.size() - signed() - ready() - inDraft();
    }

    private long count(AgreementStatus status) {
        return campuses.stream()
                .filter(row -> row.status().equals(Optional.of(status)))
                .count();
    }

    /** What is due of one kind. */
    List<Due> due(DueGroup group) {
        return due.stream().filter(one -> DueGroup.of(one) == group).toList();
    }
}
