package org.campusaccord.application.export;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.application.checkin.CheckInStore;
import org.campusaccord.application.document.AgreementRecord;
import org.campusaccord.application.document.BinderBook;
import org.campusaccord.application.document.BinderBook.Holding;
import org.campusaccord.application.document.BinderBook.More;
import org.campusaccord.application.document.CheckInRecord;
import org.campusaccord.application.document.ReviewRecord;
import org.campusaccord.application.signing.RevisionStore;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.signature.Revision;

/** Reads what a binder holds of each campus, for whoever is on the store's thread. */
public final class BinderRecords {
    /** An agreement with one of these states goes into the binder. */
    private static final Set<AgreementStatus> SIGNED =
            EnumSet.of(AgreementStatus.SIGNED, AgreementStatus.IN_AMENDMENT, AgreementStatus.CLOSED);

    private final AgreementService agreements;
    private final ExportRecords records;
    private final ReviewRecords reviews;
    private final RevisionStore revisions;
    private final CheckInStore checkIns;

    public BinderRecords(
            AgreementService agreements,
            ExportRecords records,
            ReviewRecords reviews,
            RevisionStore revisions,
            CheckInStore checkIns) {
        this.agreements = agreements;
        this.records = records;
        this.reviews = reviews;
        this.revisions = revisions;
        this.checkIns = checkIns;
    }

    /** What there is of all agreements, asked for once. */
    private record There(Set<AgreementId> amended, Set<AgreementId> checkedIn, Set<AgreementId> reviewed) {
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
     * The campuses that have an agreement in the year, by name. The district's binder has no text but the one in force: an
     * earlier one may tell what the parties have decided to keep from its office since.
     */
    List<BinderBook.Campus> campuses(BinderCopy copy) {
        var amended = copy.audience().column().isPresent() ? Set.<AgreementId>of() : revisions.amended();
        var there = new There(amended, checkIns.held(), reviews.signed());
        return agreements.summaries().stream()
                .filter(summary -> summary.year().equals(copy.year()))
                .filter(summary ->
                        copy.campus().isEmpty() || copy.campus().get().equals(summary.campus()))
                .map(summary -> new BinderBook.Campus(
                        summary.id(), summary.campusName(), holding(summary, copy), there.of(summary.id())))
                .toList();
    }

    private static Holding holding(AgreementSummary summary, BinderCopy copy) {
        if (copy.without().contains(summary.id())) {
            return Holding.LEFT_OUT;
        }
        return SIGNED.contains(summary.status()) ? Holding.SIGNED : Holding.UNSIGNED;
    }

    /** Reads each in the copy of one reader. */
    BinderBook.Reader reader(Audience audience) {
        return new CopyReader(audience);
    }

    private final class CopyReader implements BinderBook.Reader {
        private final Audience audience;

        CopyReader(Audience audience) {
            this.audience = audience;
        }

        @Override
        public AgreementRecord read(AgreementId id) {
            return records.record(id).copyFor(audience);
        }

        @Override
        public List<AgreementRecord> earlier(AgreementId id) {
            return revisions.revisions(id).stream()
                    .filter(revision -> revision.frozenAt().isPresent())
                    .skip(1)
                    .map(Revision::number)
                    .sorted()
                    .map(number -> records.record(id, OptionalInt.of(number)).copyFor(audience))
                    .toList();
        }

        /** The district's copy has how things stood, and nobody's words. */
        @Override
        public List<CheckInRecord> checkIns(AgreementId id) {
            var agreement = agreements.agreement(id);
            var all = checkIns.checkIns(id);
            return all.stream()
                    .filter(CheckIn::isHeld)
                    .map(held -> new CheckInRecord(agreement, held, all))
                    .map(held -> audience.column().isPresent() ? held.withoutWords() : held)
                    .toList();
        }

        @Override
        public ReviewRecord review(AgreementId id) {
            return reviews.copy(id, read(id));
        }
    }
}
