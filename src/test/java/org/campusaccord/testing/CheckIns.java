package org.campusaccord.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.campusaccord.application.document.CheckInRecord;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.agreement.Rhythm;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.Campus;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.checkin.CheckInAgenda;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.checkin.CheckInState;
import org.campusaccord.domain.checkin.CommitmentCheck;
import org.campusaccord.domain.checkin.ItemCheck;
import org.campusaccord.domain.checkin.MilestoneCheck;
import org.campusaccord.domain.checkin.Progress;
import org.campusaccord.domain.checkin.Seen;
import org.campusaccord.domain.checkin.StandingMeetings;
import org.campusaccord.domain.checkin.SupportCheck;
import org.campusaccord.domain.checkin.ThreeCs;
import org.campusaccord.domain.checkin.Verdict;

/** Check-ins for tests, of a signed agreement of invented people under {@link Protocols#small()}. */
public final class CheckIns {
    public static final LocalDate HELD = LocalDate.of(2026, 10, 14);
    public static final PersonId PRINCIPAL = new PersonId(1);
    public static final PersonId COACH = new PersonId(2);
    public static final CommitmentId ANNOUNCE = new CommitmentId(11);
    public static final CommitmentId CALENDAR = new CommitmentId(12);

    private static final PartRef MILESTONES = new PartRef("rhythm", "milestones");

    private CheckIns() {}

    /** Two milestones, a standing meeting, and a commitment of the principal and one of the coach. */
    public static Agreement agreement() {
        return new Agreement(
                new AgreementId(1),
                new Campus(new CampusId(1), "Live Oak Elementary", "101", Level.ELEMENTARY),
                new SchoolYear(2026),
                Protocols.small(),
                AgreementStatus.SIGNED,
                Optional.of(LocalDate.of(2026, 8, 18)),
                Optional.empty(),
                List.of(
                        new Party(PRINCIPAL, "Íñigo Muñoz", "", Role.PRINCIPAL),
                        new Party(COACH, "Nguyễn Thị Hồng", "", Role.COACH)),
                Map.of(),
                Map.of(
                        MILESTONES,
                        new Answer.Milestones(List.of(
                                new Answer.Milestone(
                                        "First month", Optional.of(LocalDate.of(2026, 9, 18)), "Every class visited"),
                                new Answer.Milestone("Year-end", Optional.empty(), "Target reached"))),
                        new PartRef("rhythm", "meeting"),
                        new Answer.Meeting(
                                Optional.of(DayOfWeek.TUESDAY),
                                Optional.empty(),
                                OptionalInt.of(30),
                                Optional.of(Rhythm.WEEKLY),
                                "")),
                List.of(
                        commitment(ANNOUNCE, "goals", "Announce the goals to the staff", PRINCIPAL),
                        commitment(CALENDAR, "rhythm", "Share the calendar", COACH)));
    }

    private static Commitment commitment(CommitmentId id, String item, String what, PersonId owner) {
        return new Commitment(id, item, what, Optional.of(owner), Optional.of(LocalDate.of(2026, 10, 2)));
    }

    /** One that was held, in which something was said of everything. */
    public static CheckIn held() {
        var agenda = CheckInAgenda.of(agreement());
        var firstMonth = agenda.milestones().getFirst();
        return new CheckIn(
                new CheckInId(5),
                new AgreementId(1),
                "Fall",
                LocalDate.of(2026, 10, 12),
                true,
                CheckInState.HELD,
                Optional.of(HELD),
                Map.of(
                        "goals", new ItemCheck(Optional.of(Verdict.WORKING), ""),
                        "trust", new ItemCheck(Optional.of(Verdict.WORKING), ""),
                        "roles", new ItemCheck(Optional.of(Verdict.ADJUST), "Testing takes a day a week"),
                        "rhythm", new ItemCheck(Optional.of(Verdict.NOT_WORKING), "Tuesdays fall through")),
                Map.of(
                        ANNOUNCE, new CommitmentCheck(Optional.of(Progress.DONE), "", Optional.empty()),
                        CALENDAR,
                                new CommitmentCheck(
                                        Optional.of(Progress.STUCK),
                                        "Waits for the bell schedule",
                                        Optional.of(LocalDate.of(2026, 11, 6)))),
                Map.of(
                        firstMonth.ref(),
                        new MilestoneCheck("First month", Optional.of(true), "All but two classes visited")),
                Map.of(
                        agenda.promises().getFirst().ref(),
                        new SupportCheck(Optional.of(Seen.PARTLY), "In one of two meetings")),
                Map.of(
                        PRINCIPAL, new ThreeCs(OptionalInt.of(4), OptionalInt.of(3), OptionalInt.of(5)),
                        COACH, new ThreeCs(OptionalInt.of(5), OptionalInt.of(2), OptionalInt.empty())),
                new StandingMeetings(OptionalInt.of(5), OptionalInt.of(3)),
                "The standing meeting moves to Mondays.\nThe coach brings the calendar.");
    }

    /** One in which nothing was noted. */
    public static CheckIn planned(LocalDate day) {
        return new CheckIn(
                new CheckInId(6),
                new AgreementId(1),
                "",
                day,
                false,
                CheckInState.PLANNED,
                Optional.empty(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                StandingMeetings.NONE,
                "");
    }

    public static CheckInRecord summary() {
        return new CheckInRecord(agreement(), held(), List.of(held()));
    }

    /** A summary with nothing in it. */
    public static CheckInRecord emptySummary() {
        var planned = planned(HELD);
        return new CheckInRecord(agreement(), planned, List.of(planned));
    }
}
