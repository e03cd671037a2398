package org.campusaccord.application.calendar;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.audit.AuditSubject;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.application.export.FileExport;
import org.campusaccord.application.export.FileNames;
import org.campusaccord.application.export.SafeFile;
import org.campusaccord.application.settings.SettingsService;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.text.Messages;

/** Writes the dates of a campus, or of the district, for a calendar program. */
public final class CalendarService {
    private final AgreementService agreements;
    private final Function<AgreementId, OtherDates> others;
    private final SettingsService settings;
    private final CalendarId id;
    private final Supplier<CalendarWriter> writer;
    private final Messages messages;
    private final AuditService audit;
    private final Clock clock;

    /**
     * The writer is asked for when first needed, since loading it takes a moment.
     *
     * @param others what has dates beside an agreement
     * @param id tells this store's things from another's
     */
    public CalendarService(
            AgreementService agreements,
            Function<AgreementId, OtherDates> others,
            SettingsService settings,
            CalendarId id,
            Supplier<CalendarWriter> writer,
            Messages messages,
            AuditService audit,
            Clock clock) {
        this.agreements = agreements;
        this.others = others;
        this.settings = settings;
        this.id = id;
        this.writer = writer;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    /** The dates of one campus in a year, or of all that have an agreement in it. */
    public FileExport calendar(SchoolYear year, Optional<CampusId> campus, Path target) {
        var book = book(year, campus);
        var words = messages.get("calendar.recorded", String.valueOf(target.getFileName()));
        return new FileExport(
                () -> SafeFile.write(target, out -> writer.get().write(book, out)),
                () -> audit.record(AuditAction.EXPORTED, AuditSubject.of(year), words));
    }

    CalendarBook book(SchoolYear year, Optional<CampusId> campus) {
        var wanted = agreements.summaries().stream()
                .filter(summary -> summary.year().equals(year))
                .filter(summary -> campus.isEmpty() || campus.get().equals(summary.campus()))
                .toList();
        if (wanted.isEmpty()) {
            throw Problem.of("export.no-agreements", year.label()).asException();
        }
        var span = YearSpan.of(year, settings.settings().yearStart(), clock.getZone());
        var dates = new CampusDates(messages, id.get(), span);
        var entries = new ArrayList<CalendarEntry>();
        wanted.forEach(summary -> entries.addAll(entries(dates, summary)));
        entries.add(dates.yearEnd());
        var name = campus.isPresent()
                ? messages.get("calendar.name.campus", wanted.getFirst().campusName(), year.label())
                : messages.get("calendar.name", year.label());
        return new CalendarBook(name, messages.get("review.copy.calendar"), clock.getZone(), clock.instant(), entries);
    }

    private List<CalendarEntry> entries(CampusDates dates, AgreementSummary summary) {
        return dates.of(agreements.agreement(summary.id()), others.apply(summary.id()));
    }

    /** A name to offer: Dates - Live Oak Elementary - 2026-27.ics. */
    public String suggestedName(SchoolYear year, Optional<String> campus) {
        var ending = ExportFormat.CALENDAR.extension();
        var dates = messages.get("calendar.file");
        return campus.map(name -> FileNames.of(ending, dates, name, year.plainLabel()))
                .orElseGet(() -> FileNames.of(ending, dates, year.plainLabel()));
    }
}
