package org.campusaccord.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.campusaccord.application.Workspace;
import org.campusaccord.document.Document;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Missing;
import org.campusaccord.domain.signature.Attachment;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.ui.shell.Screen;
import org.campusaccord.ui.shell.UiContext;

/** The whole agreement as it will be printed; beside it what is missing, who signs, or how to export it. */
public final class ReviewScreen implements Screen {
    private final UiContext context;
    private final AgreementId agreement;
    private final StackPane root = new StackPane();

    /** What the page shows, read in one go. */
    record Loaded(
            Agreement agreement,
            List<Missing> missing,
            Optional<Revision> revision,
            List<Attachment> attachments,
            Document document) {
        static Loaded read(Workspace workspace, AgreementId id) {
            var revision = workspace.signing().revision(id);
            var agreement = workspace.agreements().agreement(id);
            var missing = agreement.status() == AgreementStatus.DRAFT
                    ? workspace.signing().missing(id)
                    : List.<Missing>of();
            return new Loaded(
                    agreement,
                    missing,
                    revision,
                    revision.map(workspace.signing()::attachments).orElse(List.of()),
                    workspace.exports().document(id));
        }
    }

    public ReviewScreen(UiContext context, AgreementId agreement) {
        this.context = context;
        this.agreement = agreement;
        load();
    }

    private void load() {
        after(() -> Loaded.read(context.workspace(), agreement));
    }

    /** Does something with the store, then shows the page as it is afterwards. */
    void change(Runnable change) {
        after(() -> {
            change.run();
            return Loaded.read(context.workspace(), agreement);
        });
    }

    private void after(Supplier<Loaded> work) {
        context.tasks()
                .run(
                        work,
                        loaded -> root.getChildren().setAll(new ReviewView(context, loaded, this::change)),
                        context.dialogs()::tell);
    }

    @Override
    public Parent root() {
        return root;
    }
}
