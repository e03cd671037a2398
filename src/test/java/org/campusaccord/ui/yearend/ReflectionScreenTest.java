package org.campusaccord.ui.yearend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.testing.Reviews;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.Test;

/** What a party thinks alone is seen by nobody else before all is revealed. */
class ReflectionScreenTest extends ReviewedYearTest {
    private static final String CANARY = "Quillfeather";

    /** Everything that the window holds in words, shown or not. */
    private String words() {
        return robot.lookup((Node node) -> true).queryAll().stream()
                .map(node -> switch (node) {
                    case Labeled labeled -> String.valueOf(labeled.getText());
                    case TextInputControl input -> String.valueOf(input.getText());
                    default -> String.valueOf(node.getAccessibleText());
                })
                .collect(Collectors.joining("\n"));
    }

    @Test
    void keepsWhatAPartyTypesAloneAndHidesItAgain() {
        workspace.yearReviews().begin(id);
        go(new Place.Reflecting(id, coach().person()));
        assertThat(robot.lookup("#reflection-impact").tryQuery()).isEmpty();
        push("#open-reflection");
        type("#reflection-impact", CANARY + " helped. The coach is lazy.");
        assertThat(shows("may sound like a rating of a person")).isTrue();
        picture("yearend-reflecting");
        push("#reflection-done");
        assertThat(words()).doesNotContain(CANARY);
        picture("yearend-hand-back");
        push("#back-to-host");

        assertThat(workspace.yearReviews().reflection(id, coach().person()).impact())
                .contains(CANARY);
        assertThat(place()).isEqualTo(new Place.YearReview(id));
        assertThat(words()).doesNotContain(CANARY);
        assertThat(workspace.yearReviews().reflecting(id)).hasSize(2);
    }

    @Test
    void showsNobodysWordsOnTheCoverOfTheirPage() {
        Reviews.of(workspace, id);
        workspace.yearReviews().saveReflection(id, coach().person(), Reviews.thoughts(CANARY));
        go(new Place.Reflecting(id, coach().person()));

        assertThat(words()).doesNotContain(CANARY);
        push("#open-reflection");
        assertThat(words()).contains(CANARY);
    }

    @Test
    void showsNobodysWordsWhileTheOthersReflect() {
        Reviews.of(workspace, id);
        workspace.yearReviews().saveReflection(id, coach().person(), Reviews.thoughts(CANARY));
        go(new Place.Reflecting(id, district.party(id, Role.PRINCIPAL).person()));
        push("#open-reflection");
        assertThat(words()).doesNotContain(CANARY);

        go(new Place.YearReview(id));
        assertThat(words()).doesNotContain(CANARY);
    }

    @Test
    void saysThatTheReflectionOfSomebodyWhoLeftIsShownToNobody() {
        Reviews.of(workspace, id);
        workspace.yearReviews().saveReflection(id, coach().person(), Reviews.thoughts(CANARY));
        workspace.campuses().unassign(campus, YEAR, coach());
        workspace.campuses().assign(campus, YEAR, Role.COACH, "Ana Quintanilla", "");
        go(new Place.YearReview(id));
        assertThat(shows("One reflection was written by someone who has left.")).isTrue();
        picture("yearend-left");
        push("#reveal");
        assertThat(shows("One reflection of someone who has left is not shown")).isTrue();
        assertThat(words()).doesNotContain(CANARY);
        picture("yearend-left-together");
    }

    @Test
    void saysNothingOfPeopleWhoLeftWhereNobodyDid() {
        Reviews.of(workspace, id).reflected();
        go(new Place.YearReview(id));
        assertThat(robot.lookup("#reflections-of-those-who-left").query().isVisible())
                .isFalse();
    }
}
