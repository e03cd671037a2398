package org.campusaccord.application.export;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.audit.AuditSubject;
import org.campusaccord.application.document.AgreementRecord;
import org.campusaccord.application.document.BinderBook;
import org.campusaccord.application.document.BinderBook.Holding;
import org.campusaccord.application.document.CheckInRecord;
import org.campusaccord.application.document.PdfWriter;
import org.campusaccord.application.document.PrintSettings;
import org.campusaccord.application.document.ReviewRecord;
import org.campusaccord.application.settings.SettingsService;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.text.Messages;

/** Writes binders: one PDF of a campus, or of all campuses of a year. */
public final class BinderService {
    /** An agreement with one of these states goes into the binder. */
    static final Set<AgreementStatus> SIGNED =
            EnumSet.of(AgreementStatus.SIGNED, AgreementStatus.IN_AMENDMENT, AgreementStatus.CLOSED);

    private final AgreementService agreements;
    private final ExportRecords records;
    private final ReviewRecords reviews;
    private final BinderRecords others;
    private final SettingsService settings;
    private final Supplier<PdfWriter> writer;
    private final Messages messages;
    private final AuditService audit;

    /** The writer is asked for when first needed, since loading it takes a moment. */
    public BinderService(
            AgreementService agreements,
            ExportRecords records,
            ReviewRecords reviews,
            BinderRecords others,
            SettingsService settings,
            Supplier<PdfWriter> writer,
            Messages messages,
            AuditService audit) {
        this.agreements = agreements;
        this.records = records;
        this.reviews = reviews;
        this.others = others;
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

    /**
     * The binder of one campus, or of all that have an agreement in the year, by name. Agreements that nobody has signed yet
     * have their page for a divider only. Ended by {@code progress}, nothing is written, which is a problem
     * {@code export.cancelled}.
     *
     * @param reading how agreements are read while the file is being written
     */
    public FileExport binder(
            SchoolYear year, Optional<CampusId> campus, Path target, Reading reading, Progress progress) {
        return binder(year, campus, target, reading, progress, Set.of());
    }

    /** The same without some agreements, whose page for a divider says so: those whose text was altered. */
    public FileExport binder(
            SchoolYear year,
            Optional<CampusId> campus,
            Path target,
            Reading reading,
            Progress progress,
            Set<AgreementId> without) {
        return binder(year, campus, usualAudience(campus), target, reading, progress, without);
    }

    /** Whose copy a binder is unless somebody wants it otherwise: that of one campus its own, that of all the district's. */
    public static Audience usualAudience(Optional<?> campus) {
        return campus.isPresent() ? Audience.BINDER : Audience.DISTRICT;
    }

    /** The same in the copy of a reader, who gets no more than each agreement lets them know. */
    public FileExport binder(
            SchoolYear year,
            Optional<CampusId> campus,
            Audience audience,
            Path target,
            Reading reading,
            Progress progress,
            Set<AgreementId> without) {
        var there = others.there(reviews.signed(), audience);
        var within = agreements.summaries().stream()
                .filter(summary -> summary.year().equals(year))
                .filter(summary -> campus.isEmpty() || campus.get().equals(summary.campus()))
                .map(summary -> new BinderBook.Campus(
                        summary.id(), summary.campusName(), holding(summary, without), there.of(summary.id())))
                .toList();
        if (within.isEmpty()) {
            throw Problem.of("export.no-agreements", year.label()).asException();
        }
        var book = new BinderBook(messages, PrintSettings.of(settings.settings()), audience);
        var recorded =
                messages.get("review.export.recorded", String.valueOf(target.getFileName()), messages.of(audience));
        return new FileExport(
                () -> SafeFile.write(target, out -> {
                    var reader = new Reached(audience, reading, progress, within);
                    try {
                        writer.get().write(book.compose(year, within, reader), out);
                    } catch (ProblemException refused) {
                        throw reader.named(refused);
                    }
                }),
                () -> audit.record(AuditAction.EXPORTED, AuditSubject.of(year), recorded));
    }

    /** Reads one agreement after the other, and knows at which it is. */
    private final class Reached implements BinderBook.Reader {
        private static final String UNPRINTABLE = "pdf.glyph-missing";

        private final Audience audience;
        private final Reading reading;
        private final Progress progress;
        private final List<BinderBook.Campus> within;
        private final int signed;
        private int begun;
        private Optional<String> campus = Optional.empty();

        Reached(Audience audience, Reading reading, Progress progress, List<BinderBook.Campus> within) {
            this.audience = audience;
            this.reading = reading;
            this.progress = progress;
            this.within = within;
            this.signed =
                    (int) within.stream().filter(BinderBook.Campus::isSigned).count();
        }

        @Override
        public AgreementRecord read(AgreementId id) {
            if (!progress.reached(++begun, signed)) {
                throw Problem.of("export.cancelled").asException();
            }
            campus = within.stream()
                    .filter(each -> each.agreement().equals(id))
                    .map(BinderBook.Campus::name)
                    .findFirst();
            return reading.of(() -> records.record(id).copyFor(audience));
        }

        @Override
        public List<AgreementRecord> earlier(AgreementId id) {
            return reading.of(() -> others.earlier(id, audience));
        }

        @Override
        public List<CheckInRecord> checkIns(AgreementId id) {
            return reading.of(() -> others.checkIns(id, audience));
        }

        @Override
        public ReviewRecord review(AgreementId id) {
            return reading.of(() -> reviews.copy(id, records.record(id).copyFor(audience)));
        }

        /** Says of a character without a glyph in whose agreement it stands, unless it is in the name of a campus. */
        ProblemException named(ProblemException refused) {
            var values = refused.problem().values();
            if (!refused.problem().key().equals(UNPRINTABLE)
                    || campus.isEmpty()
                    || within.stream().anyMatch(each -> values.contains(each.name()))) {
                return refused;
            }
            return Problem.of("binder.unprintable", campus.get(), values.get(0), values.get(1), values.get(2))
                    .asException();
        }
    }

    private static Holding holding(AgreementSummary summary, Set<AgreementId> without) {
        if (without.contains(summary.id())) {
            return Holding.LEFT_OUT;
        }
        return SIGNED.contains(summary.status()) ? Holding.SIGNED : Holding.UNSIGNED;
    }

    /** A name to offer: Coaching partnership binder - 2026-27.pdf. */
    public String suggestedName(SchoolYear year, Optional<String> campus) {
        return campus.map(name -> FileNames.of(
                        ExportFormat.PDF.extension(), messages.get("binder.title"), name, year.plainLabel()))
                .orElseGet(() ->
                        FileNames.of(ExportFormat.PDF.extension(), messages.get("binder.title"), year.plainLabel()));
    }
}
