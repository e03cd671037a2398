package org.campusaccord.ui.signing;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.ui.saving.Pending;
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

    /** Hands over an agreement. */
    public SigningScreen(UiContext context, AgreementId agreement, PersonId person) {
        this(
                context,
                new Place.Review(agreement),
                () -> SigningMatter.ofAgreement(context.workspace(), agreement, person));
    }

    private SigningScreen(UiContext context, Place back, Supplier<SigningMatter> read) {
        this.context = context;
        this.saver = Saver.inWindow(context.tasks());
        context.tasks().run(read, this::show, failure -> {
            context.dialogs().tell(failure);
            context.navigator().go(back);
        });
    }

    /** Hands over a year-end review. */
    public static SigningScreen ofReview(UiContext context, AgreementId agreement, PersonId person) {
        return new SigningScreen(
                context,
                new Place.YearReview(agreement),
                () -> SigningMatter.ofReview(context.workspace(), agreement, person));
    }

    private void show(SigningMatter loaded) {
        var view = new SigningView(
                context, loaded, declined -> root.getChildren().setAll(new HandBack(context, loaded, declined)));
        saver.askForm(view::unsavedWords);
        root.getChildren().setAll(view);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Pending pending() {
        return new SafeLeave(saver, context.dialogs());
    }

    /** A signature that somebody has begun is kept nowhere yet, so the page must not be dropped. */
    @Override
    public void settle(Consumer<Boolean> then) {
        then.accept(root.getChildren().stream()
                .noneMatch(view -> view instanceof SigningView signing && signing.isBegun()));
    }

    @Override
    public boolean isHandedOver() {
        return true;
    }
}
