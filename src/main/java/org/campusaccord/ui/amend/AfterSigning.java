package org.campusaccord.ui.amend;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.VBox;
import org.campusaccord.application.Workspace;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.amendment.AgreementEnd;
import org.campusaccord.domain.amendment.Amendment;
import org.campusaccord.domain.amendment.Comings;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.UiContext;

/** What can be done with a signed agreement: its versions, who came and left, an amendment, its end. Nothing for a draft. */
public final class AfterSigning extends VBox {
    private final UiContext context;
    private final AgreementId agreement;

    /** What is shown, read in one go. */
    record Loaded(
            Agreement agreement,
            List<Revision> versions,
            Optional<Amendment> open,
            Comings comings,
            Optional<AgreementEnd> end) {
        static Loaded read(Workspace workspace, AgreementId id) {
            var versions = workspace.signing().revisions(id).reversed().stream()
                    .filter(revision -> revision.frozenAt().isPresent())
                    .toList();
            return new Loaded(
                    workspace.agreements().agreement(id),
                    versions,
                    workspace.amendments().open(id),
                    workspace.affirmations().comings(id),
                    workspace.endings().end(id));
        }
    }

    public AfterSigning(UiContext context, AgreementId agreement) {
        super(Spacing.L);
        this.context = context;
        this.agreement = agreement;
        setId("after-signing");
        after(() -> Loaded.read(context.workspace(), agreement));
    }

    private void after(Supplier<Loaded> work) {
        context.tasks().run(work, this::show, context.dialogs()::tell);
    }

    private void show(Loaded loaded) {
        getChildren().clear();
        if (loaded.versions().isEmpty()) {
            return;
        }
        if (!loaded.comings().isNone()) {
            getChildren().add(new ComingsCard(context, loaded, this::affirm, this::renegotiate));
        }
        getChildren().add(new VersionsCard(context, loaded, this::end));
    }

    private void affirm(Party newcomer) {
        go(() -> context.workspace().affirmations().affirm(agreement, newcomer.person()), new Place.Review(agreement));
    }

    private void renegotiate() {
        go(() -> context.workspace().amendments().renegotiate(agreement), new Place.Amend(agreement, Optional.empty()));
    }

    private void end(AgreementEnd end) {
        go(
                () -> {
                    context.workspace().endings().end(agreement, end);
                    return end;
                },
                new Place.Review(agreement));
    }

    private <T> void go(Supplier<T> work, Place place) {
        context.tasks().run(work, _ -> context.navigator().go(place), context.dialogs()::tell);
    }
}
