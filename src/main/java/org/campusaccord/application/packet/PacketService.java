package org.campusaccord.application.packet;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.audit.AuditSubject;
import org.campusaccord.application.document.PacketDocument;
import org.campusaccord.application.document.PdfWriter;
import org.campusaccord.application.document.PrintSettings;
import org.campusaccord.application.export.CopyNotes;
import org.campusaccord.application.export.Enclosure;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.application.export.FileExport;
import org.campusaccord.application.export.FileNames;
import org.campusaccord.application.export.Printout;
import org.campusaccord.application.export.SafeFile;
import org.campusaccord.application.settings.SettingsService;
import org.campusaccord.application.signing.SigningService;
import org.campusaccord.document.Document;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.text.Messages;

/** Makes the agenda packet that the parties read before they meet. */
public final class PacketService {
    private final AgreementService agreements;
    private final SigningService signing;
    private final SettingsService settings;
    private final Supplier<PdfWriter> writer;
    private final Messages messages;
    private final AuditService audit;

    /** The writer is asked for when first needed, since loading it takes a moment. */
    public PacketService(
            AgreementService agreements,
            SigningService signing,
            SettingsService settings,
            Supplier<PdfWriter> writer,
            Messages messages,
            AuditService audit) {
        this.agreements = agreements;
        this.signing = signing;
        this.settings = settings;
        this.writer = writer;
        this.messages = messages;
        this.audit = audit;
    }

    /** The packet as the document that is previewed and printed. */
    public Document document(AgreementId id) {
        return document(agreements.agreement(id));
    }

    private Document document(Agreement agreement) {
        return new PacketDocument(messages, PrintSettings.of(settings.settings()))
                .compose(agreement, signing.lastYear(agreement));
    }

    /** The packet to be looked at and printed. */
    public Printout printout(AgreementId id) {
        var agreement = agreements.agreement(id);
        var document = document(agreement);
        return new Printout(
                document.title(),
                suggestedName(agreement),
                out -> writer.get().write(document, out),
                new CopyNotes(messages).packet(),
                target -> export(id, target),
                printer -> audit.record(AuditAction.PRINTED, AuditSubject.of(agreement), printer));
    }

    /** The packet to go with a letter. */
    public Enclosure enclosure(AgreementId id) {
        var agreement = agreements.agreement(id);
        var document = document(agreement);
        return new Enclosure(suggestedName(agreement), out -> writer.get().write(document, out));
    }

    /** The packet as a PDF. */
    public FileExport export(AgreementId id, Path target) {
        var agreement = agreements.agreement(id);
        var document = document(agreement);
        var words = messages.get("packet.recorded", String.valueOf(target.getFileName()));
        return new FileExport(
                () -> SafeFile.write(target, out -> writer.get().write(document, out)),
                () -> audit.record(AuditAction.EXPORTED, AuditSubject.of(agreement), words));
    }

    /** A name to offer: Agenda packet - Live Oak Elementary - 2026-27.pdf. */
    public String suggestedName(Agreement agreement) {
        return FileNames.of(
                ExportFormat.PDF.extension(),
                messages.get("packet.title"),
                agreement.campus().name(),
                agreement.year().plainLabel());
    }
}
