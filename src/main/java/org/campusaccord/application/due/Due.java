package org.campusaccord.application.due;

import java.time.LocalDate;
import java.util.Optional;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.mail.LetterId;
import org.campusaccord.domain.mail.LetterKind;

/** Something that asks to be done for one campus. */
public sealed interface Due {
    /** For which campus. */
    At at();

    /** By when, or since when; empty where no day is set. */
    Optional<LocalDate> day();

    Urgency urgency();

    /**
     * A campus, and its agreement of the year once that is begun.
     *
     * @param name what the campus is called
     */
    record At(CampusId campus, String name, Optional<AgreementId> agreement) {
        /** The agreement of what can only be due once there is one. */
        public AgreementId begun() {
            return agreement.orElseThrow();
        }
    }

    /** What is due by a day. */
    sealed interface Dated extends Due {
        LocalDate on();

        @Override
        default Optional<LocalDate> day() {
            return Optional.of(on());
        }
    }

    /** What no day is set for. */
    sealed interface Undated extends Due {
        @Override
        default Optional<LocalDate> day() {
            return Optional.empty();
        }

        @Override
        default Urgency urgency() {
            return Urgency.OPEN;
        }
    }

    /** A party declined; {@code signed} others have signed. */
    record Declined(At at, TextKind kind, int declines, int signed) implements Undated {}

    /** A text lies before the parties, and some have not signed yet. */
    record SignaturesMissing(At at, TextKind kind, int signed, int needed) implements Undated {}

    /** The day of the agreement meeting is over, and nothing was settled. */
    record MeetingPast(At at, LocalDate on, Urgency urgency) implements Dated {}

    /** An agreement meeting is near. */
    record MeetingToPrepare(At at, LocalDate on, int settled, Urgency urgency) implements Dated {}

    /** An agreement meeting is ahead, and nobody has the packet yet. */
    record PacketToSend(At at, LocalDate on, Urgency urgency) implements Dated {}

    /** A check-in is near, over its day, or begun and not ended. */
    record CheckInDue(At at, CheckInId checkIn, String label, LocalDate on, Urgency urgency) implements Dated {}

    /**
     * A commitment that nobody has called done or dropped by its day.
     *
     * @param owner may be empty
     */
    record CommitmentPast(At at, CommitmentId commitment, String what, String owner, LocalDate on, Urgency urgency)
            implements Dated {}

    /** The year ends soon, and its review is not signed. */
    record ReviewToHold(At at, boolean begun, LocalDate on, Urgency urgency) implements Dated {}

    /** A letter was drafted, and nobody has said whether it went out. */
    record LetterUnanswered(At at, LetterId letter, LetterKind kind, String recipients, LocalDate on) implements Dated {
        @Override
        public Urgency urgency() {
            return Urgency.OPEN;
        }
    }

    /** A conversation that is not at its end. */
    record DraftToFinish(At at, int settled) implements Undated {}

    /** A campus without an agreement this year. */
    record NotStarted(At at, int people) implements Undated {}
}
