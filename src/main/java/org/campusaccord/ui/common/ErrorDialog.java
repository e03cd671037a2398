package org.campusaccord.ui.common;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.stage.Window;
import org.campusaccord.application.ErrorReport;
import org.campusaccord.domain.Problem;
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
                Controls.text(explanation(report.problem())),
                Controls.text(messages.get("common.error.safe")),
                code,
                count,
                buttons(logFolder),
                trouble,
                Controls.text(messages.get("common.error.private"), "small"));
        for (var label : new Label[] {count, trouble}) {
            label.managedProperty().bind(label.textProperty().isNotEmpty());
        }
        content.getStyleClass().add("error-content");
        alert.getDialogPane().setContent(content);
        alert.getButtonTypes().setAll(new ButtonType(messages.get("common.error.go-on"), ButtonData.OK_DONE));
    }

    /** The code of an error that nobody foresaw stands on a line of its own. */
    private String explanation(Problem problem) {
        return problem.key().equals("unexpected") ? messages.get("common.error.what") : messages.explain(problem);
    }

    /** Among the words and not below them, where the system's row of buttons would cut theirs off when they are large. */
    private FlowPane buttons(Optional<Path> logFolder) {
        var copy = Controls.button(Icons.COPY, messages.get("common.error.copy"), this::copy);
        copy.setId("copy-details");
        var open = Controls.button(
                Icons.FOLDER, messages.get("common.error.open-log"), () -> logFolder.ifPresent(this::open));
        open.setId("open-log");
        open.setDisable(logFolder.filter(Files::isDirectory).isEmpty());
        return new FlowPane(Spacing.S, Spacing.S, copy, open);
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
        alert.show();
        // The dialog also goes with its window, and then no event of its own says so.
        alert.showingProperty().subscribe((_, showing) -> {
            if (!showing) {
                closed.run();
            }
        });
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
                .map(Scene::getWindow)
                .ifPresent(Window::sizeToScene);
    }
}
