package org.campusaccord.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.input.KeyCombination;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.campusaccord.application.ErrorReport;
import org.campusaccord.application.FailureLog;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.text.Messages;

/** The few dialogs there are: a problem, a question with its two answers in words, a file to open or save. */
public class Dialogs {
    private final Messages messages;
    private final Optional<Path> logFolder;
    private final ErrorDesk errors = new ErrorDesk(Platform::runLater);
    private final Alerts alerts;
    private final FileChoosers choosers;
    private Optional<HalfTyped> halfTyped = Optional.empty();

    /** A reason whose question was taken away unanswered, as it is when the window locks. In memory only, until it is asked again. */
    private record HalfTyped(String question, String words) {}

    public Dialogs(Messages messages) {
        this(messages, Optional.empty());
    }

    /** With the folder of the log, to be opened when an error is told. */
    public Dialogs(Messages messages, Optional<Path> logFolder) {
        this.messages = messages;
        this.logFolder = logFolder;
        alerts = new Alerts(messages);
        choosers = new FileChoosers(alerts::owner);
    }

    /** Sets the window that dialogs belong to. */
    public void setOwner(Window window) {
        alerts.setOwner(window);
    }

    /** Has keys work in dialogs too, which do not hear those of their window. */
    public void addKeys(KeyCombination combination, Runnable action) {
        alerts.addKeys(combination, action);
    }

    /** Tells what went wrong: an expected problem in its own words, anything else as an error with its code. */
    public void tell(Throwable failure) {
        if (failure instanceof ProblemException expected) {
            tell(expected.problem());
        } else {
            tellError(failure);
        }
    }

    /** Tells an error that nobody caught; may be called on any thread and as often as the error comes. */
    public void tellError(Throwable failure) {
        errors.hear(failure, this::openError);
    }

    /** Opens the notice of an error; the runnable is called when the person has put it away. */
    protected ErrorNotice openError(ErrorReport report, Runnable closed) {
        var dialog = new ErrorDialog(alerts.make(Alert.AlertType.ERROR, "", ""), messages, report, logFolder);
        dialog.show(closed);
        return dialog;
    }

    /** What to tell of a failure: an expected problem in its own words, anything else under a code that the log knows. */
    public static Problem problem(RuntimeException failure) {
        return FailureLog.problem(failure);
    }

    /** Tells an expected problem. */
    public void tell(Problem problem) {
        var alert = alerts.make(Alert.AlertType.WARNING, messages.title(problem), messages.explain(problem));
        alert.getButtonTypes().setAll(Alerts.yes(messages.get("common.close")));
        alert.show();
    }

    /**
     * Asks whether to go on although words are not saved. They can be read and copied first, which leaves the question
     * open; when it may help, saving can be tried again.
     */
    public void askBeforeLosing(Unsaved unsaved, Runnable again, Runnable leave) {
        var leaving = Alerts.yes(messages.get("app.unsaved.leave"));
        var staying = Alerts.no(messages.get("app.unsaved.stay"));
        var alert = alerts.make(Alert.AlertType.CONFIRMATION, messages.get("app.unsaved.title"), "");
        alert.getDialogPane().setContent(new UnsavedPane(unsaved, messages, () -> {
            alert.setResult(staying);
            alert.close();
            again.run();
        }));
        Alerts.answers(alert, leaving, staying);
        Alerts.enterChooses(alert, staying);
        Alerts.show(alert, Map.of(leaving, leave));
    }

    /** Asks a question; {@code yes} runs when the person chooses the answer with these words. */
    public void ask(String title, String explanation, String answer, Runnable yes) {
        var agreed = Alerts.yes(answer);
        var cancel = Alerts.no(messages.get("common.cancel"));
        var alert = alerts.make(Alert.AlertType.CONFIRMATION, title, explanation);
        Alerts.answers(alert, agreed, cancel);
        Alerts.enterChooses(alert, cancel);
        Alerts.show(alert, Map.of(agreed, yes));
    }

    /**
     * Asks why; {@code given} gets the words once there are some and the person chooses the answer. Whoever was interrupted
     * by the lock finds their words again when the same is asked.
     */
    public void askReason(String title, String explanation, String label, String answer, Consumer<String> given) {
        var go = Alerts.yes(answer);
        var alert = alerts.make(Alert.AlertType.CONFIRMATION, title, "");
        var reason = new GrowingTextArea(3, 8);
        reason.setId("reason");
        var pane = alert.getDialogPane();
        pane.setContent(Controls.column(Spacing.M, Controls.text(explanation), new Field(label, reason, messages)));
        alert.getButtonTypes().setAll(go, Alerts.no(messages.get("common.cancel")));
        pane.lookupButton(go).disableProperty().bind(reason.textProperty().map(String::isBlank));
        halfTyped.filter(words -> words.question().equals(title)).ifPresent(words -> reason.setText(words.words()));
        halfTyped = Optional.empty();
        alert.setOnShown(_ -> reason.requestFocus());
        // The lock takes the window away; of that the alert itself hears nothing.
        pane.getScene().getWindow().addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> {
            if (alert.getResult() == null) {
                halfTyped = Optional.of(new HalfTyped(title, reason.getText()));
            }
        });
        Alerts.show(alert, Map.of(go, () -> given.accept(reason.getText())));
    }

    /** Shows a form; {@code done} runs when the person chooses the answer with these words, for which Enter will do. */
    public void form(String title, Node content, String answer, Runnable done) {
        var go = Alerts.yes(answer);
        var alert = alerts.make(Alert.AlertType.CONFIRMATION, title, "");
        alert.getDialogPane().setContent(new FormPane(content, alerts.owner()));
        Alerts.answers(alert, go, Alerts.no(messages.get("common.cancel")));
        Alerts.show(alert, Map.of(go, done));
    }

    /** Lets the person choose a file to read. */
    public void open(String title, Optional<Path> folder, Consumer<Path> chosen, ExtensionFilter... filters) {
        choosers.open(title, folder, filters).ifPresent(chosen);
    }

    /** Lets the person choose one or more files to read. */
    public void openSeveral(
            String title, Optional<Path> folder, Consumer<List<Path>> chosen, ExtensionFilter... filters) {
        var files = choosers.openSeveral(title, folder, filters);
        if (!files.isEmpty()) {
            chosen.accept(files);
        }
    }

    /** Lets the person choose where to write. */
    public void save(
            String title, Optional<Path> folder, String name, Consumer<Path> chosen, ExtensionFilter... filters) {
        choosers.save(title, folder, name, filters).ifPresent(chosen);
    }

    /** Lets the person choose a folder. */
    public void folder(String title, Optional<Path> present, Consumer<Path> chosen) {
        choosers.folder(title, present).ifPresent(chosen);
    }
}
