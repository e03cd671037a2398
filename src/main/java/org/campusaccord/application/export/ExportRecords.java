package org.campusaccord.application.export;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.document.AgreementRecord;
import org.campusaccord.application.signing.SigningService;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.signature.Revision;

/** Reads agreements as they go into files. */
public final class ExportRecords {
    private final AgreementService agreements;
    private final SigningService signing;

    public ExportRecords(AgreementService agreements, SigningService signing) {
        this.agreements = agreements;
        this.signing = signing;
    }

    /** The agreement as it would be exported now: what is in force, else what lies before the parties, else the draft. */
    AgreementRecord record(AgreementId id) {
        return record(id, OptionalInt.empty());
    }

    /** The text that was laid before the parties last, whether they have signed it or not, else the draft. */
    AgreementRecord laid(AgreementId id) {
        var newest = signing.revision(id);
        return newest.isPresent() ? record(id, OptionalInt.of(newest.get().number())) : record(id);
    }

    /** The same in one of its revisions; one that there is not is a problem. */
    AgreementRecord record(AgreementId id, OptionalInt number) {
        var agreement = agreements.agreement(id);
        var revisions = signing.revisions(id);
        var wanted = number.isEmpty() ? inForce(revisions) : find(revisions, number.getAsInt());
        if (wanted.isPresent()) {
            var found = record(agreement, wanted.get(), revisions);
            return wanted.get()
                    .content()
                    .amends()
                    .flatMap(amends -> find(revisions, amends.revision()))
                    .map(base -> found.amending(base.content()))
                    .orElse(found);
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

    /** A signed text is no longer in force once a later one is signed too. */
    private AgreementRecord record(Agreement agreement, Revision wanted, List<Revision> revisions) {
        var found = AgreementRecord.of(agreement.status(), wanted, signing.attachments(wanted));
        return inForce(revisions)
                .filter(newest -> found.isSigned() && newest.number() > wanted.number())
                .map(found::replacedBy)
                .orElse(found);
    }

    private static Optional<Revision> inForce(List<Revision> revisions) {
        return revisions.stream()
                .filter(revision -> revision.frozenAt().isPresent())
                .findFirst()
                .or(() -> revisions.stream().findFirst());
    }

    private static Optional<Revision> find(List<Revision> revisions, int number) {
        return revisions.stream()
                .filter(revision -> revision.number() == number)
                .findFirst();
    }
}
