package org.campusaccord;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.AccordWindow;

/** The whole program in whose window somebody types a name on the first page; it says so on its output, at once. */
final class TypingProgram {
    static final String TYPED = "typed";
    static final String BEFORE = "Somebody Else";
    static final String NAME = "Rosa Delgado";

    private TypingProgram() {}

    public static void main(String[] arguments) {
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        var launcher = new Launcher(
                (workspaces, messages, clock, backstage) -> {
                    typeOnceThereIsAField();
                    AccordWindow.open(workspaces, messages, clock, backstage);
                },
                Map.of("DISPLAY", ":0"),
                new Messages(Locale.US),
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                err);
        System.exit(launcher.run("--data", arguments[0]));
    }

    /** The toolkit is started by the window, so somebody must wait for it. */
    private static void typeOnceThereIsAField() {
        Thread.ofPlatform().daemon().start(() -> {
            while (!isTyping()) {
                Thread.onSpinWait();
            }
        });
    }

    private static boolean isTyping() {
        try {
            Platform.runLater(() -> new AnimationTimer() {
                @Override
                public void handle(long now) {
                    field().ifPresent(field -> {
                        stop();
                        field.setText(NAME);
                        System.out.println(TYPED);
                    });
                }
            }.start());
            return true;
        } catch (IllegalStateException notStarted) {
            return false;
        }
    }

    private static Optional<TextField> field() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(window -> window.getScene().getRoot().lookup("#your-name"))
                .filter(Node.class::isInstance)
                .map(TextField.class::cast)
                // The page fills its fields from the store first; what is typed before would be overwritten.
                .filter(field -> field.getText().equals(BEFORE))
                .findFirst();
    }
}
