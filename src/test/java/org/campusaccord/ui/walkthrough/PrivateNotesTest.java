package org.campusaccord.ui.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.ui.District;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PrivateNotesTest extends TalkTest {
    private static final String NOTES = "#private-notes";

    @BeforeEach
    void arrive() {
        talk("goals");
        press(KeyCode.F9);
        uncover();
    }

    private void uncover() {
        press(find("#show-private-notes"), KeyCode.SPACE);
    }

    private String note(String item) {
        return workspace.agreements().privateNote(id, item);
    }

    @Test
    void keepsANoteOnEachItem() {
        type(NOTES, "Ask about testing.");
        press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        type(NOTES, "Name the mentor first.");
        kept();

        assertThat(note("goals")).isEqualTo("Ask about testing.");
        assertThat(note("roles")).isEqualTo("Name the mentor first.");
    }

    @Test
    void showsTheNoteAgainThatIsNotSavedYet() {
        type(NOTES, "Ask about testing.");
        press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(text(NOTES).getText()).isEmpty();
        press(KeyCode.CONTROL, KeyCode.PAGE_UP);

        assertThat(text(NOTES).getText()).isEqualTo("Ask about testing.");
    }

    @Test
    void doesNotBringTheNoteOfAnotherItemBackByUndo() {
        type(NOTES, "Ask about testing.");
        press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        focus(find(NOTES));
        press(KeyCode.CONTROL, KeyCode.Z);
        kept();

        assertThat(note("roles")).isEmpty();
        assertThat(note("goals")).isEqualTo("Ask about testing.");
    }

    @Test
    void coversTheNotesUntilTheyAreAskedFor() {
        type(NOTES, "Ask about testing.");
        kept();
        talk("goals");
        press(KeyCode.F9);

        assertThat(find("#show-private-notes").isVisible()).isTrue();
        assertThat(shows("Ask about testing.")).isFalse();
        uncover();
        assertThat(find(NOTES).isVisible()).isTrue();
        assertThat(text(NOTES).getText()).isEqualTo("Ask about testing.");
    }

    @Test
    void standsInThePlaceOfTheWorkWhereThereIsNoRoomForBoth() {
        assertThat(robot.lookup(".item-page").tryQuery()).isEmpty();
        press(KeyCode.F9);
        assertThat(robot.lookup(".item-page").tryQuery()).isPresent();
    }

    @Test
    void hidesTheNotesWhenOthersLookOn() {
        assertThat(robot.lookup(NOTES).tryQuery()).isPresent();
        press(KeyCode.F9);

        assertThat(robot.lookup(NOTES).tryQuery()).isEmpty();
    }

    @Test
    void showsLastYearsWordsOfTheItem() {
        var before = new District(workspace, YEAR.previous());
        before.people(campus);
        var lastYear = workspace.agreements().start(campus, YEAR.previous());
        workspace
                .agreements()
                .saveAnswer(lastYear, new PartRef("goals", "alignment"), new Answer.Statement("As it was."));
        talk("goals");
        press(KeyCode.F9);

        assertThat(shows("As it was.")).isTrue();
        press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(shows("As it was.")).isFalse();
    }

    @Test
    void mayStillBeWrittenUnderASignedAgreement() {
        id = district.signed(district.campus("Bluestem Middle"));
        talk("goals");
        press(KeyCode.F9);
        uncover();
        type(NOTES, "Thank them.");
        kept();

        assertThat(note("goals")).isEqualTo("Thank them.");
    }
}
