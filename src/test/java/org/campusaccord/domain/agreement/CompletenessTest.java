package org.campusaccord.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.campusaccord.domain.agreement.Missing.Kind;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.Campus;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.domain.protocol.Choice;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.domain.protocol.Protocol;
import org.campusaccord.domain.protocol.Row;
import org.campusaccord.testing.Answers;
import org.junit.jupiter.api.Test;

class CompletenessTest {
    private static final List<Choice> YES_NO = List.of(new Choice("yes", "Yes", "Yes"), new Choice("no", "No", "No"));
    private static final List<Row> ROWS = List.of(new Row("r1", "Row 1", ""), new Row("r2", "Row 2", ""));
    private static final Part STATEMENT = new Part.StatementPart("s", "S", "", true);
    private static final Part OPTIONAL_GOAL = new Part.GoalPart("g", "G", "", false);
    private static final Part GRID = new Part.ChoicesPart(
            "c", "C", "", false, "", "", ROWS, YES_NO, true, Optional.of(new Part.Share("%", List.of("yes"))));
    private static final Part MATRIX = new Part.MatrixPart("m", "M", "", false, "", "", ROWS, YES_NO, YES_NO);
    private static final Part MILESTONES = new Part.MilestonesPart("t", "T", "", false, List.of());
    private static final Part PEOPLE = new Part.PeoplePart("p", "P", "", false, YES_NO, YES_NO);
    private static final Part MEETING = new Part.MeetingPart("w", "W", "", false);
    private static final AgendaItem ITEM = new AgendaItem(
            "item",
            "Item",
            "",
            List.of(),
            List.of(),
            5,
            List.of(STATEMENT, OPTIONAL_GOAL, GRID, MATRIX, MILESTONES, PEOPLE, MEETING));

    private final List<Party> parties = new ArrayList<>(List.of(party(1, Role.PRINCIPAL), party(2, Role.COACH)));
    private final Map<PartRef, Answer> answers = new HashMap<>(Map.of(ref(STATEMENT), new Answer.Statement("words")));
    private final List<Commitment> commitments = new ArrayList<>();
    private ItemState state = new ItemState(ItemOutcome.AGREED, "");

    @Test
    void nothingIsMissingWhenWhatIsRequiredIsThere() {
        assertMissing();
    }

    @Test
    void principalIsMissing() {
        parties.removeFirst();
        assertMissing(Kind.NO_PRINCIPAL);
    }

    @Test
    void coachIsMissing() {
        parties.removeLast();
        assertMissing(Kind.NO_COACH);
    }

    @Test
    void outcomeIsMissing() {
        state = ItemState.OPEN;
        assertMissing(Kind.ITEM_OPEN);
    }

    @Test
    void unresolvedItemIsToldButBlocksNothing() {
        state = new ItemState(ItemOutcome.UNRESOLVED, "");
        assertMissing(Kind.ITEM_UNRESOLVED);
        assertThat(Kind.ITEM_UNRESOLVED.isBlocking()).isFalse();
    }

    @Test
    void wordsOfTheReservationAreMissing() {
        state = new ItemState(ItemOutcome.RESERVATION, "  ");
        assertMissing(Kind.RESERVATION_WITHOUT_WORDS);
    }

    @Test
    void requiredPartIsEmpty() {
        answers.put(ref(STATEMENT), new Answer.Statement(" \n "));
        assertMissing(Kind.PART_EMPTY);
    }

    @Test
    void goalWithoutMeasureIsUnfinished() {
        answers.put(ref(OPTIONAL_GOAL), new Answer.Goal("Read more", "", "", ""));
        assertMissing(Kind.PART_UNFINISHED);
    }

    @Test
    void gridWithARowLeftOutIsUnfinished() {
        answers.put(ref(GRID), choices(Map.of("r1", pick(0)), List.of()));
        assertMissing(Kind.PART_UNFINISHED);
    }

    @Test
    void ownRowWithoutAChoiceIsUnfinished() {
        answers.put(ref(GRID), choices(Map.of("r1", pick(0), "r2", pick(0)), List.of(new Answer.OwnRow("own", "Own"))));
        assertMissing(Kind.PART_UNFINISHED);
    }

    @Test
    void pickOfARowThatIsNoLongerThereDoesNotCount() {
        answers.put(ref(GRID), choices(Map.of("r1", pick(0), "gone", pick(0)), List.of()));
        assertMissing(Kind.PART_UNFINISHED);
    }

    @Test
    void sharesOfTimeExceedTheWhole() {
        answers.put(ref(GRID), choices(Map.of("r1", pick(60), "r2", pick(50)), List.of()));
        assertMissing(Kind.SHARES_OVER_WHOLE);
    }

    @Test
    void matrixWithACellLeftOutIsUnfinished() {
        answers.put(ref(MATRIX), new Answer.Matrix(Map.of("r1", Map.of("yes", "no", "no", "no"))));
        assertMissing(Kind.PART_UNFINISHED);
    }

    @Test
    void milestoneWithoutADateIsUnfinished() {
        var milestone = new Answer.Milestone("Mid-year", Optional.empty(), "");
        answers.put(ref(MILESTONES), new Answer.Milestones(List.of(milestone)));
        assertMissing(Kind.PART_UNFINISHED);
    }

    @Test
    void clientWithoutABasisIsUnfinished() {
        answers.put(ref(PEOPLE), new Answer.People(List.of(new Answer.Client("Grade 4", "yes", "", ""))));
        assertMissing(Kind.PART_UNFINISHED);
    }

    @Test
    void meetingWithoutATimeIsUnfinished() {
        answers.put(
                ref(MEETING),
                new Answer.Meeting(
                        Optional.of(java.time.DayOfWeek.MONDAY),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        ""));
        assertMissing(Kind.PART_UNFINISHED);
    }

    @Test
    void filledPartsLackNothing() {
        ITEM.parts().forEach(part -> answers.put(ref(part), Answers.filled(part)));
        assertMissing();
    }

    @Test
    void commitmentLacksWords() {
        commitments.add(commitment(" ", Optional.of(new PersonId(2)), Optional.of(LocalDate.of(2026, 9, 1))));
        assertMissing(Kind.COMMITMENT_WITHOUT_WORDS);
    }

    @Test
    void commitmentLacksAnOwner() {
        commitments.add(commitment("Do it", Optional.empty(), Optional.of(LocalDate.of(2026, 9, 1))));
        assertMissing(Kind.COMMITMENT_WITHOUT_OWNER);
    }

    @Test
    void ownerWhoLeftTheCampusIsNone() {
        commitments.add(commitment("Do it", Optional.of(new PersonId(77)), Optional.of(LocalDate.of(2026, 9, 1))));
        assertMissing(Kind.COMMITMENT_WITHOUT_OWNER);
    }

    @Test
    void commitmentLacksADate() {
        commitments.add(commitment("Do it", Optional.of(new PersonId(2)), Optional.empty()));
        assertMissing(Kind.COMMITMENT_WITHOUT_DATE);
    }

    @Test
    void leadsToThePlace() {
        commitments.add(commitment("Do it", Optional.empty(), Optional.of(LocalDate.of(2026, 9, 1))));
        assertThat(check()).singleElement().satisfies(missing -> {
            assertThat(missing.itemKey()).contains("item");
            assertThat(missing.commitment()).contains(new CommitmentId(5));
        });
    }

    private void assertMissing(Kind... kinds) {
        assertThat(check()).extracting(Missing::kind).containsExactly(kinds);
    }

    private List<Missing> check() {
        return Completeness.check(new Agreement(
                new AgreementId(1),
                new Campus(new CampusId(1), "Live Oak Elementary", "", Level.ELEMENTARY),
                new SchoolYear(2026),
                new Protocol(1, "Protocol", "en", List.of(ITEM)),
                AgreementStatus.DRAFT,
                Optional.empty(),
                Optional.empty(),
                parties,
                Map.of("item", state),
                answers,
                commitments));
    }

    private static Answer choices(Map<String, Answer.Pick> picks, List<Answer.OwnRow> ownRows) {
        return new Answer.Choices(picks, ownRows);
    }

    private static Answer.Pick pick(int share) {
        return new Answer.Pick("yes", OptionalInt.of(share));
    }

    private static Commitment commitment(String what, Optional<PersonId> owner, Optional<LocalDate> due) {
        return new Commitment(new CommitmentId(5), "item", what, owner, due);
    }

    private static Party party(long id, Role role) {
        return new Party(new PersonId(id), "Person " + id, "", role);
    }

    private static PartRef ref(Part part) {
        return new PartRef("item", part.key());
    }
}
