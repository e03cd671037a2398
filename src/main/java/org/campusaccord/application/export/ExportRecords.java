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
            return record(agreement, wanted.get(), revisions);
        }
        if (number.isPresent()) {
            throw none(agreement, number.getAsInt());
        }
        return AgreementRecord.draft(agreement.status(), AgreementContent.of(agreement, 1));
    }

    /** What all have signed, from the first revision to one of them, without a number to the one in force; never empty. */
    List<AgreementRecord> signed(AgreementId id, OptionalInt newest) {
        var agreement = agreements.agreement(id);
        var revisions = signing.revisions(id);
        var signed = signed(revisions);
        if (newest.isPresent() && find(revisions, newest.getAsInt()).isEmpty()) {
            throw none(agreement, newest.getAsInt());
        }
        int last =
                newest.orElseGet(() -> signed.isEmpty() ? 0 : signed.getFirst().number());
        if (find(signed, last).isEmpty()) {
            throw Problem.of(
                            "export.not-signed",
                            agreement.campus().name(),
                            agreement.year().label())
                    .asException();
        }
        return signed.reversed().stream()
                .filter(revision -> revision.number() <= last)
                .map(revision -> record(agreement, revision, revisions))
                .toList();
    }

    /** Whether the text that was laid last is signed by all, and others were before it. */
    boolean hasEarlier(AgreementId id) {
        var revisions = signing.revisions(id);
        return signed(revisions).size() > 1 && revisions.getFirst().frozenAt().isPresent();
    }

    private static RuntimeException none(Agreement agreement, int number) {
        return Problem.of(
                        "export.other-revision",
                        agreement.campus().name(),
                        agreement.year().label(),
                        number)
                .asException();
    }

    private AgreementRecord record(Agreement agreement, Revision wanted, List<Revision> revisions) {
        var found = standing(agreement, wanted, revisions);
        return wanted.content()
                .amends()
                .flatMap(amends -> find(revisions, amends.revision()))
                .map(base -> found.amending(base.content()))
                .orElse(found);
    }

    /** A signed text is no longer in force once a later one is signed too. */
    private AgreementRecord standing(Agreement agreement, Revision wanted, List<Revision> revisions) {
        var found = AgreementRecord.of(agreement.status(), wanted, signing.attachments(wanted));
        return inForce(revisions)
                .filter(newest -> found.isSigned() && newest.number() > wanted.number())
                .map(found::replacedBy)
                .orElse(found);
    }

    private static Optional<Revision> inForce(List<Revision> revisions) {
        return signed(revisions).stream()
                .findFirst()
                .or(() -> revisions.stream().findFirst());
    }

    private static List<Revision> signed(List<Revision> revisions) {
        return revisions.stream()
                .filter(revision -> revision.frozenAt().isPresent())
                .toList();
    }

    private static Optional<Revision> find(List<Revision> revisions, int number) {
        return revisions.stream()
                .filter(revision -> revision.number() == number)
                .findFirst();
    }
}
