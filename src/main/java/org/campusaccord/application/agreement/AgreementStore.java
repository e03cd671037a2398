package org.campusaccord.application.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;

/** Where agreements in the making are kept. Deleted ones are neither listed nor found. */
public interface AgreementStore {
    /** Begins a draft; a second agreement for the same campus and year is a problem. */
    AgreementId create(CampusId campus, SchoolYear year, int protocolVersion, Instant at);

    /** A deleted agreement is a problem. */
    Optional<Agreement> agreement(AgreementId id);

    Optional<AgreementId> find(CampusId campus, SchoolYear year);

    /** All agreements by year, newest first, then campus name. */
    List<AgreementSummary> summaries();

    /** Those of a year by campus name; in far less time where there are many years. */
    List<AgreementSummary> summaries(SchoolYear year);

    /** An agreement that is unknown or deleted is a problem. */
    AgreementStatus status(AgreementId id);

    void changeStatus(AgreementId id, AgreementStatus status);

    void changeMeetingDate(AgreementId id, Optional<LocalDate> date);

    void rememberItem(AgreementId id, String itemKey);

    void saveAnswer(AgreementId id, PartRef part, Answer answer, Instant at);

    void saveState(AgreementId id, String itemKey, ItemState state);

    CommitmentId addCommitment(AgreementId id, Commitment commitment);

    void changeCommitment(AgreementId id, Commitment commitment);

    void removeCommitment(AgreementId id, CommitmentId commitment);

    /** Those that amendments have taken out. */
    List<Commitment> endedCommitments(AgreementId id);

    /** Takes a commitment out of the agreement from a revision on; what check-ins told of it stays. */
    void endCommitment(AgreementId id, CommitmentId commitment, int revision);

    /** The champion's private note on an item; empty when there is none. */
    String privateNote(AgreementId id, String itemKey);

    void savePrivateNote(AgreementId id, String itemKey, String text);
}
