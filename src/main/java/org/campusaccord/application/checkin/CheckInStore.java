package org.campusaccord.application.checkin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.checkin.CheckInState;
import org.campusaccord.domain.checkin.CommitmentCheck;
import org.campusaccord.domain.checkin.ItemCheck;
import org.campusaccord.domain.checkin.MilestoneCheck;
import org.campusaccord.domain.checkin.MilestoneRef;
import org.campusaccord.domain.checkin.StandingMeetings;
import org.campusaccord.domain.checkin.SupportCheck;
import org.campusaccord.domain.checkin.ThreeCs;

/** Where check-ins are kept. Those of deleted agreements are neither listed nor found. */
public interface CheckInStore {
    /** The check-ins of an agreement by day. */
    List<CheckIn> checkIns(AgreementId agreement);

    /** The agreements of which at least one check-in was held. */
    Set<AgreementId> held();

    Optional<CheckIn> checkIn(CheckInId id);

    CheckInId add(AgreementId agreement, String label, LocalDate plannedOn, boolean fromTimeline, Instant at);

    /** Changes what it is called and when it is planned. */
    void plan(CheckInId id, String label, LocalDate plannedOn);

    /** Takes one away that was not held, with whatever was noted under it. */
    void remove(CheckInId id);

    /** Those that were taken away. */
    List<RemovedCheckIn> removed(AgreementId agreement);

    void changeState(CheckInId id, CheckInState state, Optional<LocalDate> heldOn);

    void saveItem(CheckInId id, String itemKey, ItemCheck check);

    void saveCommitment(CheckInId id, CommitmentId commitment, CommitmentCheck check);

    void saveMilestone(CheckInId id, MilestoneRef milestone, MilestoneCheck check);

    void saveSupport(CheckInId id, PartRef part, SupportCheck check);

    void saveRating(CheckInId id, PersonId person, ThreeCs rating);

    void saveMeetings(CheckInId id, StandingMeetings meetings);

    void saveWords(CheckInId id, String words);
}
