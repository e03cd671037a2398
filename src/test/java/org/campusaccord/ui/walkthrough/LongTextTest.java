package org.campusaccord.ui.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.Test;

class LongTextTest extends TalkTest {
    private static final String LONGEST = "word ".repeat(20_000);
    private static final String TOO_LONG = LONGEST + "!";
    private static final String SENTENCE = "It has 100,001 characters; one answer takes at most 100,000.";
    private static final String AREA = "#statement-alignment";

    private String saveState() {
        return ((Labeled) find("#save-state")).getText();
    }

    @Test
    void keepsTheLongestTextAndSaysThatItIsLong() {
        talk("goals");
        type(AREA, LONGEST);

        assertThat(shows("A long text: 100,000 characters")).isTrue();
        assertThat(kept("goals", "alignment", Answer.Statement.class).text()).isEqualTo(LONGEST);
        assertThat(dialogs.asked()).isEmpty();
    }

    @Test
    void refusesALongerTextAndLeavesItInItsField() {
        talk("goals");
        type(AREA, "Short.");
        kept();
        talk("goals");
        type(AREA, TOO_LONG);
        tryToLeave();

        assertThat(shows(SENTENCE)).isTrue();
        assertThat(saveState()).isEqualTo("Not saved");
        assertThat(text(AREA).getText()).isEqualTo(TOO_LONG);
        picture("walkthrough-too-long");
    }

    @Test
    void asksBeforeWordsAreLost() {
        talk("goals");
        type(AREA, TOO_LONG);
        tryToLeave();

        assertThat(dialogs.asked()).containsExactly("Some of your words are not saved");
        assertThat(find(AREA)).isNotNull();
    }

    @Test
    void leavesWithoutTheWordsOnceThePersonSaysSo() {
        talk("goals");
        type(AREA, TOO_LONG);
        go(new Place.Protocols());

        assertThat(place()).isEqualTo(new Place.Protocols());
        assertThat(kept("goals", "alignment", Answer.Statement.class).text()).isEmpty();
    }

    @Test
    void isContentOnceTheTextIsShorter() {
        talk("goals");
        type(AREA, TOO_LONG);
        tryToLeave();
        type(AREA, "Short.");

        assertThat(kept("goals", "alignment", Answer.Statement.class).text()).isEqualTo("Short.");
        assertThat(dialogs.asked()).hasSize(1);
    }

    @Test
    void saysBesideTheWordsOfAReservationThatTheyAreTooLong() {
        talk("goals");
        press(find("#end-reservation"), KeyCode.SPACE);
        type(TOO_LONG);
        tryToLeave();

        assertThat(shows(SENTENCE)).isTrue();
        assertThat(text("#outcome-words").getText()).isEqualTo(TOO_LONG);
    }

    @Test
    void saysBesideAPrivateNoteThatItIsTooLong() {
        talk("goals");
        press(KeyCode.F9);
        press(find("#show-private-notes"), KeyCode.SPACE);
        type("#private-notes", TOO_LONG);
        tryToLeave();

        assertThat(shows(SENTENCE)).isTrue();
        assertThat(text("#private-notes").getText()).isEqualTo(TOO_LONG);
    }

    @Test
    void keepsTheWordsOfAReservation() {
        talk("goals");
        press(find("#end-reservation"), KeyCode.SPACE);
        assertThat(find("#outcome-words").isFocused()).isTrue();
        type("Testing in May stays open.");
        var state = kept().state("goals");

        assertThat(state.outcome()).isEqualTo(ItemOutcome.RESERVATION);
        assertThat(state.words()).isEqualTo("Testing in May stays open.");
    }

    @Test
    void keepsTheWordsOfAReservationThatIsTakenBackUntilItIsMadeAgain() {
        talk("goals");
        press(find("#end-reservation"), KeyCode.SPACE);
        type("Testing in May stays open.");
        press(find("#end-reservation"), KeyCode.SPACE);
        var agreement = kept();
        assertThat(agreement.state("goals").outcome()).isEqualTo(ItemOutcome.OPEN);
        assertThat(AgreementContent.of(agreement, 1).toString()).doesNotContain("Testing in May");
        talk("goals");
        press(find("#end-reservation"), KeyCode.SPACE);
        assertThat(text("#outcome-words").getText()).isEqualTo("Testing in May stays open.");
    }

    @Test
    void saysThatTheWordsOfAReservationAreTooLongWhenTheItemEnds() {
        talk("goals");
        press(find("#end-reservation"), KeyCode.SPACE);
        type(TOO_LONG);
        press(find("#end-unresolved"), KeyCode.SPACE);
        tryToLeave();

        assertThat(shows(SENTENCE)).isTrue();
        assertThat(saveState()).isEqualTo("Not saved");
    }

    @Test
    void writesTheWordsOfAnItemWhenTheNextOneIsOpened() {
        talk("goals");
        type(AREA, "Reading first.");
        press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);

        assertThat(saveState()).isEqualTo("Saved");
    }
}
