package org.campusaccord.application.export;

import java.util.OptionalInt;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.document.AgreementRecord;
import org.campusaccord.application.signing.SigningService;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementId;

/** Reads agreements as they go into files. */
public final class ExportRecords {
    private final AgreementService agreements;
    private final SigningService signing;

    public ExportRecords(AgreementService agreements, SigningService signing) {
        this.agreements = agreements;
        this.signing = signing;
    }

    /** The agreement as it would be exported now: the text that lies before the parties or is signed, else the draft. */
    AgreementRecord record(AgreementId id) {
        return record(id, OptionalInt.empty());
    }

    /** The same in one of its revisions; one that there is not is a problem. */
    AgreementRecord record(AgreementId id, OptionalInt number) {
        var agreement = agreements.agreement(id);
        var wanted = signing.revisions(id).stream()
                .filter(revision -> number.isEmpty() || revision.number() == number.getAsInt())
                .findFirst();
        if (wanted.isPresent()) {
            return AgreementRecord.of(agreement.status(), wanted.get(), signing.attachments(wanted.get()));
        }
        if (number.isPresent()) {
            throw Problem.of(
                            "export.other-revision",
                            agreement.campus().name(),
                            agreement.year().label(),
                            number.getAsInt())
                    .asException();
        }
        return AgreementRecord.draft(agreement.status(), AgreementContent.of(agreement, 1));
    }
}
