package org.campusaccord.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Answer.Pick;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.walkthrough.TalkTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridPartTest extends TalkTest {
    private static final String OWN_ROW = "#part-duties .own-row";

    @BeforeEach
    void arrive() {
        talk("roles");
    }

    private Node toggle(String row, int place) {
        return robot.from(find("#choice-" + row))
                .lookup(".toggle-button")
                .nth(place)
                .query();
    }

    private void choose(String row, int place) {
        press(toggle(row, place), KeyCode.SPACE);
    }

    private Node beside(String row, String selector) {
        return robot.from(find("#choice-" + row).getParent()).lookup(selector).query();
    }

    private void share(String row, String typed) {
        focus(beside(row, ".share-number"));
        press(KeyCode.CONTROL, KeyCode.A);
        type(typed);
    }

    private Answer.Choices roles() {
        return kept("roles", "ten-roles", Answer.Choices.class);
    }

    private Answer.Choices duties() {
        return kept("roles", "duties", Answer.Choices.class);
    }

    /** Widths at which the buttons just fit beside a label, and just do not. */
    @ParameterizedTest
    @ValueSource(ints = {760, 840, 920, 1000})
    void leavesRoomForLabelsOnAPageThatHasJustBeenOpened(int width) {
        onFx(() -> {
            scene().getWindow().setWidth(width);
            return true;
        });
        go(new Place.Protocols());
        talk("roles");

        assertThat(robot.lookup(".choice-row .label").queryAllAs(Label.class))
                .filteredOn(label -> label.getText().equals("Data coach"))
                .isNotEmpty()
                .allSatisfy(label -> assertThat(label.getWidth()).isGreaterThan(70));
    }

    @Test
    void keepsAChoice() {
        choose("ten-roles-data-coach", 1);

        assertThat(roles().picks()).containsOnlyKeys("data-coach");
        assertThat(roles().picks().get("data-coach")).isEqualTo(new Pick("occasional", OptionalInt.empty()));
    }

    @Test
    void takesAChoiceBackWhenItIsChosenAgain() {
        choose("ten-roles-data-coach", 1);
        choose("ten-roles-data-coach", 1);

        assertThat(roles().picks()).isEmpty();
    }

    @Test
    void keepsATypedShareOfTime() {
        choose("ten-roles-data-coach", 0);
        share("ten-roles-data-coach", "35");

        assertThat(roles().picks().get("data-coach")).isEqualTo(new Pick("primary", OptionalInt.of(35)));
    }

    @Test
    void keepsAShareOfTimeSetByArrowKeys() {
        choose("ten-roles-data-coach", 0);
        focus(beside("ten-roles-data-coach", ".share-bar"));
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);

        assertThat(roles().picks().get("data-coach")).isEqualTo(new Pick("primary", OptionalInt.of(10)));
    }

    @Test
    void asksNoShareOfARoleThatIsNotTaken() {
        choose("ten-roles-data-coach", 0);
        share("ten-roles-data-coach", "35");
        choose("ten-roles-data-coach", 2);

        assertThat(roles().picks().get("data-coach")).isEqualTo(new Pick("not-ours", OptionalInt.empty()));
    }

    @Test
    void saysWhenMoreThanAWeekIsPlanned() {
        choose("ten-roles-data-coach", 0);
        share("ten-roles-data-coach", "60");
        assertThat(shows("60 % of the week planned")).isTrue();
        choose("ten-roles-mentor", 0);
        share("ten-roles-mentor", "50");

        assertThat(shows("110 % of the week planned: that is more than a week has"))
                .isTrue();
    }

    @Test
    void leavesAShareThatIsNoneAsTypedAndSaysSo() {
        choose("ten-roles-data-coach", 0);
        share("ten-roles-data-coach", "150");
        press(KeyCode.TAB);

        assertThat(shows("“150” is no share of time.")).isTrue();
        assertThat(((TextField) beside("ten-roles-data-coach", ".share-number")).getText())
                .isEqualTo("150");
        assertThat(roles().picks().get("data-coach")).isEqualTo(new Pick("primary", OptionalInt.empty()));
    }

    @Test
    void isContentOnceTheShareIsMended() {
        choose("ten-roles-data-coach", 0);
        share("ten-roles-data-coach", "150");
        share("ten-roles-data-coach", "15");

        assertThat(shows("is no share of time")).isFalse();
        assertThat(roles().picks()).containsEntry("data-coach", new Pick("primary", OptionalInt.of(15)));
    }

    @Test
    void keepsARowOfTheCampusWithItsChoice() {
        type(OWN_ROW, "Feeding the class hamster");
        press(KeyCode.ENTER);
        press(
                robot.lookup("#part-duties .choice-picker .toggle-button")
                        .match((Node node) -> node instanceof javafx.scene.control.ToggleButton each
                                && "Feeding the class hamster: Neither".equals(each.getAccessibleText()))
                        .query(),
                KeyCode.SPACE);
        var kept = duties();

        assertThat(kept.ownRows()).extracting(Answer.OwnRow::label).containsExactly("Feeding the class hamster");
        assertThat(kept.picks())
                .containsEntry(kept.ownRows().getFirst().key(), new Pick("neither", OptionalInt.empty()));
    }

    @Test
    void takesATypedRowOverWhenThePersonGoesOn() {
        type(OWN_ROW, "Feeding the class hamster");
        press(KeyCode.TAB);

        assertThat(duties().ownRows()).hasSize(1);
    }

    @Test
    void takesATypedRowOverWhenThePageIsLeft() {
        type(OWN_ROW, "Feeding the class hamster");

        assertThat(duties().ownRows()).hasSize(1);
    }

    @Test
    void removesARowOfTheCampus() {
        type(OWN_ROW, "Feeding the class hamster");
        press(KeyCode.ENTER);
        press(
                robot.lookup((Node node) ->
                                "Remove the row “Feeding the class hamster”".equals(node.getAccessibleText()))
                        .query(),
                KeyCode.SPACE);

        assertThat(duties().ownRows()).isEmpty();
    }

    @Test
    void leavesTheNameOfARowThatIsTooLongInItsFieldAndSaysSo() {
        type(OWN_ROW, "n".repeat(500));
        press(KeyCode.ENTER);
        choose("duties-materials", 1);
        tryToLeave();

        assertThat(shows("holds 500 characters; it takes at most 200.")).isTrue();
        assertThat(text(OWN_ROW).getText()).hasSize(500);
        assertThat(dialogs.asked()).containsExactly("Some of your words are not saved");
    }

    @Test
    void keepsTheRowOnceItsNameIsShort() {
        type(OWN_ROW, "n".repeat(500));
        press(KeyCode.ENTER);
        choose("duties-materials", 1);
        type(OWN_ROW, "Feeding the class hamster");
        press(KeyCode.ENTER);
        var kept = duties();

        assertThat(kept.ownRows()).extracting(Answer.OwnRow::label).containsExactly("Feeding the class hamster");
        assertThat(kept.picks()).containsOnlyKeys("materials");
        assertThat(dialogs.asked()).isEmpty();
    }

    @Test
    void asksBeforeAShareThatIsNoneIsLost() {
        choose("ten-roles-data-coach", 0);
        share("ten-roles-data-coach", "many");
        tryToLeave();

        assertThat(dialogs.losing()).isEqualTo("many");
    }

    @Test
    void asksNothingAboutAShareOnceTheChoiceTakesNone() {
        choose("ten-roles-data-coach", 0);
        share("ten-roles-data-coach", "many");
        choose("ten-roles-data-coach", 0);
        kept();

        assertThat(dialogs.asked()).isEmpty();
    }
}
