package org.campusaccord.ui.amend;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.preview.PreviewPlaces;
import org.campusaccord.ui.preview.PreviewView;
import org.campusaccord.ui.shell.Screen;
import org.campusaccord.ui.shell.UiContext;

/** The pages of the sheet for somebody who came to a campus after the signing, to be printed or saved. */
public final class HandOverScreen implements Screen {
    private final UiContext context;
    private final BorderPane root = new BorderPane();

    /** What the pages of a newcomer's sheet are known by. */
    private record Subject(AgreementId agreement, PersonId newcomer) {}

    /** @param places where people were in the pages of each document */
    public HandOverScreen(UiContext context, AgreementId agreement, PersonId newcomer, PreviewPlaces places) {
        this.context = context;
        root.getStyleClass().add("review");
        root.setCenter(new PreviewView(
                context,
                places,
                new Subject(agreement, newcomer),
                () -> context.workspace().handOvers().printout(agreement, newcomer)));
        context.tasks()
                .run(
                        () -> context.workspace().agreements().agreement(agreement),
                        read -> root.setTop(head(read, newcomer)),
                        context.dialogs()::tell);
    }

    private Node head(Agreement agreement, PersonId newcomer) {
        var messages = context.messages();
        var head = Controls.column(Spacing.S, AmendHead.of(context, agreement, messages.get("amend.hand-over")));
        agreement
                .party(newcomer)
                .ifPresent(party -> head.getChildren()
                        .add(Controls.text(
                                messages.get("amend.hand-over.for", party.name(), messages.of(party.role())),
                                "quiet")));
        head.getStyleClass().add("page-head");
        return head;
    }

    @Override
    public Parent root() {
        return root;
    }
}
