package org.campusaccord.application.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.checkin.CheckInState;
import org.campusaccord.domain.mail.Letter;
import org.campusaccord.domain.yearend.YearReviewState;

/**
 * What is open in all agreements of a school year, each in one query or two however many there are. Deleted agreements
 * have nothing open.
 */
public interface DueStore {
    /** A check-in that is not held yet. */
    record OpenCheckIn(AgreementId agreement, CheckInId id, String label, LocalDate plannedOn, CheckInState state) {}

    /**
     * A commitment that is neither done nor dropped and whose day, the newest that was agreed on, is over.
     *
     * @param owner empty when nobody is named
     */
    record LateCommitment(AgreementId agreement, CommitmentId id, String what, String owner, LocalDate due) {}

    /**
     * A text that lies before the parties.
     *
     * @param signers how many must sign, where not all parties must
     */
    record OpenText(AgreementId agreement, TextKind kind, int signed, int declined, Optional<Integer> signers) {}

    /** The year-end review of an agreement. */
    record Review(YearReviewState state, Optional<LocalDate> plannedOn) {}

    /** An agreement, and where it stands. */
    record Begun(Due.At at, AgreementStatus status) {}

    List<Begun> begun(SchoolYear year);

    List<OpenCheckIn> checkIns(SchoolYear year);

    /** Those late on a day, the oldest first. */
    List<LateCommitment> commitments(SchoolYear year, LocalDate today);

    List<OpenText> texts(SchoolYear year);

    Map<AgreementId, Review> reviews(SchoolYear year);

    /** All letters of the year, the oldest first. */
    List<Letter> letters(SchoolYear year);
}
