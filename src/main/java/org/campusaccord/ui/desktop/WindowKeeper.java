package org.campusaccord.ui.desktop;

import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** Puts a window where it stood and remembers where it is moved to. */
public final class WindowKeeper {
    private final Stage stage;
    private final WindowMemory memory;
    private WindowPlace last = new WindowPlace(0, 0, 1, 1, false);

    public WindowKeeper(Stage stage, WindowMemory memory) {
        this.stage = stage;
        this.memory = memory;
    }

    /** To be called before the window is shown. */
    public void place(double width, double height) {
        var place = memory.place(Monitor.present(), width, height);
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized());
        last = place;
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> {
            remember();
            stage.xProperty().addListener(_ -> remember());
            stage.yProperty().addListener(_ -> remember());
            stage.widthProperty().addListener(_ -> remember());
            stage.heightProperty().addListener(_ -> remember());
            stage.maximizedProperty().addListener(_ -> remember());
        });
    }

    /** What a maximized window measures is not where it goes back to. */
    private void remember() {
        if (!stage.isShowing() || stage.isIconified()) {
            return;
        }
        var now = new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        Monitor.present().stream()
                .filter(screen -> screen.holds(now))
                .findFirst()
                .ifPresent(screen -> {
                    last = stage.isMaximized()
                            ? new WindowPlace(last.x(), last.y(), last.width(), last.height(), true)
                            : now;
                    memory.stands(screen, last);
                });
    }
}
