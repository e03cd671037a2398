package org.campusaccord.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.campusaccord.application.Workspace;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Missing;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.ui.preview.CopyChoice;
import org.campusaccord.ui.preview.PreviewPlaces;
import org.campusaccord.ui.preview.PreviewView;
import org.campusaccord.ui.shell.Screen;
import org.campusaccord.ui.shell.UiContext;

/** The whole agreement as it will be printed; beside it what is missing, who signs, or how to export it. */
public final class ReviewScreen implements Screen {
    private final UiContext context;
    private final AgreementId agreement;
    private final StackPane root = new StackPane();
    private final PreviewView preview;
    private boolean pagesOnly;

    /** What the page shows, read in one go. */
    record Loaded(
            Agreement agreement,
            List<Missing> missing,
            Optional<Revision> revision,
            Optional<PaperScans> scans,
            List<EarlierVersion> earlier,
            List<Party> signers) {
        /** Whether a text lies before the parties now. */
        boolean isLaid() {
            return revision.filter(text -> text.frozenAt().isEmpty()).isPresent();
        }

        /** Which revision the pages beside show: one that lies before the parties comes before what is in force. */
        OptionalInt shown() {
            return revision.map(text -> OptionalInt.of(text.number())).orElse(OptionalInt.empty());
        }

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
                    revision.map(text -> PaperScans.of(workspace, text)),
                    revision.map(text -> EarlierVersion.before(text, workspace, id))
                            .orElse(List.of()),
                    revision.filter(text -> text.frozenAt().isEmpty())
                            .map(_ -> workspace.signing().signers(id))
                            .orElse(List.of()));
        }
    }

    /** @param places where people were in the pages of each document */
    public ReviewScreen(UiContext context, AgreementId agreement, PreviewPlaces places) {
        this.context = context;
        this.agreement = agreement;
        this.preview = new PreviewView(
                context,
                places,
                agreement,
                new CopyChoice(
                        List.of(Audience.BINDER, Audience.PRINCIPAL, Audience.DISTRICT),
                        audience -> context.workspace().exports().printout(agreement, audience),
                        new CopyChoice.Earlier(
                                () -> context.workspace().exports().history().isOffered(agreement),
                                audience ->
                                        context.workspace().exports().history().printout(agreement, audience))));
        after(() -> Loaded.read(context.workspace(), agreement));
    }

    /** Does something with the store, then shows the page as it is afterwards. */
    void change(Runnable change) {
        after(() -> {
            change.run();
            return Loaded.read(context.workspace(), agreement);
        });
        preview.refresh();
    }

    private void after(Supplier<Loaded> work) {
        context.tasks().run(work, this::show, context.dialogs()::tell);
    }

    private void show(Loaded loaded) {
        root.getChildren()
                .setAll(new ReviewView(context, loaded, preview, this::change, pagesOnly, only -> pagesOnly = only));
    }

    @Override
    public Parent root() {
        return root;
    }
}
