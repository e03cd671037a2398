package org.campusaccord.application.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.audit.AuditSubject;
import org.campusaccord.application.document.BinderBook;
import org.campusaccord.application.document.PdfWriter;
import org.campusaccord.application.document.PrintSettings;
import org.campusaccord.application.settings.SettingsService;
import org.campusaccord.document.Book;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.text.Messages;

/** Makes binders, to be looked at or as files: one PDF of a campus, or of all campuses of a year. */
public final class BinderService {
    /**
     * The pages that people look at are held in memory, some 50 MB for so many agreements as they were signed: the pages of
     * more are only written into a file.
     */
    public static final int MOST_TO_SHOW = 60;

    private final BinderRecords records;
    private final YearCopies copies;
    private final SettingsService settings;
    private final Supplier<PdfWriter> writer;
    private final Messages messages;
    private final AuditService audit;

    /** The writer is asked for when first needed, since loading it takes a moment. */
    public BinderService(
            BinderRecords records,
            YearCopies copies,
            SettingsService settings,
            Supplier<PdfWriter> writer,
            Messages messages,
            AuditService audit) {
        this.records = records;
        this.copies = copies;
        this.settings = settings;
        this.writer = writer;
        this.messages = messages;
        this.audit = audit;
    }

    /** Has something read on the thread that owns the store, and waits for it. */
    public interface Reading {
        /** For whoever is on that thread already. */
        Reading HERE = new Reading() {
            @Override
            public <T> T of(Supplier<T> read) {
                return read.get();
            }
        };

        <T> T of(Supplier<T> read);
    }

    /** The whole binder of one campus, or of all, in the copy of its usual reader. */
    public FileExport binder(
            SchoolYear year, Optional<CampusId> campus, Path target, Reading reading, Progress progress) {
        return binder(new BinderCopy(year, campus), target, reading, progress);
    }

    /**
     * The binder as a file, of campuses that have an agreement in the year, by name. Agreements that nobody has signed yet
     * have their page for a divider only. Ended by {@code progress}, nothing is written, which is a problem
     * {@code export.cancelled}.
     *
     * @param reading how agreements are read while the file is being written
     */
    public FileExport binder(BinderCopy copy, Path target, Reading reading, Progress progress) {
        var begun = begin(copy);
        return export(copy, target, content(begun, reading, progress, "export.cancelled"));
    }

    /**
     * The binder to be looked at and printed, of at most {@link #MOST_TO_SHOW} agreements. Ended by {@code progress}, there
     * is nothing to see, which is a problem {@code preview.cancelled}.
     *
     * @param reading how agreements are read while its pages are being made
     */
    public Printout printout(BinderCopy copy, Reading reading, Progress progress) {
        var begun = begin(copy);
        return Printout.ofBook(
                begun.composed(records.reader(copy.audience())).title(),
                suggestedName(
                        copy.year(),
                        copy.campus().map(_ -> begun.within().getFirst().name())),
                content(begun, reading, progress, "preview.cancelled"),
                () -> new CopyNotes(messages)
                        .of(copies.of(YearFile.BINDER, copy.year(), copy.campus(), copy.audience())),
                (target, shown) -> export(copy, target, shown),
                printer -> audit.record(AuditAction.PRINTED, AuditSubject.of(copy.year()), printer));
    }

    /** A binder before anything of its agreements is read. */
    private record Begun(BinderCopy copy, BinderBook book, List<BinderBook.Campus> within) {
        Book composed(BinderBook.Reader reader) {
            return book.compose(copy.year(), within, reader);
        }
    }

    private Begun begin(BinderCopy copy) {
        var within = records.campuses(copy);
        if (within.isEmpty()) {
            throw Problem.of("export.no-agreements", copy.year().label()).asException();
        }
        return new Begun(
                copy, new BinderBook(messages, PrintSettings.of(settings.settings()), copy.audience()), within);
    }

    /** @param ended the key of the problem that it was ended */
    private SafeFile.Content content(Begun begun, Reading reading, Progress progress, String ended) {
        return out -> {
            var store = records.reader(begun.copy().audience());
            var reader = new BinderReading(store, reading, progress, begun.within(), ended);
            try {
                writer.get().write(begun.composed(reader), out);
            } catch (ProblemException refused) {
                throw reader.named(refused);
            }
        };
    }

    private FileExport export(BinderCopy copy, Path target, SafeFile.Content content) {
        var recorded = messages.get(
                "review.export.recorded", String.valueOf(target.getFileName()), messages.of(copy.audience()));
        return new FileExport(
                () -> SafeFile.write(target, content),
                () -> audit.record(AuditAction.EXPORTED, AuditSubject.of(copy.year()), recorded));
    }

    /** A name to offer: Coaching partnership binder - 2026-27.pdf. */
    public String suggestedName(SchoolYear year, Optional<String> campus) {
        return campus.map(name -> FileNames.of(
                        ExportFormat.PDF.extension(), messages.get("binder.title"), name, year.plainLabel()))
                .orElseGet(() ->
                        FileNames.of(ExportFormat.PDF.extension(), messages.get("binder.title"), year.plainLabel()));
    }
}
