package org.campusaccord.ui.common;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;

/** Offers known values under a text field while somebody types; any other words may be typed as well. */
public final class Suggestions {
    private static final int SHORTEST = 2;
    private static final int MOST = 8;

    private Suggestions() {}

    /**
     * Adds suggestions to a field.
     *
     * @param matching the values for what is typed
     * @param words how a value reads in the list
     * @param taken hears which value was chosen
     */
    public static <T> void offer(
            TextField field, Function<String, List<T>> matching, Function<T, String> words, Consumer<T> taken) {
        var menu = new ContextMenu();
        menu.setId(field.getId() + "-suggestions");
        field.textProperty().addListener((_, _, typed) -> {
            if (!field.isFocused() || typed.strip().length() < SHORTEST) {
                menu.hide();
                return;
            }
            var items = matching.apply(typed.strip()).stream()
                    .limit(MOST)
                    .map(value -> item(words.apply(value), () -> taken.accept(value)))
                    .toList();
            menu.getItems().setAll(items);
            if (items.isEmpty()) {
                menu.hide();
            } else if (!menu.isShowing()) {
                menu.show(field, Side.BOTTOM, 0, Spacing.XS);
            }
        });
        field.focusedProperty().addListener((_, _, _) -> menu.hide());
    }

    private static MenuItem item(String words, Runnable taken) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> taken.run());
        return item;
    }
}
