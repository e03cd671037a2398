package org.campusaccord.application.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.audit.AuditSubject;
import org.campusaccord.application.checkin.CheckInService;
import org.campusaccord.application.document.CheckInDocument;
import org.campusaccord.application.document.CheckInRecord;
import org.campusaccord.application.document.PdfWriter;
import org.campusaccord.application.document.PrintSettings;
import org.campusaccord.application.settings.SettingsService;
import org.campusaccord.document.Document;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.text.Messages;

/** Gives the summary of a check-in to look at, to print and as a file. */
public final class CheckInExports {
    private final CheckInService checkIns;
    private final AgreementService agreements;
    private final SettingsService settings;
    private final Supplier<PdfWriter> writer;
    private final Messages messages;
    private final AuditService audit;

    /** The writer is asked for when first needed, since loading it takes a moment. */
    public CheckInExports(
            CheckInService checkIns,
            AgreementService agreements,
            SettingsService settings,
            Supplier<PdfWriter> writer,
            Messages messages,
            AuditService audit) {
        this.checkIns = checkIns;
        this.agreements = agreements;
        this.settings = settings;
        this.writer = writer;
        this.messages = messages;
        this.audit = audit;
    }

    private Document document(CheckInRecord summary) {
        return new CheckInDocument(messages, PrintSettings.of(settings.settings()))
                .compose(summary, this::fitsOnOnePage);
    }

    private boolean fitsOnOnePage(Document document) {
        try {
            return writer.get().pages(document) == 1;
        } catch (IOException impossible) {
            // Nothing is written anywhere.
            throw new UncheckedIOException(impossible);
        }
    }

    private CheckInRecord summary(CheckInId id) {
        var checkIn = checkIns.checkIn(id);
        return new CheckInRecord(
                agreements.agreement(checkIn.agreement()), checkIn, checkIns.checkIns(checkIn.agreement()));
    }

    /** The summary to be looked at and printed. */
    public Printout printout(CheckInId id) {
        var summary = summary(id);
        var document = document(summary);
        var about = AuditSubject.of(summary.agreement());
        return new Printout(
                document.title(),
                suggestedName(summary),
                out -> writer.get().write(document, out),
                new CopyNotes(messages).checkIn(),
                target -> pdf(id, target),
                printer -> audit.record(AuditAction.PRINTED, about, printer));
    }

    /** The summary to go with a letter. */
    public Enclosure enclosure(CheckInId id) {
        var summary = summary(id);
        var document = document(summary);
        return new Enclosure(suggestedName(summary), out -> writer.get().write(document, out));
    }

    /** The summary as a PDF. */
    public FileExport pdf(CheckInId id, Path target) {
        var summary = summary(id);
        var document = document(summary);
        var words = messages.get(
                "review.export.recorded", String.valueOf(target.getFileName()), messages.of(Audience.BINDER));
        return new FileExport(
                () -> SafeFile.write(target, out -> writer.get().write(document, out)),
                () -> audit.record(AuditAction.EXPORTED, AuditSubject.of(summary.agreement()), words));
    }

    /** A name to offer: Check-in - Live Oak Elementary - 2026-27 - 2026-10-14.pdf. It has no word of the agreement. */
    private String suggestedName(CheckInRecord summary) {
        return FileNames.of(
                ExportFormat.PDF.extension(),
                messages.get("checkin.name"),
                summary.agreement().campus().name(),
                summary.agreement().year().plainLabel(),
                summary.checkIn().day().toString());
    }
}
