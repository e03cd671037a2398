package org.campusaccord.ui.common;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Makes the plain controls in the one way this application has them: words that wrap, buttons that say what happens. */
public final class Controls {
    private Controls() {}

    /** A text that wraps, in one of the styles of the style sheet: {@code page-title}, {@code card-title}, {@code quiet} …. */
    public static Label text(String words, String... styles) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A button with words. */
    public static Button button(String words, Runnable action) {
        var button = new Button(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** A button with an icon before its words. */
    public static Button button(Icons icon, String words, Runnable action) {
        var button = button(words, action);
        button.setGraphic(icon.node());
        return button;
    }

    /** The one accented button of a screen: what most people do next. */
    public static Button primary(String words, Runnable action) {
        var button = button(words, action);
        button.getStyleClass().add(Styles.ACCENT);
        return button;
    }

    /** A button that is only an icon; its words are its tooltip and what a screen reader says. */
    public static Button iconButton(Icons icon, String words, Runnable action) {
        var button = new Button(null, icon.node());
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Things beside each other, centred on one line. */
    public static HBox row(double spacing, Node... nodes) {
        var row = new HBox(spacing, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Things under each other. */
    public static VBox column(double spacing, Node... nodes) {
        return new VBox(spacing, nodes);
    }

    /** A card: a thin border around what belongs together. */
    public static VBox card(Node... nodes) {
        var card = new VBox(Spacing.M, nodes);
        card.getStyleClass().add("card-box");
        return card;
    }

    /** Takes the room between what stands left and right. */
    public static Region filler() {
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        return filler;
    }
}
