package org.campusaccord.application.export;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.checkin.CheckInStore;
import org.campusaccord.application.document.AgreementRecord;
import org.campusaccord.application.document.BinderBook.More;
import org.campusaccord.application.document.CheckInRecord;
import org.campusaccord.application.signing.RevisionStore;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.signature.Revision;

/** Reads what a binder holds of a campus beside the agreement in force and the review. */
public final class BinderRecords {
    private final AgreementService agreements;
    private final ExportRecords records;
    private final RevisionStore revisions;
    private final CheckInStore checkIns;

    public BinderRecords(
            AgreementService agreements, ExportRecords records, RevisionStore revisions, CheckInStore checkIns) {
        this.agreements = agreements;
        this.records = records;
        this.revisions = revisions;
        this.checkIns = checkIns;
    }

    /** What there is of all agreements, asked for once. */
    record There(Set<AgreementId> amended, Set<AgreementId> checkedIn, Set<AgreementId> reviewed) {
        Set<More> of(AgreementId agreement) {
            var more = EnumSet.noneOf(More.class);
            if (amended.contains(agreement)) {
                more.add(More.EARLIER_VERSIONS);
            }
            if (checkedIn.contains(agreement)) {
                more.add(More.CHECK_INS);
            }
            if (reviewed.contains(agreement)) {
                more.add(More.REVIEW);
            }
            return more;
        }
    }

    /**
     * What a reader's binder holds. The district's has no text but the one in force: an earlier one may tell what the parties
     * have decided to keep from its office since.
     */
    There there(Set<AgreementId> reviewed, Audience audience) {
        var amended = audience.column().isPresent() ? Set.<AgreementId>of() : revisions.amended();
        return new There(amended, checkIns.held(), reviewed);
    }

    /** The texts that all signed before the one in force, oldest first, in a reader's copy. */
    List<AgreementRecord> earlier(AgreementId id, Audience audience) {
        return revisions.revisions(id).stream()
                .filter(revision -> revision.frozenAt().isPresent())
                .skip(1)
                .map(Revision::number)
                .sorted()
                .map(number -> records.record(id, OptionalInt.of(number)).copyFor(audience))
                .toList();
    }

    /** The check-ins that were held, by day. The district's copy has how things stood, and nobody's words. */
    List<CheckInRecord> checkIns(AgreementId id, Audience audience) {
        var agreement = agreements.agreement(id);
        var all = checkIns.checkIns(id);
        return all.stream()
                .filter(CheckIn::isHeld)
                .map(held -> new CheckInRecord(agreement, held, all))
                .map(held -> audience.column().isPresent() ? held.withoutWords() : held)
                .toList();
    }
}
