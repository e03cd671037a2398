package org.campusaccord.ui.yearend;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.yearend.Reflection;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.EmptyState;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.saving.Pending;
import org.campusaccord.ui.saving.SafeLeave;
import org.campusaccord.ui.saving.Saver;
import org.campusaccord.ui.saving.WrittenOnLeaving;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.Screen;
import org.campusaccord.ui.shell.UiContext;

/**
 * The computer in one party's hands, to reflect alone. It opens with a cover, so that whoever hands it over sees no word;
 * what was written before is read from the store only when the party says that it is they.
 */
public final class ReflectionScreen implements Screen {
    private final UiContext context;
    private final AgreementId agreement;
    private final PersonId person;
    private final StackPane root = new StackPane();
    private final Saver saver;

    /** What the form begins with. */
    private record Opened(Party party, Reflection reflection) {}

    public ReflectionScreen(UiContext context, AgreementId agreement, PersonId person) {
        this.context = context;
        this.agreement = agreement;
        this.person = person;
        this.saver = Saver.inWindow(context.tasks());
        WrittenOnLeaving.watch(root, saver);
        context.tasks().run(this::party, this::cover, this::refused);
    }

    private Party party() {
        return context.workspace()
                .agreements()
                .agreement(agreement)
                .party(person)
                .orElseThrow(() -> Problem.of("yearend.no-party").asException());
    }

    private void cover(Party party) {
        root.getChildren().setAll(new ReflectionCover(context.messages(), party, this::open, this::giveBack));
    }

    private void open() {
        context.tasks()
                .run(
                        () -> new Opened(
                                party(), context.workspace().yearReviews().reflection(agreement, person)),
                        opened -> root.getChildren()
                                .setAll(new ReflectionForm(
                                        context.messages(),
                                        saver,
                                        opened.party(),
                                        opened.reflection(),
                                        reflection -> context.workspace()
                                                .yearReviews()
                                                .saveReflection(agreement, person, reflection),
                                        () -> handBack(opened.party()))),
                        this::refused);
    }

    /** Nothing of the host's is seen before the computer is back, and nothing of the party's any more. */
    private void handBack(Party party) {
        pending().leave(() -> {
            var messages = context.messages();
            var back = Controls.primary(messages.get("yearend.back.go-on"), this::giveBack);
            back.setId("back-to-host");
            var thanks = new EmptyState(
                    Icons.SAVED,
                    messages.get("yearend.back.title", party.name()),
                    messages.get("yearend.back.what"),
                    back);
            var page = new StackPane(thanks);
            page.getStyleClass().addAll("page", "hand-back");
            root.getChildren().setAll(page);
            Platform.runLater(back::requestFocus);
        });
    }

    private void giveBack() {
        context.navigator().go(new Place.YearReview(agreement));
    }

    private void refused(RuntimeException failure) {
        context.dialogs().tell(failure);
        giveBack();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Pending pending() {
        return new SafeLeave(saver, context.dialogs());
    }

    /** The words go from the window as soon as they are in the store, not only when another page is there. */
    @Override
    public void leave(Runnable proceed) {
        pending().leave(() -> {
            root.getChildren().clear();
            proceed.run();
        });
    }

    @Override
    public boolean isHandedOver() {
        return true;
    }
}
