package org.campusaccord.application.export;

import java.util.OptionalInt;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.document.AgreementRecord;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.text.Messages;

/**
 * Agreements to be looked at and printed: the PDF that the export would be, with its seal if it is signed. Until a first
 * export has made the key for seals, a note stands in the seal's place.
 */
final class AgreementPrintouts {
    private final AgreementService agreements;
    private final ExportRecords records;
    private final AgreementFiles files;
    private final RecordedExports recorded;
    private final Messages messages;
    private final CopyNames names;

    AgreementPrintouts(
            AgreementService agreements,
            ExportRecords records,
            AgreementFiles files,
            RecordedExports recorded,
            Messages messages) {
        this.agreements = agreements;
        this.records = records;
        this.files = files;
        this.recorded = recorded;
        this.messages = messages;
        this.names = new CopyNames(messages);
    }

    /** The text that was laid before the parties last, or the draft. */
    Printout laid(AgreementId id, Audience audience) {
        var name = names.of(agreements.agreement(id), ExportFormat.PDF, audience);
        return printout(id, records.laid(id), audience, name);
    }

    /** One signed version, whether it is in force or was replaced. */
    Printout version(AgreementId id, int number) {
        var version = records.record(id, OptionalInt.of(number));
        return printout(id, version, Audience.BINDER, names.version(version, number));
    }

    private Printout printout(AgreementId id, AgreementRecord whole, Audience audience, String name) {
        var agreement = whole.copyFor(audience);
        var about = RecordedExports.about(id, agreement);
        return new Printout(
                files.document(agreement).title(),
                name,
                files.pdfToShow(agreement),
                new CopyNotes(messages).of(agreement.copy().orElseThrow(), ExportFormat.PDF),
                target -> recorded.copy(
                        about,
                        audience,
                        target,
                        files.pdf(records.record(id, about.revision()).copyFor(audience))),
                printer -> recorded.printed(about, printer));
    }
}
