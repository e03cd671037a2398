package org.campusaccord.ui.amend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.amendment.CommitmentChange;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.Test;

/** Words that are set aside in an amendment: they come back as long as the page is open, and nobody gives them up unasked. */
class SetAsideTest extends AmendingTest {
    private void choose(ItemOutcome outcome) {
        ToggleButton choice = robot.lookup("#amend-roles-outcome .toggle-button")
                .match((ToggleButton button) -> outcome.name().equals(button.getUserData()))
                .query();
        onFx(() -> {
            choice.fire();
            return true;
        });
    }

    private void writeReservation(String words) {
        amend("New words about roles.");
        pressButton("#choose-roles-outcome");
        choose(ItemOutcome.RESERVATION);
        put("#amend-roles-outcome .text-area", words);
    }

    @Test
    void partThatIsLeftAndTickedAgainHasItsNewWordsBack() {
        amend("New words about roles.");
        pressButton("#choose-roles-agreement");
        assertThat(robot.lookup("#statement-agreement").tryQuery()).isEmpty();
        pressButton("#choose-roles-agreement");
        assertThat(text("#statement-agreement")).isEqualTo("New words about roles.");
        assertThat(kept().parts()).containsEntry(ROLES, new Answer.Statement("New words about roles."));
    }

    @Test
    void partThatWasLeftBeginsFromItsSignedWordsOnceThePageWasLeft() {
        amend("New words about roles.");
        pressButton("#choose-roles-agreement");
        assertThat(kept().parts()).isEmpty();
        go(new Place.Amend(id, Optional.empty()));
        pressButton("#choose-roles-agreement");
        assertThat(text("#statement-agreement")).startsWith("Words under agreement.");
    }

    @Test
    void outcomeThatIsLeftAndTickedAgainHasItsWordsBack() {
        writeReservation("Not on Mondays");
        pressButton("#choose-roles-outcome");
        assertThat(dialogs.asked()).hasSize(1);
        assertThat(robot.lookup("#amend-roles-outcome").tryQuery()).isEmpty();
        pressButton("#choose-roles-outcome");
        assertThat(text("#amend-roles-outcome .text-area")).isEqualTo("Not on Mondays");
        assertThat(kept().items()).containsEntry("roles", new ItemState(ItemOutcome.RESERVATION, "Not on Mondays"));
    }

    @Test
    void asksBeforeTheWordsOfAnOutcomeAreGivenUp() {
        writeReservation("Not on Mondays");
        dialogs.willAnswer(false);
        pressButton("#choose-roles-outcome");
        assertThat(text("#amend-roles-outcome .text-area")).isEqualTo("Not on Mondays");
        assertThat(kept().items()).containsKey("roles");
    }

    @Test
    void wordsOfAReservationAreKeptWhileTheOutcomeIsAnother() {
        writeReservation("Not on Mondays");
        choose(ItemOutcome.AGREED);
        go(new Place.Review(id));
        go(new Place.Amend(id, Optional.empty()));
        choose(ItemOutcome.RESERVATION);
        assertThat(text("#amend-roles-outcome .text-area")).isEqualTo("Not on Mondays");
    }

    @Test
    void commitmentThatIsLeftAndChangedAgainHasItsNewWordsBack() {
        id = district.signedWith(district.campus("Bluestem Middle"), "Open a room", LocalDate.of(2026, 10, 1));
        amend("New words about roles.");
        pressButton(".change-commitment");
        put(".commitment-what", "Open two rooms");
        pressButton(".leave-commitment");
        assertThat(robot.lookup(".commitment-what").tryQuery()).isEmpty();
        pressButton(".change-commitment");
        assertThat(text(".commitment-what")).isEqualTo("Open two rooms");
        assertThat(kept().commitments()).extracting(CommitmentChange::what).containsExactly("Open two rooms");
    }

    @Test
    void asksBeforeNewWordsAreGivenUp() {
        amend("New words about roles.");
        dialogs.willAnswer(false);
        pressButton("#choose-roles-agreement");
        assertThat(robot.lookup("#statement-agreement").queryTextInputControl().getText())
                .isEqualTo("New words about roles.");
        dialogs.willAnswer(true);
        pressButton("#choose-roles-agreement");
        assertThat(robot.lookup("#statement-agreement").tryQuery()).isEmpty();
    }

    @Test
    void commitmentIsAddedAndTakenAway() {
        amend("New words about roles.");
        pressButton("#add-commitment");
        assertThat(robot.lookup(".commitment-what").queryAll()).hasSize(1);
        pressButton(".forget-commitment");
        assertThat(shows("Taken away.")).isTrue();
        assertThat(kept().commitments()).isEmpty();
    }

    @Test
    void commitmentThatWasTakenAwayIsBroughtBack() {
        amend("New words about roles.");
        pressButton("#add-commitment");
        put(".commitment-what", "Open two rooms");
        pressButton(".forget-commitment");
        pressButton(".undo-commitment");
        assertThat(text(".commitment-what")).isEqualTo("Open two rooms");
        assertThat(kept().commitments()).extracting(CommitmentChange::what).containsExactly("Open two rooms");
    }
}
