package org.campusaccord.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.campusaccord.Composition;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.testing.OwnStore;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.AccordWindow;
import org.campusaccord.ui.FakeDialogs;
import org.campusaccord.ui.Frames;
import org.campusaccord.ui.Screenshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** First run, roster, a whole conversation, three signatures, export; then everything is read back from files and store. */
class MainJourneyTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-08-18T14:30:00Z"), ZoneId.of("America/Chicago"));
    private static final Messages MESSAGES = new Messages(Locale.US);

    /** What signing itself adds to the documents: names, roles, a reservation, and how each signed. */
    private static final List<String> SIGNING_WORDS = List.of(
            "Angela Smith-Watson",
            "Łukasz Nguyễn-O’Brien",
            "Rosa Delgado",
            "Principal",
            "Instructional coach",
            "Coach champion",
            "Testing in May stays open.",
            "I agree with a reservation");

    private final FakeDialogs dialogs = new FakeDialogs(MESSAGES);

    @Test
    void leadsFromFirstRunToTheSignedAgreementInTheBinder(@TempDir Path folder) throws Exception {
        var stage = FxToolkit.registerPrimaryStage();
        var window = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> open(stage, folder));
        Frames.spare(stage);
        var person = new Person(stage);

        introduceOneself(person);
        importRoster(person, Path.of("src/test/resources/rosters/state-directory.csv"));
        openCampusAndAddCoach(person);
        var talk = new Conversation(person);
        talk.walkThroughEveryItem();
        shot(person, "review");
        person.press("prepare");
        signDrawn(person);
        signTyped(person);
        signOnPaper(person);
        shot(person, "signed");
        var pdf = export(person, ExportFormat.PDF, folder.resolve("agreement.pdf"));
        var workbook = export(person, ExportFormat.WORKBOOK, folder.resolve("agreement.xlsx"));
        Frames.paint(stage);
        WaitForAsyncUtils.waitForAsyncFx(10_000, window::close);
        person.waitUntil("the window to close", () -> !stage.isShowing());

        assertThat(dialogs.told()).isEmpty();
        assertThat(Files.pdfWords(pdf))
                .contains(talk.typed())
                .contains(talk.chosen())
                .contains(talk.printed())
                .contains(SIGNING_WORDS);
        assertThat(Files.workbookWords(workbook))
                .contains(talk.typed())
                .contains(talk.chosen())
                .contains(SIGNING_WORDS);
        readStoreBack(folder, talk.typed());
    }

    private AccordWindow open(Stage stage, Path folder) {
        var window = new AccordWindow(stage, new OwnStore(folder, CLOCK), MESSAGES, CLOCK, dialogs);
        window.show();
        stage.setWidth(1000);
        stage.setHeight(1000);
        stage.setX(0);
        stage.setY(0);
        return window;
    }

    private static void introduceOneself(Person person) {
        person.type("your-name", "Rosa Delgado");
        person.type("your-district", "Pecan Valley ISD");
        shot(person, "welcome");
        person.press("way-import");
    }

    private void importRoster(Person person, Path roster) {
        dialogs.willChoose(roster);
        person.press("choose-roster");
        person.find("apply-roster", Button.class);
        shot(person, "roster");
        person.press("apply-roster");
        person.press("go-to-campuses");
        person.find("campus-table", TableView.class);
        shot(person, "campuses");
    }

    private static void openCampusAndAddCoach(Person person) {
        var table = person.find("campus-table", TableView.class);
        person.press(table, KeyCode.HOME);
        person.press(table, KeyCode.ENTER);
        person.press("add-person");
        person.choose(person.find("person-role", ComboBox.class), 1);
        person.type("person-name", "Łukasz Nguyễn-O’Brien");
        person.press("person-save");
        person.waitUntil("the coach in the list", () -> person.words().contains("Łukasz Nguyễn-O’Brien"));
        shot(person, "campus");
        person.press("next-step");
    }

    private static void signDrawn(Person person) {
        handOver(person);
        shot(person, "signing");
        person.draw(person.find("signature-pad", Node.class), 0.1, 0.7, 0.25, 0.2, 0.4, 0.8, 0.6, 0.3, 0.9, 0.6);
        person.press("meaning-agree");
        person.press("consent");
        person.press("finish-signing");
        person.press("back-to-host");
        person.find("reopen", Button.class);
    }

    private static void signTyped(Person person) {
        handOver(person);
        person.press(toggle(person, "mark", 1), KeyCode.SPACE);
        person.type("typed-signature", "Łukasz Nguyễn-O’Brien");
        person.press("meaning-agree_with_reservation");
        person.type("reservation-words", "Testing in May stays open.");
        person.press("consent");
        person.press("finish-signing");
        person.press("back-to-host");
        person.find("reopen", Button.class);
    }

    private static void signOnPaper(Person person) {
        handOver(person);
        person.press(toggle(person, "mark", 2), KeyCode.SPACE);
        person.press("meaning-agree");
        person.press("finish-signing");
        person.press("back-to-host");
        person.waitUntil("the frozen text", () -> person.words().contains("Everybody has signed"));
    }

    private static Node toggle(Person person, String picker, int place) {
        return person.within(person.find(picker, Node.class), ".toggle-button", Node.class)
                .get(place);
    }

    /** Gives the computer to the first party that has not signed. */
    private static void handOver(Person person) {
        person.find("reopen", Button.class);
        var next = person.within(person.scene().getRoot(), ".accent", Button.class).stream()
                .filter(button -> button.getId() != null && button.getId().startsWith("hand-over-"))
                .findFirst()
                .orElseThrow();
        person.press(next, KeyCode.SPACE);
        person.find("finish-signing", Button.class);
    }

    private Path export(Person person, ExportFormat format, Path file) {
        dialogs.willFill(form -> ((ComboBox<?>) form.lookup("#export-format"))
                .getSelectionModel()
                .select(((ComboBox<?>) form.lookup("#export-format")).getItems().indexOf(format)));
        dialogs.willChoose(file);
        person.press("export");
        person.waitUntil("the file " + file, () -> person.words().contains("Saved as " + file));
        return file;
    }

    private static void readStoreBack(Path folder, List<String> typed) {
        try (var workspace = Composition.open(folder, CLOCK, Locale.US)) {
            var id = workspace.agreements().summaries().getFirst().id();
            var agreement = workspace.agreements().agreement(id);
            var revision = workspace.signing().revision(id).orElseThrow();
            assertThat(agreement.status()).isEqualTo(AgreementStatus.SIGNED);
            assertThat(agreement.states().values())
                    .hasSameSizeAs(agreement.protocol().items())
                    .allMatch(state -> state.outcome() == ItemOutcome.AGREED);
            assertThat(agreement.answers().values()).isNotEmpty().noneMatch(Answer::isEmpty);
            assertThat(agreement.toString()).contains(typed);
            assertThat(revision.frozenAt()).isPresent();
            assertThat(marks(revision)).containsExactly(Mark.Drawn.class, Mark.Typed.class, Mark.OnPaper.class);
            refusesEdits(workspace, agreement);
        }
    }

    private static List<Class<?>> marks(Revision revision) {
        return revision.signatures().stream()
                .map(Decision.Signature::mark)
                .<Class<?>>map(Object::getClass)
                .toList();
    }

    private static void refusesEdits(Workspace workspace, Agreement agreement) {
        assertThatThrownBy(() -> workspace
                        .agreements()
                        .saveAnswer(
                                agreement.id(),
                                new PartRef("roles", "agreement"),
                                new Answer.Statement("Something else")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().key()).isEqualTo("agreement.signed"));
    }

    private static void shot(Person person, String name) {
        Screenshots.take(person.scene(), "journey-" + name);
    }
}
