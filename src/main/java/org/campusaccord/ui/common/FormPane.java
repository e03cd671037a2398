package org.campusaccord.ui.common;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** A form in a dialog: as large as what it holds, but never larger than the window behind it has room for; then it scrolls. */
final class FormPane extends ScrollPane {
    /** Of the text size, in which a line is still easy to read. */
    private static final double WIDEST = 46;

    /** Of the window behind; the rest is for the dialog's title and buttons. */
    private static final double SHARE_OF_WIDTH = 0.85;

    private static final double SHARE_OF_HEIGHT = 0.66;
    private static final double USUAL_WIDTH = 1000;
    private static final double USUAL_HEIGHT = 700;

    private final Label probe = new Label();
    private final VBox form;
    private final Optional<Window> behind;

    FormPane(Node content, Optional<Window> behind) {
        this.behind = behind;
        probe.setManaged(false);
        probe.setVisible(false);
        form = new VBox(content, probe);
        form.getStyleClass().add("form");
        setContent(form);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("scroll-page");
        // A dialog takes its height once, when it is shown; what is chosen in the form makes it longer or shorter.
        form.heightProperty().subscribe((_, _) -> fit());
    }

    private void fit() {
        requestLayout();
        Optional.ofNullable(getScene()).map(Scene::getWindow).ifPresent(Window::sizeToScene);
    }

    @Override
    protected double computePrefWidth(double height) {
        double room = behind.map(Window::getWidth).orElse(USUAL_WIDTH) * SHARE_OF_WIDTH;
        return Math.min(room, WIDEST * probe.getFont().getSize());
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = behind.map(Window::getHeight).orElse(USUAL_HEIGHT) * SHARE_OF_HEIGHT;
        return Math.min(room, form.prefHeight(width < 0 ? computePrefWidth(-1) : width) + 2);
    }
}
