package org.campusaccord.ui.saving;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/** Has words written at once when the keyboard leaves their field, or the person the window. */
public final class WrittenOnLeaving {
    private WrittenOnLeaving() {}

    /** Watches as long as the node is shown. */
    public static void watch(Node screen, Saver saver) {
        screen.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(_ -> saver.writeNow());
        screen.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .subscribe(_ -> saver.writeNow());
    }
}
