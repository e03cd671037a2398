package org.campusaccord.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Answer.Milestone;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.agreement.Rhythm;
import org.campusaccord.ui.walkthrough.TalkTest;
import org.junit.jupiter.api.Test;

/** Goals, milestones, people and the standing meeting: parts made of fields. */
class RowsPartTest extends TalkTest {
    private static final String MILESTONES = "#part-milestones ";
    private static final String PEOPLE = "#part-clients ";

    private Answer.Milestones milestones() {
        return kept("timelines", "milestones", Answer.Milestones.class);
    }

    private void removeFirst(String part) {
        press(
                robot.lookup(part + ".button")
                        .match((Node node) -> "Remove this row".equals(node.getAccessibleText()))
                        .query(),
                KeyCode.SPACE);
    }

    /** The field under a label. */
    private Node labelled(String part, String label) {
        return robot.lookup(part + "*")
                .match((Node node) -> label.equals(node.getAccessibleText()) && node.isFocusTraversable())
                .query();
    }

    @Test
    void keepsEveryFieldOfAGoal() {
        talk("goals");
        type("#part-campus-goal .goal-goal", "Readers in grade 3");
        press(KeyCode.TAB);
        type("State test");
        press(KeyCode.TAB);
        type("41%");
        press(KeyCode.TAB);
        type("60% by May");

        assertThat(kept("goals", "campus-goal", Answer.Goal.class))
                .isEqualTo(new Answer.Goal("Readers in grade 3", "State test", "41%", "60% by May"));
    }

    @Test
    void keepsAMilestoneOfTheCampus() {
        talk("timelines");
        press(button("Add milestone"), KeyCode.SPACE);
        type(MILESTONES + ".milestone-label", "First visits");
        press(KeyCode.TAB);
        write("9/18/2026");
        press(KeyCode.TAB);
        type("Every team was visited.");

        assertThat(milestones().milestones())
                .containsExactly(new Milestone(
                        "First visits", Optional.of(LocalDate.of(2026, 9, 18)), "Every team was visited."));
    }

    @Test
    void takesOverASuggestedMilestone() {
        talk("timelines");
        press(button("Mid-year"), KeyCode.SPACE);

        assertThat(milestones().milestones()).singleElement().satisfies(milestone -> {
            assertThat(milestone.label()).isEqualTo("Mid-year");
            assertThat(milestone.result()).startsWith("Two out of three teachers");
        });
    }

    @Test
    void removesAMilestone() {
        talk("timelines");
        press(button("Mid-year"), KeyCode.SPACE);
        press(button("Year-end"), KeyCode.SPACE);
        removeFirst(MILESTONES);

        assertThat(milestones().milestones()).extracting(Milestone::label).containsExactly("Year-end");
    }

    @Test
    void bringsARemovedMilestoneBackToItsPlace() {
        talk("timelines");
        press(button("Mid-year"), KeyCode.SPACE);
        press(button("Year-end"), KeyCode.SPACE);
        removeFirst(MILESTONES);
        press(button("Bring it back"), KeyCode.SPACE);

        assertThat(milestones().milestones()).extracting(Milestone::label).containsExactly("Mid-year", "Year-end");
    }

    @Test
    void offersToBringARemovedMilestoneBackWhereTheKeyboardIs() {
        talk("timelines");
        press(button("Mid-year"), KeyCode.SPACE);
        removeFirst(MILESTONES);

        assertThat(button("Bring it back").isFocused()).isTrue();
    }

    @Test
    void leavesADateThatIsNoneAsTypedAndKeepsNone() {
        talk("timelines");
        press(button("Mid-year"), KeyCode.SPACE);
        DatePicker date = robot.lookup(MILESTONES + ".date-picker").query();
        focus(date);
        write("soonish");
        press(KeyCode.TAB);

        assertThat(date.getEditor().getText()).isEqualTo("soonish");
        assertThat(shows("“soonish” is not a date.")).isTrue();
        assertThat(milestones().milestones().getFirst().date()).isEmpty();
    }

    @Test
    void keepsTheEarlierDateWhenTheNewOneIsNone() {
        var earlier = new Milestone("Mid-year", Optional.of(LocalDate.of(2027, 1, 15)), "");
        workspace
                .agreements()
                .saveAnswer(
                        id, new PartRef("timelines", "milestones"), new Answer.Milestones(java.util.List.of(earlier)));
        talk("timelines");
        DatePicker date = robot.lookup(MILESTONES + ".date-picker").query();
        focus(date);
        press(KeyCode.CONTROL, KeyCode.A);
        write("soonish");
        press(KeyCode.TAB);

        assertThat(date.getEditor().getText()).isEqualTo("soonish");
        assertThat(milestones().milestones()).containsExactly(earlier);
    }

    @Test
    void keepsWhoWorksWithTheCoach() {
        talk("clients");
        press(button("Add teacher, team or grade"), KeyCode.SPACE);
        press(labelled(PEOPLE, "Kind"), KeyCode.DOWN);
        type(PEOPLE + ".client-name", "Nguyễn Thị Hồng’s team");
        press(labelled(PEOPLE, "How they come to it"), KeyCode.DOWN);
        focus(labelled(PEOPLE, "What the work is about"));
        type("Small-group reading");

        assertThat(kept("clients", "clients", Answer.People.class).clients())
                .containsExactly(
                        new Answer.Client("Nguyễn Thị Hồng’s team", "team", "volunteer", "Small-group reading"));
    }

    @Test
    void keepsTheStandingMeeting() {
        var part = "#part-standing-meeting ";
        talk("communication");
        press(labelled(part, "Day"), KeyCode.DOWN);
        press(labelled(part, "Time"), KeyCode.DOWN);
        press(labelled(part, "Length"), KeyCode.DOWN);
        press(labelled(part, "How often"), KeyCode.DOWN);
        focus(labelled(part, "Place"));
        type("Room 12");

        assertThat(kept("communication", "standing-meeting", Answer.Meeting.class))
                .isEqualTo(new Answer.Meeting(
                        Optional.of(DayOfWeek.MONDAY),
                        Optional.of(LocalTime.of(7, 0)),
                        OptionalInt.of(15),
                        Optional.of(Rhythm.WEEKLY),
                        "Room 12"));
    }

    @Test
    void saysWhichNameIsTooLongAndLeavesItInItsField() {
        talk("clients");
        press(button("Add teacher, team or grade"), KeyCode.SPACE);
        type(PEOPLE + ".client-name", "n".repeat(500));
        tryToLeave();

        assertThat(shows("holds 500 characters; it takes at most 200.")).isTrue();
        assertThat(text(PEOPLE + ".client-name").getText()).hasSize(500);
    }

    @Test
    void asksBeforeTheDateOfAMilestoneThatIsNoneIsLost() {
        talk("timelines");
        press(button("Add milestone"), KeyCode.SPACE);
        focus(find(".editable-row .date-picker"));
        write("soonish");
        tryToLeave();

        assertThat(dialogs.losing()).contains("soonish");
    }
}
