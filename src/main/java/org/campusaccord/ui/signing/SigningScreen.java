package org.campusaccord.ui.signing;

import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.campusaccord.document.Document;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.ui.saving.SafeLeave;
import org.campusaccord.ui.saving.Saver;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.Screen;
import org.campusaccord.ui.shell.UiContext;

/** The computer in one party's hands. The navigation is hidden, so that nothing of the host's is a click away. */
public final class SigningScreen implements Screen {
    private final UiContext context;
    private final StackPane root = new StackPane();
    private final Saver saver;

    /**
     * What lies before the party.
     *
     * @param host whose computer it is; empty before that is known
     */
    record Loaded(Agreement agreement, Party party, Revision revision, Document document, String host) {}

    public SigningScreen(UiContext context, AgreementId agreement, PersonId person) {
        this.context = context;
        this.saver = Saver.inWindow(context.tasks());
        context.tasks().run(() -> read(agreement, person), this::show, failure -> {
            context.dialogs().tell(failure);
            context.navigator().go(new Place.Review(agreement));
        });
    }

    private void show(Loaded loaded) {
        var view = new SigningView(
                context, loaded, declined -> root.getChildren().setAll(new HandBack(context, loaded, declined)));
        saver.askForm(view::unsavedWords);
        root.getChildren().setAll(view);
    }

    private Loaded read(AgreementId id, PersonId person) {
        var workspace = context.workspace();
        var agreement = workspace.agreements().agreement(id);
        return new Loaded(
                agreement,
                agreement
                        .party(person)
                        .orElseThrow(() -> Problem.of("signing.no-party").asException()),
                workspace
                        .signing()
                        .revision(id)
                        .orElseThrow(() -> Problem.of("signing.draft").asException()),
                workspace.exports().document(id),
                workspace.settings().settings().championName());
    }

    @Override
    public Parent root() {
        return root;
    }

    /** A signature that somebody has begun is kept nowhere yet, so the page must not be dropped. */
    @Override
    public void settle(Consumer<Boolean> then) {
        then.accept(root.getChildren().stream()
                .noneMatch(view -> view instanceof SigningView signing && signing.isBegun()));
    }

    @Override
    public void leave(Runnable proceed) {
        SafeLeave.leave(saver, context.dialogs(), proceed);
    }

    @Override
    public String unsavedText() {
        return saver.unsavedText();
    }

    @Override
    public boolean isHandedOver() {
        return true;
    }
}
