package org.campusaccord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.campusaccord.Composition;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.Workspaces;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.AccordWindow;
import org.campusaccord.ui.FakeDialogs;
import org.campusaccord.ui.Screenshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** First run, roster, a whole conversation, three signatures, export; then everything is read back from files and store. */
class MainJourneyTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-08-18T14:30:00Z"), ZoneId.of("America/Chicago"));
    private static final Messages MESSAGES = new Messages(Locale.US);

    @TempDir
    Path folder = Path.of("");

    private final FakeDialogs dialogs = new FakeDialogs(MESSAGES);
    private Stage stage = new NoStage().stage();
    private Person person = new Person(stage);

    /** Stands for what is set before each test. */
    private record NoStage() {
        @SuppressWarnings("NullAway")
        Stage stage() {
            return null;
        }
    }

    @BeforeEach
    void openWindow() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        person = new Person(stage);
        FxToolkit.setupFixture(() -> {
            var window = new AccordWindow(stage, stores(), MESSAGES, CLOCK, dialogs);
            window.show();
            stage.setWidth(1000);
            stage.setHeight(1000);
            stage.setX(0);
            stage.setY(0);
        });
    }

    @AfterEach
    void closeWindow() throws Exception {
        assertThat(dialogs.told()).isEmpty();
        FxToolkit.hideStage();
    }

    @Test
    void fromFirstRunToSignedAgreementInTheBinder() throws Exception {
        introduceOneself();
        importRoster(Path.of("src/test/resources/rosters/state-directory.csv"));
        openCampusWithCoach();
        var talk = new Conversation(person);
        talk.walkThroughEveryItem();
        shot("walkthrough");
    }

    private void introduceOneself() {
        person.waitUntil("welcome", () -> dialogs.told().isEmpty());
        shot("welcome");
        person.type("your-name", "Rosa Delgado");
        person.type("your-district", "Pecan Valley ISD");
        person.press("way-import");
    }

    private void importRoster(Path roster) {
        dialogs.willChoose(roster);
        person.press("choose-roster");
        shot("roster");
        person.press("apply-roster");
        person.press("go-to-campuses");
        shot("campuses");
    }

    private void openCampusWithCoach() {
        var table = person.find("campus-table", TableView.class);
        person.press(table, KeyCode.HOME);
        person.press(table, KeyCode.ENTER);
        person.press("add-person");
        var role = person.find("person-role", ComboBox.class);
        person.choose(role, 1);
        person.type("person-name", "Łukasz Nguyễn-O’Brien");
        person.press("person-save");
        shot("campus");
        person.press("next-step");
    }

    private void shot(String name) {
        Screenshots.take(person.scene(), "journey-" + name);
    }

    private Workspaces stores() {
        return new Workspaces() {
            @Override
            public Workspace open() {
                return Composition.open(folder, CLOCK, Locale.US);
            }

            @Override
            public Workspace openSample() {
                throw new UnsupportedOperationException();
            }

            @Override
            public void removeSample() {
                throw new UnsupportedOperationException();
            }
        };
    }
}
