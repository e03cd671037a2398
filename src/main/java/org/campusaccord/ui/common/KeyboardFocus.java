package org.campusaccord.ui.common;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the keyboard is in some part of the window. JavaFX's own focusWithin stays true after the focus has gone
 * through a list and out.
 */
public final class KeyboardFocus {
    private KeyboardFocus() {}

    /** Whether this node or anything in it has the focus now. */
    public static boolean isIn(Node node) {
        return Optional.ofNullable(node.getScene())
                .filter(scene -> isIn(node, scene.getFocusOwner()))
                .isPresent();
    }

    /** Whether this node or anything in it has the focus, as it changes. */
    public static ObservableValue<Boolean> in(Node node) {
        return node.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .map(owner -> isIn(node, owner))
                .orElse(false);
    }

    private static boolean isIn(Node node, @Nullable Node owner) {
        for (Node each = owner; each != null; each = each.getParent()) {
            if (each.equals(node)) {
                return true;
            }
        }
        return false;
    }
}
