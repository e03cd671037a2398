package org.campusaccord.application.export;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.application.audit.AuditEvent;
import org.campusaccord.application.campus.CampusService;
import org.campusaccord.application.checkin.CheckInService;
import org.campusaccord.application.document.AgreementRecord;
import org.campusaccord.application.document.DistrictWorkbook;
import org.campusaccord.application.document.EmptyRows;
import org.campusaccord.application.document.PrintSettings;
import org.campusaccord.application.document.ReviewRecord;
import org.campusaccord.application.document.WorkbookWriter;
import org.campusaccord.application.settings.SettingsService;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.text.Messages;

/** The district's workbook as the content of a file: of one agreement, or of all of a year. */
final class DistrictBook {
    private final ExportRecords records;
    private final ReviewRecords reviews;
    private final CheckInService checkIns;
    private final CampusService campuses;
    private final SettingsService settings;
    private final Supplier<WorkbookWriter> writer;
    private final Messages messages;
    private final Clock clock;

    DistrictBook(
            ExportRecords records,
            ReviewRecords reviews,
            CheckInService checkIns,
            CampusService campuses,
            SettingsService settings,
            Supplier<WorkbookWriter> writer,
            Messages messages,
            Clock clock) {
        this.records = records;
        this.reviews = reviews;
        this.checkIns = checkIns;
        this.campuses = campuses;
        this.settings = settings;
        this.writer = writer;
        this.messages = messages;
        this.clock = clock;
    }

    SafeFile.Content of(AgreementId id, AgreementRecord agreement, List<AuditEvent> activity) {
        return composed(List.of(agreement), reviews(id, agreement), EmptyRows.NONE, activity);
    }

    /**
     * All of a year, without some that it only names. Agreements and reviews are read one by one while it is composed: all of them at once may be more than
     * memory holds.
     */
    SafeFile.Content of(
            SchoolYear year, List<AgreementSummary> all, Set<AgreementId> without, List<AuditEvent> activity) {
        var begun =
                all.stream().filter(summary -> !without.contains(summary.id())).toList();
        Iterable<AgreementRecord> agreements =
                () -> begun.stream().map(summary -> districtCopy(summary.id())).iterator();
        Iterable<ReviewRecord> reviewed = () -> begun.stream()
                .flatMap(summary -> reviews(summary.id(), districtCopy(summary.id())).stream())
                .iterator();
        return composed(agreements, reviewed, empty(year, all, without), activity);
    }

    private AgreementRecord districtCopy(AgreementId id) {
        return records.record(id).copyFor(Audience.DISTRICT);
    }

    private List<ReviewRecord> reviews(AgreementId id, AgreementRecord agreement) {
        return reviews.laid(id, agreement).stream().toList();
    }

    private EmptyRows empty(SchoolYear year, List<AgreementSummary> all, Set<AgreementId> without) {
        var withOne = all.stream().map(AgreementSummary::campus).collect(Collectors.toSet());
        var leftOut = all.stream()
                .filter(summary -> without.contains(summary.id()))
                .map(AgreementSummary::campus)
                .collect(Collectors.toSet());
        var campusesOfYear = campuses.campuses(year);
        return new EmptyRows(
                campusesOfYear.stream()
                        .filter(campus -> !withOne.contains(campus.campus().id()))
                        .toList(),
                campusesOfYear.stream()
                        .filter(campus -> leftOut.contains(campus.campus().id()))
                        .toList());
    }

    private SafeFile.Content composed(
            Iterable<AgreementRecord> agreements,
            Iterable<ReviewRecord> reviewed,
            EmptyRows empty,
            List<AuditEvent> activity) {
        var workbook = new DistrictWorkbook(
                        messages, PrintSettings.of(settings.settings()), LocalDate.now(clock), checkIns::checkIns)
                .compose(agreements, reviewed, empty, activity);
        return out -> writer.get().write(workbook, out);
    }
}
