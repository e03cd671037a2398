package org.campusaccord.journey;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.testing.OwnStore;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.AccordWindow;
import org.campusaccord.ui.FakeDialogs;
import org.campusaccord.ui.Frames;
import org.campusaccord.ui.Screenshots;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The real window over the store of one campus: how one gets about in it, signs, and has files written. */
final class CampusWindow {
    private static final Messages MESSAGES = new Messages(Locale.US);

    private final BegunYear year;
    private final Path files;
    private final FakeDialogs dialogs = new FakeDialogs(MESSAGES);
    private final Person person;
    private final Stage stage;
    private final AccordWindow window;

    /** How a party signs. */
    enum Way {
        DRAWN,
        TYPED,
        ON_PAPER
    }

    private CampusWindow(BegunYear year, Path files) throws Exception {
        this.year = year;
        this.files = files;
        stage = FxToolkit.registerPrimaryStage();
        person = new Person(stage);
        window = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            var made =
                    new AccordWindow(stage, new OwnStore(year.data(), year.clock()), MESSAGES, year.clock(), dialogs);
            made.show();
            stage.setWidth(1000);
            stage.setHeight(560);
            stage.setX(0);
            stage.setY(0);
            return made;
        });
        Frames.spare(stage);
    }

    /** @param files where exported files go */
    static CampusWindow open(BegunYear year, Path files) throws Exception {
        return new CampusWindow(year, files);
    }

    void close() {
        Frames.paint(stage);
        WaitForAsyncUtils.waitForAsyncFx(10_000, window::close);
        person.waitUntil(
                "the window to close", () -> !person.scene().getWindow().isShowing());
    }

    Person person() {
        return person;
    }

    FakeDialogs dialogs() {
        return dialogs;
    }

    void goToCampusOn(LocalDate day) {
        year.clock().set(day.atTime(15, 0));
        goToCampuses();
        var table = person.find("campus-table", TableView.class);
        person.waitUntil("the campus", () -> !table.getItems().isEmpty());
        person.press(table, KeyCode.HOME);
        person.press(table, KeyCode.ENTER);
        person.find("next-step", Button.class);
    }

    void goToCampuses() {
        person.waitUntil("the navigation", () -> !entries().isEmpty());
        person.press(entries().getFirst(), KeyCode.SPACE);
    }

    private List<ToggleButton> entries() {
        return person.within(person.scene().getRoot(), ".rail-entry", ToggleButton.class).stream()
                .filter(entry -> MESSAGES.get("app.campuses").equals(entry.getAccessibleText()))
                .toList();
    }

    /** Presses the first visible button with a style class. */
    void pressFirst(String selector) {
        person.waitUntil(selector, () -> !buttons(selector).isEmpty());
        person.press(buttons(selector).getFirst(), KeyCode.SPACE);
    }

    private List<Button> buttons(String selector) {
        return person.within(person.scene().getRoot(), selector, Button.class);
    }

    /** The rest of the id of the one button whose id begins so. */
    String idAfter(String beginning) {
        person.waitUntil(beginning + "…", () -> buttons(".button").stream().anyMatch(begins(beginning)));
        return buttons(".button").stream()
                .filter(begins(beginning))
                .map(button -> button.getId().substring(beginning.length()))
                .findFirst()
                .orElseThrow();
    }

    private static Predicate<Button> begins(String beginning) {
        return button -> button.getId() != null && button.getId().startsWith(beginning);
    }

    /** Chooses from a picker by the words on its button. */
    void choose(Node picker, String words) {
        var button = person.within(picker, ".toggle-button", ToggleButton.class).stream()
                .filter(each -> words.equals(each.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no choice “" + words + "”"));
        person.press(button, KeyCode.SPACE);
    }

    /** Takes the computer over, signs, and gives it back. */
    void sign(PersonId who, String name, Way way) {
        person.press("hand-over-" + who.value());
        person.find("finish-signing", Button.class);
        switch (way) {
            case DRAWN ->
                person.draw(
                        person.find("signature-pad", Node.class), 0.1, 0.7, 0.25, 0.2, 0.4, 0.8, 0.6, 0.3, 0.9, 0.6);
            case TYPED -> {
                mark(1);
                person.type("typed-signature", name);
            }
            case ON_PAPER -> mark(2);
        }
        person.press("meaning-agree");
        if (way != Way.ON_PAPER) {
            person.press("consent");
        }
        person.press("finish-signing");
        person.press("back-to-host");
    }

    private void mark(int place) {
        var marks = person.within(person.find("mark", Node.class), ".toggle-button", Node.class);
        person.press(marks.get(place), KeyCode.SPACE);
    }

    /** Presses what has a file written, and waits for it. */
    Path save(String button, String name) {
        var file = files.resolve(name);
        dialogs.willChoose(file);
        person.press(button);
        if (!button.equals("export") && !button.equals("export-binder")) {
            person.press("export-go");
        }
        person.waitUntil("the file " + name, () -> person.words().contains("Saved as " + file));
        return file;
    }

    /** Every word in sight, those in text areas too. */
    String everything() {
        var areas = person.within(person.scene().getRoot(), ".text-area", TextArea.class).stream()
                .map(TextArea::getText)
                .toList();
        return person.words() + areas;
    }

    void shot(String name) {
        Screenshots.take(person.scene(), "year-" + name);
    }
}
