package org.campusaccord.ui.common;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A page that scrolls when its content needs more room than the window has. */
public final class Page extends ScrollPane {
    /** Between what is scrolled into sight and the edge. */
    private static final double GAP = Spacing.M;

    private final VBox content;

    /** A page with these things under each other. */
    public Page(Node... nodes) {
        content = new VBox(nodes);
        content.getStyleClass().add("page");
        getStyleClass().add("scroll-page");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB) {
                followFocus();
            }
        });
    }

    /** Shows these things instead, from the top. */
    public void show(Node... nodes) {
        content.getChildren().setAll(nodes);
        setVvalue(0);
    }

    /** Shows these things too, below what is there. */
    public void add(List<Node> nodes) {
        content.getChildren().addAll(nodes);
    }

    /** Scrolls as little as needed to show a node with what belongs to it; does nothing for one that is on no page. */
    public static void reveal(Node node) {
        for (var above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof Page page) {
                page.bring(node);
                return;
            }
        }
    }

    /** The toolkit puts a control that was out of sight at the upper edge, and cuts off what stands above and below it. */
    private void followFocus() {
        var before = focused();
        var position = getVvalue();
        Platform.runLater(
                () -> focused().filter(now -> !Optional.of(now).equals(before)).ifPresent(now -> {
                    setVvalue(position);
                    bring(now);
                }));
    }

    private Optional<Node> focused() {
        return Optional.ofNullable(getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                .filter(this::holds);
    }

    private boolean holds(Node node) {
        for (var above = node.getParent(); above != null; above = above.getParent()) {
            if (above.equals(content)) {
                return true;
            }
        }
        return false;
    }

    private void bring(Node node) {
        applyCss();
        layout();
        var room = getViewportBounds().getHeight();
        var hidden = content.getHeight() - room;
        if (hidden <= 0) {
            return;
        }
        var whole = whole(node, room);
        var bounds = content.sceneToLocal(whole.localToScene(whole.getLayoutBounds()));
        var top = Math.max(getVvalue() * hidden, bounds.getMaxY() + GAP - room);
        setVvalue(Math.clamp(Math.min(top, bounds.getMinY() - GAP) / hidden, 0, 1));
    }

    /** The largest part around a node that is kept together and has room. */
    private Node whole(Node node, double room) {
        var whole = node;
        for (Node part = node; part != null && !part.equals(content); part = part.getParent()) {
            if (part instanceof KeptTogether && part.getLayoutBounds().getHeight() + 2 * GAP <= room) {
                whole = part;
            }
        }
        return whole;
    }
}
