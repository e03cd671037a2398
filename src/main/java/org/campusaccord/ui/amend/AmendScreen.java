package org.campusaccord.ui.amend;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.campusaccord.application.Workspace;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.amendment.Amendment;
import org.campusaccord.domain.amendment.AmendmentState;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.ui.saving.Pending;
import org.campusaccord.ui.saving.SafeLeave;
import org.campusaccord.ui.saving.Saver;
import org.campusaccord.ui.saving.WrittenOnLeaving;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.Screen;
import org.campusaccord.ui.shell.UiContext;

/** An amendment of one agreement: begun here, written beside the signed words, laid before the parties or withdrawn. */
public final class AmendScreen implements Screen {
    private final UiContext context;
    private final AgreementId agreement;
    private final Optional<CheckInId> checkIn;
    private final Saver saver;
    private final StackPane root = new StackPane();

    /** What the screen shows, read in one go. */
    record Loaded(Agreement agreement, Optional<Amendment> amendment) {
        static Loaded read(Workspace workspace, AgreementId id) {
            return new Loaded(
                    workspace.agreements().agreement(id), workspace.amendments().open(id));
        }
    }

    public AmendScreen(UiContext context, AgreementId agreement, Optional<CheckInId> checkIn) {
        this.context = context;
        this.agreement = agreement;
        this.checkIn = checkIn;
        this.saver = Saver.inWindow(context.tasks());
        WrittenOnLeaving.watch(root, saver);
        after(() -> Loaded.read(context.workspace(), agreement));
    }

    private void after(Supplier<Loaded> work) {
        context.tasks().run(work, this::show, context.dialogs()::tell);
    }

    private void show(Loaded loaded) {
        var open = loaded.amendment();
        if (open.isEmpty()) {
            root.getChildren().setAll(new BeginView(context, loaded.agreement(), this::begin));
        } else if (open.get().state() == AmendmentState.READY) {
            context.navigator().goInstead(new Place.Review(agreement));
        } else {
            var model = new AmendViewModel(
                    context.workspace().amendments(),
                    context.tasks(),
                    saver,
                    context.dialogs()::tell,
                    loaded.agreement(),
                    open.get());
            root.getChildren().setAll(new AmendView(context, model, saver));
        }
    }

    private void begin() {
        after(() -> {
            context.workspace().amendments().begin(agreement, checkIn);
            return Loaded.read(context.workspace(), agreement);
        });
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Pending pending() {
        return new SafeLeave(saver, context.dialogs());
    }
}
