package org.campusaccord.domain.rollover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.Campus;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.domain.protocol.Choice;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.domain.protocol.Protocol;
import org.campusaccord.domain.protocol.Row;
import org.campusaccord.domain.rollover.LeftBehind.Why;
import org.campusaccord.domain.yearend.ClauseDecision;
import org.campusaccord.domain.yearend.ClauseReview;
import org.campusaccord.domain.yearend.YearReview;
import org.campusaccord.testing.PastYears;
import org.campusaccord.testing.Protocols;
import org.junit.jupiter.api.Test;

class CarryOverTest {
    private static final PartRef ALIGNMENT = new PartRef("goals", "alignment");
    private static final PartRef ROLES = new PartRef("roles", "roles");
    private static final PartRef MILESTONES = new PartRef("rhythm", "milestones");

    private final Map<PartRef, Answer> answers = new HashMap<>();
    private final Map<PartRef, ClauseReview> clauses = new HashMap<>();

    private CarryOver carry(Protocol next) {
        return CarryOver.of(old(), Optional.of(review()), next);
    }

    private YearReview review() {
        return PastYears.review(new AgreementId(1), clauses);
    }

    private Agreement old() {
        return new Agreement(
                new AgreementId(1),
                new Campus(new CampusId(1), "Live Oak Elementary", "", Level.ELEMENTARY),
                new SchoolYear(2026),
                Protocols.small(),
                AgreementStatus.SIGNED,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of(),
                answers,
                List.of());
    }

    @Test
    void copiesWhatIsKept() {
        answers.put(ALIGNMENT, new Answer.Statement("One line."));
        decide(ALIGNMENT, ClauseDecision.KEEP, "");

        assertThat(carry(Protocols.small()).parts())
                .containsExactly(new CarriedPart(ALIGNMENT, new Answer.Statement("One line."), Optional.empty()));
    }

    @Test
    void marksWhatIsToChangeWithTheReviewsWords() {
        answers.put(ALIGNMENT, new Answer.Statement("One line."));
        decide(ALIGNMENT, ClauseDecision.CHANGE, "Name the new district goal.");

        assertThat(carry(Protocols.small()).parts())
                .containsExactly(new CarriedPart(
                        ALIGNMENT, new Answer.Statement("One line."), Optional.of("Name the new district goal.")));
    }

    @Test
    void leavesWhatWasDropped() {
        answers.put(ALIGNMENT, new Answer.Statement("One line."));
        decide(ALIGNMENT, ClauseDecision.DROP, "Nobody used it.");

        var carried = carry(Protocols.small());
        assertThat(carried.parts()).isEmpty();
        assertThat(carried.left()).containsExactly(new LeftBehind("Goals", "How the goals line up", "", Why.DROPPED));
    }

    @Test
    void talksAboutEverythingWithoutAReview() {
        answers.put(ALIGNMENT, new Answer.Statement("One line."));

        var carried = CarryOver.of(old(), Optional.empty(), Protocols.small());
        assertThat(carried.parts()).extracting(CarriedPart::discussion).containsExactly(Optional.of(""));
        assertThat(carried.toDiscuss()).isEqualTo(1);
    }

    @Test
    void movesDatesAYearOnAndLeapDaysToTheLastOfFebruary() {
        answers.put(
                MILESTONES,
                new Answer.Milestones(List.of(
                        new Answer.Milestone("Leap", Optional.of(LocalDate.of(2028, 2, 29)), ""),
                        new Answer.Milestone("Fall", Optional.of(LocalDate.of(2026, 11, 1)), ""),
                        new Answer.Milestone("Some day", Optional.empty(), ""))));
        decide(MILESTONES, ClauseDecision.KEEP, "");

        var moved =
                (Answer.Milestones) carry(Protocols.small()).parts().getFirst().answer();
        assertThat(moved.milestones())
                .extracting(Answer.Milestone::date)
                .containsExactly(
                        Optional.of(LocalDate.of(2029, 2, 28)),
                        Optional.of(LocalDate.of(2027, 11, 1)),
                        Optional.empty());
    }

    @Test
    void carriesRowsOnlyWhereTheyStillExist() {
        answers.put(
                ROLES,
                new Answer.Choices(
                        Map.of(
                                "data", new Answer.Pick("primary", OptionalInt.of(40)),
                                "mentor", new Answer.Pick("not-ours", OptionalInt.empty()),
                                "own-1", new Answer.Pick("occasional", OptionalInt.of(5))),
                        List.of(new Answer.OwnRow("own-1", "Robotics mentor"))));
        decide(ROLES, ClauseDecision.KEEP, "");

        var carried = carry(withRoles(true, "data"));
        assertThat(((Answer.Choices) carried.parts().getFirst().answer()).picks())
                .containsOnlyKeys("data", "own-1");
        assertThat(carried.left())
                .containsExactly(
                        new LeftBehind("Roles and responsibilities", "Roles of a coach", "Mentor", Why.ROW_GONE));
    }

    @Test
    void listsRowsOfTheCampusThatHaveNoPlaceAnyMore() {
        answers.put(
                ROLES,
                new Answer.Choices(
                        Map.of("own-1", new Answer.Pick("occasional", OptionalInt.empty())),
                        List.of(new Answer.OwnRow("own-1", "Robotics mentor"))));

        var carried = carry(withRoles(false, "data"));
        assertThat(carried.parts().getFirst().answer().isEmpty()).isTrue();
        assertThat(carried.left()).extracting(LeftBehind::detail).containsExactly("Robotics mentor");
    }

    @Test
    void takesNoRowOfTheCampusForARowOfTheProtocol() {
        answers.put(
                ROLES,
                new Answer.Choices(
                        Map.of("own-1", new Answer.Pick("primary", OptionalInt.empty())),
                        List.of(new Answer.OwnRow("own-1", "Robotics mentor"))));

        var carried = carry(withRoles(true, "own-1"));
        assertThat(((Answer.Choices) carried.parts().getFirst().answer()).picks())
                .isEmpty();
        assertThat(carried.left()).hasSize(1);
    }

    @Test
    void listsPartsThatAskForSomethingElseNow() {
        answers.put(ALIGNMENT, new Answer.Statement("One line."));
        var other = new Part.GoalPart("alignment", "How the goals line up", "Write.", false);

        var carried = carry(protocol(item("goals", other)));
        assertThat(carried.parts()).isEmpty();
        assertThat(carried.left()).extracting(LeftBehind::why).containsExactly(Why.OTHER_KIND);
    }

    @Test
    void listsPartsThatAreGone() {
        answers.put(ALIGNMENT, new Answer.Statement("One line."));

        assertThat(carry(protocol()).left()).extracting(LeftBehind::why).containsExactly(Why.PART_GONE);
    }

    private void decide(PartRef part, ClauseDecision decision, String words) {
        clauses.put(part, new ClauseReview(Optional.of(decision), words));
    }

    private static Protocol withRoles(boolean ownRows, String... rows) {
        return protocol(item(
                "roles",
                new Part.ChoicesPart(
                        "roles",
                        "Roles of a coach",
                        "Choose.",
                        true,
                        "Role",
                        "Emphasis",
                        List.of(rows).stream().map(row -> new Row(row, row, "")).toList(),
                        List.of(
                                new Choice("primary", "Primary", "Primary"),
                                new Choice("occasional", "Occasional", "Occasional"),
                                new Choice("not-ours", "Not ours", "Not ours")),
                        ownRows,
                        Optional.empty())));
    }

    private static Protocol protocol(AgendaItem... items) {
        return new Protocol(2, "Partnership agreement", "en-US", List.of(items));
    }

    private static AgendaItem item(String key, Part... parts) {
        return new AgendaItem(key, key, "", List.of(), List.of(), 10, List.of(parts));
    }
}
