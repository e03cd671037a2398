package org.campusaccord.ui.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.Test;

class KeyboardTest extends TalkTest {
    private static final int MOST_CONTROLS_OF_AN_ITEM = 150;

    private boolean isOpen(String item) {
        return robot.lookup("#item-" + item).tryQuery().isPresent();
    }

    @Test
    void endsTheItemAsAgreedAndGoesOn() {
        talk("goals");
        focus(find("#statement-alignment"));
        press(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(isOpen("roles")).isTrue();
        assertThat(kept().state("goals").outcome()).isEqualTo(ItemOutcome.AGREED);
    }

    @Test
    void doesNotTouchAnItemThatEndedOtherwise() {
        talk("goals");
        press(find("#end-unresolved"), KeyCode.SPACE);
        press(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(isOpen("roles")).isTrue();
        assertThat(kept().state("goals").outcome()).isEqualTo(ItemOutcome.UNRESOLVED);
    }

    @Test
    void opensAnItemAgainWhenItsEndIsTakenBack() {
        talk("goals");
        press(find("#end-unresolved"), KeyCode.SPACE);
        press(find("#end-unresolved"), KeyCode.SPACE);

        assertThat(kept().state("goals").outcome()).isEqualTo(ItemOutcome.OPEN);
    }

    @Test
    void goesFromTheLastItemToTheReview() {
        talk("confidentiality");
        focus(find("#statement-agreement"));
        press(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(place()).isEqualTo(new Place.Review(id));
        assertThat(workspace.agreements().agreement(id).state("confidentiality").outcome())
                .isEqualTo(ItemOutcome.AGREED);
    }

    @Test
    void looksAtTheNextItemAndBackWithoutEndingAny() {
        talk("goals");
        focus(find("#statement-alignment"));
        press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(isOpen("roles")).isTrue();
        press(KeyCode.CONTROL, KeyCode.PAGE_UP);

        assertThat(isOpen("goals")).isTrue();
        assertThat(kept().states()).isEmpty();
    }

    @Test
    void staysAtTheFirstItemWhenThereIsNoneBefore() {
        talk("goals");
        focus(find("#statement-alignment"));
        press(KeyCode.CONTROL, KeyCode.PAGE_UP);

        assertThat(isOpen("goals")).isTrue();
    }

    @Test
    void opensAnyItemFromTheAgenda() {
        talk("goals");
        press(find("#step-support"), KeyCode.SPACE);

        assertThat(isOpen("support")).isTrue();
    }

    @Test
    void saysWordsThatWereTypedJustBeforeTheItemWasEnded() {
        talk("goals");
        type("#statement-alignment", "One serves the other.");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.PAGE_UP);

        assertThat(text("#statement-alignment").getText()).isEqualTo("One serves the other.");
    }

    @Test
    void reachesTheEndOfALongItemByTabAndBringsItIntoView() {
        talk("roles");
        var page = find("#item-roles");
        focus(find("#statement-agreement"));
        var last = find("#add-commitment");
        for (int i = 0; i < MOST_CONTROLS_OF_AN_ITEM && !last.isFocused(); i++) {
            press(KeyCode.TAB);
        }

        assertThat(last.isFocused()).isTrue();
        assertThat(window(page).contains(onScreen(last))).isTrue();
    }

    @Test
    void keepsTheFocusedControlInViewOnTheWayDown() {
        talk("roles");
        var page = find("#item-roles");
        focus(find("#statement-agreement"));
        for (int i = 0; i < 20; i++) {
            press(KeyCode.TAB);
            assertThat(window(page).intersects(onScreen(scene().getFocusOwner())))
                    .as("%s in view", scene().getFocusOwner())
                    .isTrue();
        }
    }

    private static Bounds onScreen(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** The part of the window in which the page scrolls. */
    private static Bounds window(Node page) {
        for (Node each = page; each != null; each = each.getParent()) {
            if (each instanceof ScrollPane scroll) {
                return onScreen(scroll);
            }
        }
        throw new AssertionError("The page does not scroll");
    }

    @Test
    void keepsTheHeadOnOneLineWhereThereIsRoom() {
        talk("goals");

        assertThat(find("#open-review").localToScene(0, 0).getY())
                .isEqualTo(find("#side-pane-toggle").localToScene(0, 0).getY());
    }
}
