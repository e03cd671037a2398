package org.campusaccord.bench.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A window with nothing in it, which tells its first frame as the program does. What every JavaFX program takes at least. */
public final class EmptyWindow {
    private static final double WIDTH = 1180;
    private static final double HEIGHT = 820;

    /** As the program counts. */
    private static final int PULSES = 3;

    private EmptyWindow() {}

    /**
     * Shows the window.
     *
     * @param arguments the file for the report
     */
    public static void main(String[] arguments) {
        Platform.startup(() -> {
            var stage = new Stage();
            stage.setScene(new Scene(new StackPane(), WIDTH, HEIGHT));
            stage.show();
            new AnimationTimer() {
                private int pulses;

                @Override
                public void handle(long now) {
                    pulses++;
                    if (pulses == PULSES) {
                        stop();
                        report(Path.of(arguments[0]));
                    }
                }
            }.start();
        });
    }

    private static void report(Path file) {
        long now = System.currentTimeMillis();
        long cpu =
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
        try {
            Files.writeString(file, "first-frame.epoch-millis=%d%nfirst-frame.cpu-millis=%d%n".formatted(now, cpu));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
