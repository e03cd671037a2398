package org.campusaccord.ui.protocols;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.protocol.Protocol;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.Labels;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.common.Room;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.shell.Screen;
import org.campusaccord.ui.shell.UiContext;
import org.jspecify.annotations.Nullable;

/** The wording of the conversation, version by version, to read. */
public final class ProtocolsScreen implements Screen {
    private static final double ROOM_FOR_LIST = 56;

    private final Messages messages;
    private final ProtocolsViewModel model;
    private final BorderPane frame = new BorderPane();
    private final Page wording = new Page();
    private final VBox side;
    private final VBox top;

    public ProtocolsScreen(UiContext context) {
        this.messages = context.messages();
        this.model = new ProtocolsViewModel(context.workspace().protocols(), context.tasks());
        side = side();
        top = top();
        frame.setCenter(wording);
        Room.watch(frame, width -> fold(width < ROOM_FOR_LIST));
        model.chosenProperty().subscribe(this::show);
        wording.setFocusTraversable(true);
        wording.setAccessibleText(messages.get("app.protocols"));
        model.load(context.dialogs()::tell);
    }

    private VBox side() {
        var list = new ListView<>(model.versions());
        list.setId("protocol-versions");
        list.setCellFactory(_ -> new VersionCell());
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.chosenProperty().set(chosen);
            }
        });
        model.chosenProperty().subscribe(chosen -> list.getSelectionModel().select(chosen));
        var caption = Controls.text(messages.get("protocols.versions"), "section-title");
        caption.setLabelFor(list);
        list.setAccessibleText(messages.get("protocols.versions"));
        VBox.setVgrow(list, Priority.ALWAYS);
        var box = Controls.column(Spacing.M, caption, list);
        box.getStyleClass().add("side-list");
        return box;
    }

    private VBox top() {
        var list = new ComboBox<>(model.versions());
        list.setConverter(new Labels<>(this::name));
        list.valueProperty().bindBidirectional(model.chosenProperty());
        var box = Controls.column(Spacing.S, new Field(messages.get("protocols.versions"), list, messages));
        box.getStyleClass().add("page-head");
        return box;
    }

    private void fold(boolean narrow) {
        frame.setLeft(narrow ? null : side);
        frame.setTop(narrow ? top : null);
    }

    private void show(@Nullable Protocol protocol) {
        if (protocol == null) {
            return;
        }
        var nodes = new ArrayList<Node>();
        nodes.add(Controls.column(
                Spacing.XS,
                Controls.text(protocol.title(), "page-title"),
                Controls.text(
                        messages.get(
                                "protocols.subtitle",
                                protocol.version(),
                                protocol.items().size(),
                                protocol.minutes()),
                        "quiet"),
                Controls.text(messages.get("protocols.kept"), "quiet")));
        for (int i = 0; i < protocol.items().size(); i++) {
            nodes.add(new ItemCard(i + 1, protocol.items().get(i), messages));
        }
        wording.show(nodes.toArray(Node[]::new));
    }

    private String name(Protocol protocol) {
        return messages.get("protocols.version", protocol.version());
    }

    private final class VersionCell extends ListCell<Protocol> {
        @Override
        protected void updateItem(@Nullable Protocol protocol, boolean empty) {
            super.updateItem(protocol, empty);
            setText(protocol == null || empty ? null : name(protocol));
        }
    }

    @Override
    public Parent root() {
        return frame;
    }
}
