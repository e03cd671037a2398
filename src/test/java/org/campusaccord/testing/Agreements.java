package org.campusaccord.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.campusaccord.application.document.AgreementRecord;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.agreement.Rhythm;
import org.campusaccord.domain.campus.Role;

/** Agreements for tests, of invented people. */
public final class Agreements {
    private Agreements() {}

    /** Nothing said yet, three parties. */
    public static ContentBuilder empty() {
        return new ContentBuilder(Protocols.small())
                .party("Íñigo Muñoz", Role.PRINCIPAL)
                .party("Nguyễn Thị Hồng", Role.COACH)
                .party("Dana O’Brien-Smith", Role.CHAMPION);
    }

    /** Every part of {@link Protocols#small()} answered. */
    public static ContentBuilder filled() {
        return empty().answer(
                        "goals",
                        "campus-goal",
                        new Answer.Goal(
                                "More readers at grade level", "District reading test", "52 percent", "64 percent"))
                .answer("goals", "alignment", new Answer.Statement("One line of goals.\n\nEach serves the next."))
                .outcome("goals", ItemOutcome.AGREED, "")
                .answer("roles", "roles", roles())
                .outcome("roles", ItemOutcome.RESERVATION, "Only until the new mentor arrives")
                .answer("rhythm", "milestones", milestones())
                .answer("rhythm", "clients", clients())
                .answer("rhythm", "meeting", meeting())
                .outcome("rhythm", ItemOutcome.AGREED, "")
                .answer("trust", "who-may-know", matrix())
                .outcome("trust", ItemOutcome.UNRESOLVED, "Whether totals reach the district")
                .commitment("rhythm", "Share the calendar", "Nguyễn Thị Hồng", LocalDate.of(2026, 10, 2))
                .commitment("goals", "Announce the goals", "Íñigo Muñoz", LocalDate.of(2026, 9, 4));
    }

    private static Answer roles() {
        return new Answer.Choices(
                Map.of(
                        "data", new Answer.Pick("primary", OptionalInt.of(40)),
                        "mentor", new Answer.Pick("not-ours", OptionalInt.empty()),
                        "own-1", new Answer.Pick("occasional", OptionalInt.of(5))),
                List.of(new Answer.OwnRow("own-1", "Robotics mentor")));
    }

    private static Answer milestones() {
        return new Answer.Milestones(List.of(
                new Answer.Milestone("First month", Optional.of(LocalDate.of(2026, 9, 18)), "Every classroom visited"),
                new Answer.Milestone("Year-end", Optional.empty(), "Target reached")));
    }

    private static Answer clients() {
        return new Answer.People(List.of(
                new Answer.Client("Grade 4 team", "team", "volunteer", "Fractions"),
                new Answer.Client("Łukasz Zięba", "teacher", "", "")));
    }

    private static Answer meeting() {
        return new Answer.Meeting(
                Optional.of(DayOfWeek.TUESDAY),
                Optional.of(LocalTime.of(8, 30)),
                OptionalInt.of(45),
                Optional.of(Rhythm.WEEKLY),
                "Room 12");
    }

    private static Answer matrix() {
        return new Answer.Matrix(Map.of(
                "talks", Map.of("principal", "private", "district-office", "private"),
                "time", Map.of("principal", "shared")));
    }

    /** A draft of this content. */
    public static AgreementRecord draft(AgreementContent content) {
        return AgreementRecord.draft(AgreementStatus.DRAFT, content);
    }
}
