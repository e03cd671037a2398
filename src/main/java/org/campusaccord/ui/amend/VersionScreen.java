package org.campusaccord.ui.amend;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import org.campusaccord.application.Workspace;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.common.WrappedLine;
import org.campusaccord.ui.preview.PreviewPlaces;
import org.campusaccord.ui.preview.PreviewView;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.Screen;
import org.campusaccord.ui.shell.UiContext;

/** The pages of one signed version, with how it stands: in force, or replaced by which. */
public final class VersionScreen implements Screen {
    private final UiContext context;
    private final AgreementId agreement;
    private final int number;
    private final BorderPane root = new BorderPane();

    /** What pages of a version are known by. */
    private record Subject(AgreementId agreement, int number) {}

    /** @param signed the signed versions, the newest first */
    private record Loaded(Agreement agreement, List<Revision> signed) {
        static Loaded read(Workspace workspace, AgreementId id) {
            var signed = workspace.signing().revisions(id).stream()
                    .filter(revision -> revision.frozenAt().isPresent())
                    .toList();
            return new Loaded(workspace.agreements().agreement(id), signed);
        }
    }

    /** @param places where people were in the pages of each document */
    public VersionScreen(UiContext context, AgreementId agreement, int number, PreviewPlaces places) {
        this.context = context;
        this.agreement = agreement;
        this.number = number;
        root.getStyleClass().add("review");
        root.setCenter(new PreviewView(
                context,
                places,
                new Subject(agreement, number),
                () -> context.workspace().exports().printout(agreement, number)));
        context.tasks()
                .run(
                        () -> Loaded.read(context.workspace(), agreement),
                        loaded -> root.setTop(head(loaded)),
                        context.dialogs()::tell);
    }

    private Node head(Loaded loaded) {
        var messages = context.messages();
        var line = new WrappedLine(Spacing.M, Controls.text(standing(loaded), "quiet"));
        line.setRowValignment(VPos.CENTER);
        if (number > 1) {
            var compare = Controls.button(
                    Icons.DOCUMENT, messages.get("amend.version.compare", number - 1), () -> compare(number - 1));
            compare.setId("compare-version");
            line.add(compare);
        }
        var head = Controls.column(
                Spacing.S,
                AmendHead.of(context, loaded.agreement(), messages.get("amend.version.number", number)),
                line);
        head.getStyleClass().add("page-head");
        return head;
    }

    private String standing(Loaded loaded) {
        var messages = context.messages();
        var newest = loaded.signed().stream()
                .filter(revision -> revision.number() > number)
                .reduce((_, next) -> next);
        return newest.map(next -> messages.get("amend.version.replaced-by", VersionWords.of(next, messages)))
                .orElseGet(() -> VersionWords.newest(loaded.agreement().status(), messages));
    }

    private void compare(int before) {
        context.navigator().go(new Place.Compare(agreement, before, number));
    }

    @Override
    public Parent root() {
        return root;
    }
}
