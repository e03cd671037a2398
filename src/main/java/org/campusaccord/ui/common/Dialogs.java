package org.campusaccord.ui.common;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
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
    private final Map<KeyCombination, Runnable> keys = new HashMap<>();
    private Optional<Window> owner = Optional.empty();

    public Dialogs(Messages messages) {
        this(messages, Optional.empty());
    }

    /** With the folder of the log, to be opened when an error is told. */
    public Dialogs(Messages messages, Optional<Path> logFolder) {
        this.messages = messages;
        this.logFolder = logFolder;
    }

    /** Sets the window that dialogs belong to. */
    public void setOwner(Window window) {
        owner = Optional.of(window);
    }

    /** Has keys work in dialogs too, which do not hear those of their window. */
    public void addKeys(KeyCombination combination, Runnable action) {
        keys.put(combination, action);
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
        var dialog = new ErrorDialog(alert(Alert.AlertType.ERROR, "", ""), messages, report, logFolder);
        dialog.show(closed);
        return dialog;
    }

    /** What to tell of a failure: an expected problem in its own words, anything else under a code that the log knows. */
    public static Problem problem(RuntimeException failure) {
        return FailureLog.problem(failure);
    }

    /** Tells an expected problem. */
    public void tell(Problem problem) {
        var alert = alert(Alert.AlertType.WARNING, messages.title(problem), messages.explain(problem));
        alert.getButtonTypes().setAll(new ButtonType(messages.get("common.close"), ButtonBar.ButtonData.OK_DONE));
        alert.show();
    }

    /**
     * Asks whether to go on although words are not saved. They can be copied first, which leaves the question open.
     *
     * @param words what would be lost
     */
    public void askBeforeLosing(String words, Runnable yes) {
        var leave = new ButtonType(messages.get("app.unsaved.leave"), ButtonBar.ButtonData.OK_DONE);
        var stay = new ButtonType(messages.get("app.unsaved.stay"), ButtonBar.ButtonData.CANCEL_CLOSE);
        var alert = alert(Alert.AlertType.CONFIRMATION, messages.get("app.unsaved.title"), "");
        var copy = Controls.button(Icons.COPY, messages.get("common.save.copy"), () -> CopiedText.put(words));
        copy.setId("copy-unsaved");
        alert.getDialogPane()
                .setContent(Controls.column(Spacing.M, Controls.text(messages.get("app.unsaved.explanation")), copy));
        alert.getButtonTypes().setAll(leave, stay);
        answer(alert, leave, stay, yes);
    }

    /** Asks a question; {@code yes} runs when the person chooses the answer with these words. */
    public void ask(String title, String explanation, String answer, Runnable yes) {
        var agreed = new ButtonType(answer, ButtonBar.ButtonData.OK_DONE);
        var cancel = new ButtonType(messages.get("common.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        var alert = alert(Alert.AlertType.CONFIRMATION, title, explanation);
        alert.getButtonTypes().setAll(agreed, cancel);
        answer(alert, agreed, cancel, yes);
    }

    private static void answer(Alert alert, ButtonType agreed, ButtonType cancel, Runnable yes) {
        for (var type : alert.getButtonTypes()) {
            // Buttons of one width would cut the longer words off when they are large.
            ButtonBar.setButtonUniformSize(alert.getDialogPane().lookupButton(type), false);
        }
        // What is asked about cannot be undone, so Enter must not answer it.
        ((Button) alert.getDialogPane().lookupButton(agreed)).setDefaultButton(false);
        ((Button) alert.getDialogPane().lookupButton(cancel)).setDefaultButton(true);
        alert.resultProperty().subscribe(chosen -> {
            if (agreed.equals(chosen)) {
                yes.run();
            }
        });
        alert.show();
    }

    /** Asks why; {@code given} gets the words once there are some and the person chooses the answer. */
    public void askReason(String title, String explanation, String label, String answer, Consumer<String> given) {
        var go = new ButtonType(answer, ButtonBar.ButtonData.OK_DONE);
        var cancel = new ButtonType(messages.get("common.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        var alert = alert(Alert.AlertType.CONFIRMATION, title, "");
        var reason = new GrowingTextArea(3, 8);
        reason.setId("reason");
        var pane = alert.getDialogPane();
        pane.setContent(Controls.column(Spacing.M, Controls.text(explanation), new Field(label, reason, messages)));
        alert.getButtonTypes().setAll(go, cancel);
        pane.lookupButton(go).disableProperty().bind(reason.textProperty().map(String::isBlank));
        alert.setOnShown(_ -> reason.requestFocus());
        alert.resultProperty().subscribe(chosen -> {
            if (go.equals(chosen)) {
                given.accept(reason.getText());
            }
        });
        alert.show();
    }

    /** Shows a form; {@code done} runs when the person chooses the answer with these words, for which Enter will do. */
    public void form(String title, Node content, String answer, Runnable done) {
        var go = new ButtonType(answer, ButtonBar.ButtonData.OK_DONE);
        var cancel = new ButtonType(messages.get("common.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        var alert = alert(Alert.AlertType.CONFIRMATION, title, "");
        alert.getDialogPane().setContent(new FormPane(content, owner));
        alert.getButtonTypes().setAll(go, cancel);
        for (var type : alert.getButtonTypes()) {
            ButtonBar.setButtonUniformSize(alert.getDialogPane().lookupButton(type), false);
        }
        alert.resultProperty().subscribe(chosen -> {
            if (go.equals(chosen)) {
                done.run();
            }
        });
        alert.show();
    }

    private Alert alert(Alert.AlertType type, String title, String explanation) {
        var alert = new Alert(type);
        alert.setTitle(messages.get("app.name"));
        alert.setHeaderText(title);
        // Not the toolkit's own pictures; those of a question say nothing.
        alert.setGraphic(type == Alert.AlertType.CONFIRMATION ? null : Icons.PROBLEM.node());
        alert.setContentText(explanation);
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        alert.getDialogPane().getScene().getAccelerators().putAll(keys);
        owner.ifPresent(window -> {
            if (window.isShowing()) {
                alert.initOwner(window);
            }
            alert.getDialogPane().getStylesheets().addAll(window.getScene().getStylesheets());
            alert.getDialogPane().setStyle(window.getScene().getRoot().getStyle());
        });
        return alert;
    }

    /** Lets the person choose a file to read. */
    public void open(String title, Optional<Path> folder, Consumer<Path> chosen, ExtensionFilter... filters) {
        var chooser = chooser(title, folder, filters);
        Optional.ofNullable(chooser.showOpenDialog(owner.orElse(null)))
                .map(File::toPath)
                .ifPresent(chosen);
    }

    /** Lets the person choose one or more files to read. */
    public void openSeveral(
            String title, Optional<Path> folder, Consumer<List<Path>> chosen, ExtensionFilter... filters) {
        var chooser = chooser(title, folder, filters);
        Optional.ofNullable(chooser.showOpenMultipleDialog(owner.orElse(null)))
                .map(files -> files.stream().map(File::toPath).toList())
                .filter(files -> !files.isEmpty())
                .ifPresent(chosen);
    }

    /** Lets the person choose where to write. */
    public void save(
            String title, Optional<Path> folder, String name, Consumer<Path> chosen, ExtensionFilter... filters) {
        var chooser = chooser(title, folder, filters);
        chooser.setInitialFileName(name);
        Optional.ofNullable(chooser.showSaveDialog(owner.orElse(null)))
                .map(File::toPath)
                .ifPresent(chosen);
    }

    /** Lets the person choose a folder. */
    public void folder(String title, Optional<Path> present, Consumer<Path> chosen) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        present.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        Optional.ofNullable(chooser.showDialog(owner.orElse(null)))
                .map(File::toPath)
                .ifPresent(chosen);
    }

    private static FileChooser chooser(String title, Optional<Path> folder, ExtensionFilter... filters) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().addAll(filters);
        folder.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }
}
