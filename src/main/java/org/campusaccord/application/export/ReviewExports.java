package org.campusaccord.application.export;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.audit.AuditSubject;
import org.campusaccord.application.document.EditableCopy;
import org.campusaccord.application.document.PdfWriter;
import org.campusaccord.application.document.PrintSettings;
import org.campusaccord.application.document.ReviewCopy;
import org.campusaccord.application.document.ReviewDocument;
import org.campusaccord.application.document.ReviewRecord;
import org.campusaccord.application.document.ReviewWorkbook;
import org.campusaccord.application.document.WordWriter;
import org.campusaccord.application.document.WorkbookWriter;
import org.campusaccord.application.seal.SealService;
import org.campusaccord.application.seal.SealedPdfWriter;
import org.campusaccord.application.settings.SettingsService;
import org.campusaccord.document.Document;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.yearend.YearReviewState;
import org.campusaccord.text.Messages;

/** Writes year-end reviews as files; one that everybody signed leaves with a seal, as an agreement does. */
public final class ReviewExports {
    private final ReviewRecords records;
    private final ExportRecords agreements;
    private final SettingsService settings;
    private final SealService seals;
    private final PdfContents pdfs;
    private final Supplier<WordWriter> wordWriter;
    private final Supplier<WorkbookWriter> workbookWriter;
    private final Messages messages;
    private final AuditService audit;

    /** The writers are asked for when first needed, since loading them takes a moment. */
    public ReviewExports(
            ReviewRecords records,
            ExportRecords agreements,
            SettingsService settings,
            SealService seals,
            Supplier<PdfWriter> pdfWriter,
            Supplier<SealedPdfWriter> sealedWriter,
            Supplier<WordWriter> wordWriter,
            Supplier<WorkbookWriter> workbookWriter,
            Messages messages,
            AuditService audit) {
        this.records = records;
        this.agreements = agreements;
        this.settings = settings;
        this.seals = seals;
        this.pdfs = new PdfContents(pdfWriter, sealedWriter);
        this.wordWriter = wordWriter;
        this.workbookWriter = workbookWriter;
        this.messages = messages;
        this.audit = audit;
    }

    /** The review as the document that is read, signed and printed. */
    public Document document(AgreementId id) {
        return document(records.record(id));
    }

    /** The parties' file of one review. */
    public FileExport review(AgreementId id, ExportFormat format, Path target) {
        return review(id, format, Audience.BINDER, target);
    }

    /** A reader's file of one review. One that is not revealed yet is nobody's to take away. */
    public FileExport review(AgreementId id, ExportFormat format, Audience audience, Path target) {
        var review = revealed(id, audience);
        return switch (format) {
            case PDF -> export(id, review, target, pdf(review));
            case WORD -> {
                var words =
                        new ReviewDocument(messages, PrintSettings.of(settings.settings())).composeForEditing(review);
                var copy = EditableCopy.of(words, messages);
                yield export(id, review, target, out -> wordWriter.get().write(copy, out));
            }
            case WORKBOOK -> {
                var workbook = new ReviewWorkbook(messages, PrintSettings.of(settings.settings())).compose(review);
                yield export(id, review, target, out -> workbookWriter.get().write(workbook, out));
            }
            case JSON, CALENDAR, MAIL -> throw new IllegalArgumentException("a review as JSON");
        };
    }

    /** The review to be looked at and printed: the PDF that an export would be. */
    public Printout printout(AgreementId id) {
        var review = copy(id, Audience.BINDER);
        return new Printout(
                document(review).title(),
                suggestedName(review, ExportFormat.PDF),
                pdfToShow(review),
                note(review, ExportFormat.PDF),
                target -> review(id, ExportFormat.PDF, target),
                printer -> audit.record(AuditAction.PRINTED, about(id, review), words(printer)));
    }

    /** For whom a reader's file of a review is and what it leaves out. */
    public CopyNote note(AgreementId id, ExportFormat format, Audience audience) {
        return note(revealed(id, audience), format);
    }

    private CopyNote note(ReviewRecord review, ExportFormat format) {
        return new CopyNotes(messages).of(review.copy().orElseThrow(), format);
    }

    /** What parties get with a letter: the PDF that an export is, sealed if it is signed. */
    public Enclosure enclosure(AgreementId id) {
        var review = revealed(id, Audience.BINDER);
        return new Enclosure(suggestedName(review, ExportFormat.PDF), pdf(review));
    }

    /** A name to offer: Year-end review - Live Oak Elementary - 2026-27 - District copy.pdf. */
    public String suggestedName(AgreementId id, ExportFormat format, Audience audience) {
        return suggestedName(copy(id, audience), format);
    }

    private String suggestedName(ReviewRecord review, ExportFormat format) {
        return FileNames.of(
                format.extension(),
                messages.get("yearend.title"),
                review.content().campus(),
                review.content().year().plainLabel(),
                messages.of(audience(review)));
    }

    private static Audience audience(ReviewRecord review) {
        return review.copy().map(ReviewCopy::audience).orElse(Audience.BINDER);
    }

    private ReviewRecord copy(AgreementId id, Audience audience) {
        return records.copy(id, agreements.record(id).copyFor(audience));
    }

    private ReviewRecord revealed(AgreementId id, Audience audience) {
        var review = copy(id, audience);
        if (review.state() == YearReviewState.ALONE) {
            throw Problem.of("yearend.alone").asException();
        }
        return review;
    }

    private Document document(ReviewRecord review) {
        return new ReviewDocument(messages, PrintSettings.of(settings.settings())).compose(review);
    }

    private SafeFile.Content pdf(ReviewRecord review) {
        var document = document(review);
        return review.isSigned() ? pdfs.sealed(document, seals.seal(review)) : pdfs.unsealed(document);
    }

    /** As {@link #pdf}, but whoever only looks makes no key. */
    private SafeFile.Content pdfToShow(ReviewRecord review) {
        var document = document(review);
        return review.isSigned()
                ? pdfs.toShow(document, seals.sealToShow(review), seals.pending())
                : pdfs.unsealed(document);
    }

    private FileExport export(AgreementId id, ReviewRecord review, Path target, SafeFile.Content content) {
        var words = words(messages.get(
                "review.export.recorded", String.valueOf(target.getFileName()), messages.of(audience(review))));
        return new FileExport(
                () -> SafeFile.write(target, content),
                () -> audit.record(AuditAction.EXPORTED, about(id, review), words));
    }

    private String words(String where) {
        return messages.get("yearend.recorded", where);
    }

    private static AuditSubject about(AgreementId id, ReviewRecord review) {
        return new AuditSubject(
                Optional.of(id),
                review.content().campus(),
                Optional.of(review.content().year()),
                OptionalInt.empty());
    }
}
