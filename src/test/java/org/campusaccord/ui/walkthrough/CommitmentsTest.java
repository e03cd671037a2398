package org.campusaccord.ui.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import org.campusaccord.domain.agreement.Commitment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommitmentsTest extends TalkTest {
    private static final String WHAT = "#commitments .commitment-what";
    private static final String NO_OWNER = "A commitment needs an owner: choose who does it.";
    private static final String NO_DATE = "Choose a date, so that it is not forgotten.";

    @BeforeEach
    void begin() {
        talk("goals");
        press(find("#add-commitment"), KeyCode.SPACE);
    }

    private List<Commitment> commitments() {
        return kept().commitments();
    }

    private void leaveRow() {
        focus(find("#add-commitment"));
    }

    @Test
    void takesThePersonToTheNewRow() {
        assertThat(find(WHAT).isFocused()).isTrue();
    }

    @Test
    void keepsWhoDoesWhatByWhen() {
        type("Sends the schedule");
        press(KeyCode.TAB);
        press(KeyCode.DOWN);
        press(KeyCode.TAB);
        write("9/4/2026");
        leaveRow();

        var parties = workspace.agreements().agreement(id).parties();
        assertThat(commitments()).singleElement().satisfies(commitment -> {
            assertThat(commitment.what()).isEqualTo("Sends the schedule");
            assertThat(commitment.owner()).contains(parties.getFirst().person());
            assertThat(commitment.due()).contains(LocalDate.of(2026, 9, 4));
        });
    }

    @Test
    void keepsADateThatIsStillInItsEditorWhenThePageIsLeft() {
        type("Sends the schedule");
        focus(find("#commitments .date-picker"));
        write("9/4/2026");

        assertThat(commitments().getFirst().due()).contains(LocalDate.of(2026, 9, 4));
    }

    @Test
    void asksForOwnerAndDateOnceTheRowIsLeft() {
        type("Sends the schedule");
        assertThat(shows(NO_OWNER)).isFalse();
        leaveRow();

        assertThat(shows(NO_OWNER)).isTrue();
        assertThat(shows(NO_DATE)).isTrue();
        picture("walkthrough-commitment-incomplete");
    }

    @Test
    void asksForWordsWhenOnlyAnOwnerWasChosen() {
        press(find("#commitments .commitment-owner"), KeyCode.DOWN);
        leaveRow();

        assertThat(shows("Say what is promised.")).isTrue();
    }

    @Test
    void goesOnAskingForWordsWhenTheRestIsSaved() {
        press(find("#commitments .commitment-owner"), KeyCode.DOWN);
        leaveRow();
        type("#part-alignment .text-area", "Nothing here can be saved. " + "a".repeat(100_000));
        tryToLeave();

        assertThat(shows("Say what is promised.")).isTrue();
    }

    @Test
    void isContentOnceOwnerAndDateAreThere() {
        type("Sends the schedule");
        leaveRow();
        press(find("#commitments .commitment-owner"), KeyCode.DOWN);
        focus(find("#commitments .date-picker"));
        write("9/4/2026");
        leaveRow();

        assertThat(shows(NO_OWNER)).isFalse();
        assertThat(shows(NO_DATE)).isFalse();
    }

    @Test
    void saysThatADateIsNoneInsteadOfAskingForOne() {
        type("Sends the schedule");
        DatePicker date = robot.lookup("#commitments .date-picker").query();
        focus(date);
        write("soonish");
        leaveRow();

        assertThat(shows("“soonish” is not a date.")).isTrue();
        assertThat(date.getEditor().getText()).isEqualTo("soonish");
        assertThat(commitments().getFirst().due()).isEmpty();
    }

    @Test
    void asksNothingOfAnEmptyRow() {
        leaveRow();

        assertThat(shows(NO_OWNER)).isFalse();
    }

    @Test
    void removesACommitment() {
        type("Sends the schedule");
        remove();

        assertThat(commitments()).isEmpty();
    }

    @Test
    void bringsARemovedCommitmentBack() {
        type("Sends the schedule");
        remove();
        press(button("Bring it back"), KeyCode.SPACE);

        assertThat(commitments()).extracting(Commitment::what).containsExactly("Sends the schedule");
    }

    @Test
    void changesACommitmentThatWasBroughtBack() {
        type("Sends the schedule");
        remove();
        press(button("Bring it back"), KeyCode.SPACE);
        type(WHAT, "Sends the plan");

        assertThat(commitments()).extracting(Commitment::what).containsExactly("Sends the plan");
    }

    @Test
    void offersToBringARemovedCommitmentBackWhereTheKeyboardIs() {
        type("Sends the schedule");
        remove();

        assertThat(button("Bring it back").isFocused()).isTrue();
    }

    private void remove() {
        press(
                robot.lookup((Node node) -> "Remove this commitment".equals(node.getAccessibleText()))
                        .query(),
                KeyCode.SPACE);
    }

    @Test
    void showsKeptCommitmentsAgain() {
        type("Sends the schedule");
        kept();
        talk("goals");

        assertThat(text(WHAT).getText()).isEqualTo("Sends the schedule");
        assertThat(shows(NO_OWNER)).isTrue();
    }

    @Test
    void asksBeforeADateThatIsNoneIsLost() {
        focus(find("#commitments .date-picker"));
        write("soonish");
        tryToLeave();

        assertThat(dialogs.losing()).isEqualTo("soonish");
        assertThat(shows("Not saved")).isTrue();
    }

    @Test
    void asksNothingAboutTheDateOfARemovedCommitment() {
        focus(find("#commitments .date-picker"));
        write("soonish");
        remove();
        kept();

        assertThat(dialogs.asked()).isEmpty();
    }

    @Test
    void saysSavingFromTheFirstKeyOfADate() {
        focus(find("#commitments .date-picker"));
        write("9");

        assertThat(shows("Saving")).isTrue();
    }

    @Test
    void bringsARemovedCommitmentBackThatIsTooLongToKeep() {
        type("Short.");
        kept();
        talk("goals");
        type(WHAT, "a".repeat(100_001));
        remove();
        press(button("Bring it back"), KeyCode.SPACE);
        tryToLeave();

        assertThat(text(WHAT).getText()).hasSize(100_001);
        assertThat(shows("It has 100,001 characters")).isTrue();
        assertThat(dialogs.losing()).hasSize(100_001);
    }
}
