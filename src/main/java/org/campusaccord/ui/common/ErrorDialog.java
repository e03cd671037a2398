package org.campusaccord.ui.common;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.campusaccord.application.ErrorReport;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.text.Messages;

/** Tells an error that nobody foresaw: what it means for the person, its code, and what can be sent to those who mend it. */
final class ErrorDialog implements ErrorNotice {
    private final Alert alert;
    private final Messages messages;
    private final Label count = Controls.text("", "quiet");
    private final Label trouble = Controls.text("", "field-problem");
    private final StringBuilder details;

    /**
     * The dialog, not yet shown.
     *
     * @param alert the frame, in the window's own look
     * @param logFolder where the log lies, if it is known
     */
    ErrorDialog(Alert alert, Messages messages, ErrorReport report, Optional<Path> logFolder) {
        this.alert = alert;
        this.messages = messages;
        this.details = new StringBuilder(report.details());
        alert.setHeaderText(messages.title(report.problem()));
        var code = Controls.text(messages.get("common.error.code", report.code()), "strong");
        code.setId("error-code");
        count.setId("error-count");
        var content = Controls.column(
                Spacing.M,
                Controls.text(messages.explain(report.problem())),
                Controls.text(messages.get("common.error.safe")),
                code,
                count,
                Controls.text(messages.get("common.error.private"), "small"),
                trouble);
        for (var label : new Label[] {count, trouble}) {
            label.managedProperty().bind(label.textProperty().isNotEmpty());
        }
        content.getStyleClass().add("error-content");
        alert.getDialogPane().setContent(content);
        addButtons(logFolder);
    }

    private void addButtons(Optional<Path> logFolder) {
        var copy = new ButtonType(messages.get("common.error.copy"), ButtonData.LEFT);
        var open = new ButtonType(messages.get("common.error.open-log"), ButtonData.LEFT);
        var goOn = new ButtonType(messages.get("common.error.go-on"), ButtonData.OK_DONE);
        alert.getButtonTypes().setAll(copy, open, goOn);
        var copyButton = button(copy, "copy-details", this::copy);
        copyButton.setGraphic(Icons.COPY.node());
        var openButton = button(open, "open-log", () -> logFolder.ifPresent(this::open));
        openButton.setGraphic(Icons.FOLDER.node());
        openButton.setDisable(logFolder.filter(Files::isDirectory).isEmpty());
        ((Button) alert.getDialogPane().lookupButton(goOn)).setDefaultButton(true);
    }

    /** A button that does something and leaves the dialog open. */
    private Button button(ButtonType type, String id, Runnable action) {
        var button = (Button) alert.getDialogPane().lookupButton(type);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            action.run();
        });
        return button;
    }

    private void copy() {
        CopiedText.put(details.toString());
        trouble.setText("");
        say(messages.get("common.error.copied"));
    }

    private void open(Path folder) {
        try {
            FileOpener.open(folder);
        } catch (ProblemException failure) {
            trouble.setText(messages.explain(failure.problem()));
            fit();
        }
    }

    void show(Runnable closed) {
        alert.setOnHidden(_ -> closed.run());
        alert.show();
    }

    @Override
    public void count(int times) {
        say(messages.get("common.error.count", times));
    }

    @Override
    public void add(ErrorReport other) {
        details.append("\n\n").append(other.details());
        say(messages.get("common.error.more"));
    }

    private void say(String sentence) {
        count.setText(sentence);
        fit();
    }

    /** A dialog takes its height once, when it is shown. */
    private void fit() {
        Optional.ofNullable(alert.getDialogPane().getScene())
                .map(javafx.scene.Scene::getWindow)
                .ifPresent(javafx.stage.Window::sizeToScene);
    }
}
