package org.campusaccord.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.campusaccord.ui.District;
import org.campusaccord.ui.Screenshots;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.common.RowButton;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeepingCardTest extends WindowTest {
    @BeforeEach
    void arrive() {
        var before = new District(workspace, YEAR.previous().previous());
        before.draft(before.campus("Live Oak Elementary"), 2, Optional.empty());
        before.signed(before.campus("Bluestem Middle"));
        go(new Place.SettingsPage());
    }

    private void keepFor(int years) {
        ComboBox<Integer> choice = robot.lookup("#retention-years").queryComboBox();
        onFx(() -> {
            choice.setValue(years);
            return true;
        });
    }

    @Test
    void listsWhatIsOlderAndKeepsTheChoice() {
        keepFor(1);

        assertThat(shows("2 agreements are older.")).isTrue();
        assertThat(shows("Bluestem Middle, 2024–25")).isTrue();
        assertThat(workspace.retention().years()).hasValue(1);
        assertThat(workspace.agreements().summaries()).hasSize(2);
        Node card = robot.lookup("#older-agreements").query().getParent();
        Screenshots.take(card, "settings-keeping");
    }

    @Test
    void leadsToTheCampusInTheYearOfAnOldAgreement() {
        keepFor(1);
        RowButton line = robot.lookup("#older-agreements .list-row")
                .queryAllAs(RowButton.class)
                .iterator()
                .next();
        onFx(() -> {
            line.executeAccessibleAction(AccessibleAction.FIRE);
            return true;
        });

        assertThat(place()).isInstanceOf(Place.CampusPage.class);
        assertThat(shows("School year 2024–25")).isTrue();
        assertThat(robot.lookup("#delete-agreement").tryQuery()).isPresent();
    }

    @Test
    void showsEveryOlderAgreementWhenAsked() {
        var before = new District(workspace, YEAR.previous().previous());
        IntStream.rangeClosed(1, 12)
                .forEach(number -> before.draft(before.campus("Campus " + number), 0, Optional.empty()));
        keepFor(1);
        assertThat(lines()).hasSize(12);
        assertThat(shows("Show all 14")).isTrue();
        Node card = robot.lookup("#older-agreements").query().getParent();
        Screenshots.take(card, "settings-keeping-more");

        pressButton("#more-older");

        assertThat(lines()).hasSize(14);
        assertThat(lines().get(12).isFocused()).isTrue();
        assertThat(robot.lookup("#more-older").tryQuery()).isEmpty();
    }

    @Test
    void showsWhatIsOnHold() {
        var held = workspace.agreements().summaries().getFirst();
        workspace.deletion().hold(held.id(), "Asked for by the board");
        keepFor(1);

        assertThat(lines())
                .filteredOn(line -> line.getAccessibleText().endsWith("on hold"))
                .singleElement()
                .satisfies(line -> assertThat(line.getAccessibleText()).contains(held.campusName()))
                .satisfies(line -> assertThat(line.lookup(".badge.attention")).isNotNull());
        Node card = robot.lookup("#older-agreements").query().getParent();
        Screenshots.take(card, "settings-keeping-held");
        large(() -> Screenshots.take(card, "settings-keeping-held-large"));
    }

    private List<RowButton> lines() {
        return List.copyOf(robot.lookup("#older-agreements .list-row").<RowButton>queryAllAs(RowButton.class));
    }

    @Test
    void listsNothingWhenEverythingIsKept() {
        keepFor(1);
        keepFor(KeepingCardModel.EVERYTHING);

        assertThat(shows("are older")).isFalse();
        assertThat(workspace.retention().years()).isEmpty();
    }

    @Test
    void leadsToTheActivityLog() {
        pressButton("#to-activity");
        assertThat(place()).isEqualTo(new Place.ActivityLog());
    }

    @Test
    void leadsToTheDeletedAgreements() {
        pressButton("#to-deleted");
        assertThat(place()).isEqualTo(new Place.DeletedAgreements());
    }
}
