package org.campusaccord.ui.packet;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.campusaccord.application.export.CopyNotes;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.mail.LetterKind;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.mail.MailFlow;
import org.campusaccord.ui.preview.PreviewPlaces;
import org.campusaccord.ui.preview.PreviewView;
import org.campusaccord.ui.shell.Screen;
import org.campusaccord.ui.shell.UiContext;
import org.campusaccord.ui.shell.WayUp;

/** The agenda packet as it will be printed, to be printed, saved or mailed before the meeting. */
public final class PacketScreen implements Screen {
    private final UiContext context;
    private final AgreementId agreement;
    private final BorderPane root = new BorderPane();
    private final MailFlow mail;

    /** What the packet of an agreement is known by when somebody comes back to it. */
    private record Subject(AgreementId agreement) {}

    /** @param places where people were in the pages of each document */
    public PacketScreen(UiContext context, AgreementId agreement, PreviewPlaces places) {
        this.context = context;
        this.agreement = agreement;
        this.mail = new MailFlow(context);
        root.getStyleClass().add("review");
        root.setCenter(new PreviewView(
                context,
                places,
                new Subject(agreement),
                () -> context.workspace().packets().printout(agreement)));
        context.tasks()
                .run(
                        () -> context.workspace().agreements().agreement(agreement),
                        read -> root.setTop(scrolling(head(read))),
                        context.dialogs()::tell);
    }

    private Node head(Agreement read) {
        var messages = context.messages();
        var crumbs = new WayUp(messages, context.navigator())
                .toCampus(messages.get("packet.here", read.year().label()), read.campus());
        var send = Controls.primary(messages.get("mail.packet"), this::mail);
        send.setGraphic(Icons.EXTERNAL.node());
        send.setId("mail-packet");
        var handedOut = Controls.button(Icons.DONE, messages.get("packet.handed-out"), this::handedOut);
        handedOut.setId("packet-handed-out");
        var head = Controls.column(
                Spacing.S,
                crumbs,
                Controls.text(messages.get("packet.sentence"), "quiet"),
                new FlowPane(Spacing.S, Spacing.S, send, handedOut),
                mail);
        head.getStyleClass().add("page-head");
        return head;
    }

    /** Large text must leave room for the pages. */
    private ScrollPane scrolling(Node head) {
        var pane = new ScrollPane(head);
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("scroll-page");
        pane.maxHeightProperty().bind(root.heightProperty().divide(2));
        return pane;
    }

    private void mail() {
        mail.start(
                agreement,
                LetterKind.PACKET,
                Optional.empty(),
                new CopyNotes(context.messages())::packet,
                () -> context.workspace().packets().enclosure(agreement),
                () -> {});
    }

    private void handedOut() {
        context.tasks()
                .run(
                        () -> {
                            context.workspace().letters().handedOut(agreement, LetterKind.PACKET);
                            return true;
                        },
                        _ -> mail.note(context.messages().get("packet.handed-out.done")),
                        context.dialogs()::tell);
    }

    @Override
    public Parent root() {
        return root;
    }
}
