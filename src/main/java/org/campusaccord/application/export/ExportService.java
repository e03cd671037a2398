package org.campusaccord.application.export;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.audit.AuditSubject;
import org.campusaccord.application.campus.CampusService;
import org.campusaccord.application.checkin.CheckInService;
import org.campusaccord.application.document.ActivityWorkbook;
import org.campusaccord.application.document.PrintSettings;
import org.campusaccord.application.document.WorkbookWriter;
import org.campusaccord.application.settings.SettingsService;
import org.campusaccord.document.Document;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.audience.ReaderCopy;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.text.Messages;

/** Writes agreements as files: for the binder, for other programs, for the district's office. */
public final class ExportService {
    private final AgreementService agreements;
    private final ExportRecords records;
    private final SettingsService settings;
    private final AgreementFiles files;
    private final Supplier<WorkbookWriter> workbookWriter;
    private final Messages messages;
    private final AuditService audit;
    private final Clock clock;
    private final YearCopies copies;
    private final DistrictBook book;
    private final RecordedExports recorded;
    private final CopyNames names;
    private final AgreementPrintouts printouts;
    private final HistoryExports history;

    /** The writer of workbooks is asked for when first needed, since loading it takes a moment. */
    public ExportService(
            AgreementService agreements,
            ExportRecords records,
            CampusService campuses,
            SettingsService settings,
            AgreementFiles files,
            Supplier<WorkbookWriter> workbookWriter,
            Messages messages,
            AuditService audit,
            Clock clock,
            CheckInService checkIns,
            ReviewRecords reviews,
            YearCopies copies) {
        this.agreements = agreements;
        this.records = records;
        this.settings = settings;
        this.files = files;
        this.workbookWriter = workbookWriter;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
        this.copies = copies;
        this.book = new DistrictBook(records, reviews, checkIns, campuses, settings, workbookWriter, messages, clock);
        this.recorded = new RecordedExports(messages, audit);
        this.names = new CopyNames(messages);
        this.printouts = new AgreementPrintouts(agreements, records, files, recorded, messages);
        this.history = new HistoryExports(records, files, recorded, messages);
    }

    /** The same agreements with their earlier versions in one file. */
    public HistoryExports history() {
        return history;
    }

    /** The text that was laid before the parties last, or the draft, as the document that is previewed and printed. */
    public Document document(AgreementId id) {
        return files.document(records.laid(id));
    }

    /** The binder's copy of one agreement; without a number its newest revision, or the draft. */
    public FileExport agreement(AgreementId id, OptionalInt revision, ExportFormat format, Path target) {
        return agreement(id, revision, format, Audience.BINDER, target);
    }

    /** A copy of one agreement for a reader, who gets no more than the agreement lets them know. */
    public FileExport agreement(
            AgreementId id, OptionalInt revision, ExportFormat format, Audience audience, Path target) {
        var agreement = records.record(id, revision).copyFor(audience);
        var about = RecordedExports.about(id, agreement);
        return switch (format) {
            case PDF -> recorded.copy(about, audience, target, files.pdf(agreement));
            case WORD -> recorded.copy(about, audience, target, files.word(agreement));
            case JSON -> recorded.copy(about, audience, target, files.json(agreement));
            case WORKBOOK -> recorded.copy(about, audience, target, book.of(id, agreement, audit.events(id)));
            case CALENDAR, MAIL -> throw new IllegalArgumentException("no agreement is written as " + format);
        };
    }

    /** What a reader's copy would hold and leave out, to be shown before it is written. */
    public ReaderCopy copy(AgreementId id, OptionalInt revision, Audience audience) {
        return records.record(id, revision).copyFor(audience).copy().orElseThrow();
    }

    /** What the copies of a whole year, or of one campus in it, would leave out; none at all is a problem. */
    public YearCopy copies(YearFile file, SchoolYear year, Optional<CampusId> campus, Audience audience) {
        var copy = copies.of(file, year, campus, audience);
        if (copy.agreements() == 0
                && agreements.summaries().stream()
                        .noneMatch(found -> found.year().equals(year))) {
            throw Problem.of("export.no-agreements", year.label()).asException();
        }
        return copy;
    }

    /** The agreement to be looked at and printed, as the binder's copy. */
    public Printout printout(AgreementId id) {
        return printout(id, Audience.BINDER);
    }

    /** The same as another reader's copy would be. */
    public Printout printout(AgreementId id, Audience audience) {
        return printouts.laid(id, audience);
    }

    /** One signed version of the agreement, whether it is in force or was replaced. */
    public Printout printout(AgreementId id, int revision) {
        return printouts.version(id, revision);
    }

    /** For whom what goes with a letter is, and what it leaves out. */
    public CopyNote note(AgreementId id) {
        return new CopyNotes(messages).of(copy(id, OptionalInt.empty(), Audience.BINDER), ExportFormat.PDF);
    }

    /** What parties get with a letter: the text in force, sealed if it is signed, whatever else lies before them meanwhile. */
    public Enclosure enclosure(AgreementId id) {
        var agreement = records.record(id).copyFor(Audience.BINDER);
        return new Enclosure(suggestedName(agreements.agreement(id), ExportFormat.PDF), files.pdf(agreement));
    }

    /** All agreements of a year in one workbook, which is the district's copy of each. */
    public FileExport workbook(SchoolYear year, Path target) {
        return workbook(year, target, Set.of());
    }

    /** The same without some, which it only names: those whose text was altered. */
    public FileExport workbook(SchoolYear year, Path target, Set<AgreementId> without) {
        var all = agreements.summaries().stream()
                .filter(summary -> summary.year().equals(year))
                .toList();
        if (all.isEmpty()) {
            throw Problem.of("export.no-agreements", year.label()).asException();
        }
        return recorded.copy(
                AuditSubject.of(year), Audience.DISTRICT, target, book.of(year, all, without, audit.events(year)));
    }

    /** The whole activity log. */
    public FileExport activity(Path target) {
        var workbook = new ActivityWorkbook(messages, PrintSettings.of(settings.settings())).compose(audit.events());
        return recorded.file(
                AuditSubject.STORE, target, out -> workbookWriter.get().write(workbook, out));
    }

    /** A name to offer for the activity log. */
    public String suggestedActivityName() {
        return FileNames.of(
                ExportFormat.WORKBOOK.extension(),
                messages.get("workbook.activity.title"),
                LocalDate.now(clock).toString());
    }

    /** A name to offer for the binder's copy. */
    public String suggestedName(Agreement agreement, ExportFormat format) {
        return suggestedName(agreement, format, Audience.BINDER);
    }

    /** A name to offer: Partnership agreement - Live Oak Elementary - 2026-27 - Binder copy.pdf. */
    public String suggestedName(Agreement agreement, ExportFormat format, Audience audience) {
        return names.of(agreement, format, audience);
    }

    /** A name to offer for the workbook of a year. */
    public String suggestedName(SchoolYear year) {
        return FileNames.of(ExportFormat.WORKBOOK.extension(), messages.get("workbook.title", year.plainLabel()));
    }
}
