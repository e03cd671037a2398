package org.campusaccord.ui.preview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Keys that work in the whole window for as long as a node is in it. */
final class PreviewKeys {
    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();

    /** Ctrl, or Cmd on a Mac, with one of these keys. */
    PreviewKeys shortcut(Runnable action, KeyCode... codes) {
        for (var code : codes) {
            keys.put(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN), action);
        }
        return this;
    }

    PreviewKeys key(Runnable action, KeyCode code, KeyCombination.Modifier... modifiers) {
        keys.put(new KeyCodeCombination(code, modifiers), action);
        return this;
    }

    /** Begins to listen wherever the node is. */
    void follow(Node node) {
        node.sceneProperty().subscribe((before, now) -> {
            scene(before).ifPresent(scene -> scene.getAccelerators().keySet().removeAll(keys.keySet()));
            scene(now).ifPresent(scene -> scene.getAccelerators().putAll(keys));
        });
    }

    private static Optional<Scene> scene(@org.jspecify.annotations.Nullable Scene scene) {
        return Optional.ofNullable(scene);
    }
}
