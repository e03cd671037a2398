package org.campusaccord.ui.amend;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.campusaccord.application.export.CopyNotes;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.export.ExportFlow;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.UiContext;

/** The campus's people are not those who signed: whoever came may affirm the agreement or ask to renegotiate it. */
final class ComingsCard extends VBox {
    private final UiContext context;
    private final Messages messages;
    private final AfterSigning.Loaded loaded;

    ComingsCard(UiContext context, AfterSigning.Loaded loaded, Consumer<Party> affirm, Runnable renegotiate) {
        super(Spacing.M);
        this.context = context;
        this.messages = context.messages();
        this.loaded = loaded;
        setId("comings");
        getStyleClass().add("card-box");
        var title = Controls.text(messages.get("amend.comings"), "section-title");
        title.setGraphic(Icons.PEOPLE.node());
        getChildren().add(title);
        if (!loaded.comings().gone().isEmpty()) {
            getChildren().add(Controls.text(messages.get("amend.comings.gone", gone()), "quiet"));
        }
        loaded.comings().newcomers().forEach(party -> getChildren().add(newcomer(party, affirm, renegotiate)));
    }

    private String gone() {
        return loaded.comings().gone().stream()
                .map(each -> messages.get("walkthrough.party", each.name(), messages.of(each.role())))
                .collect(Collectors.joining("; "));
    }

    private VBox newcomer(Party party, Consumer<Party> affirm, Runnable renegotiate) {
        var flow = new ExportFlow(context);
        var sheet = Controls.button(Icons.EXPORT, messages.get("amend.hand-over"), () -> handOver(flow, party));
        sheet.setId("hand-over-sheet-" + party.person().value());
        var preview = Controls.button(
                Icons.SHOW,
                messages.get("amend.hand-over.preview"),
                () -> context.navigator()
                        .go(new Place.HandOver(loaded.agreement().id(), party.person())));
        preview.setId("preview-hand-over-" + party.person().value());
        var buttons = new FlowPane(Spacing.S, Spacing.S, preview, sheet);
        if (loaded.agreement().status() == AgreementStatus.SIGNED) {
            var yes = Controls.button(Icons.DONE, messages.get("amend.affirm"), () -> affirm.accept(party));
            yes.setId("affirm-" + party.person().value());
            var change = Controls.button(Icons.EDIT, messages.get("amend.renegotiate"), renegotiate);
            change.setId("renegotiate-" + party.person().value());
            buttons.getChildren().addAll(yes, change);
        }
        return Controls.column(
                Spacing.S,
                Controls.text(messages.get("amend.comings.new", party.name(), messages.of(party.role())), "strong"),
                Controls.text(messages.get("amend.comings.explanation"), "small"),
                buttons,
                flow);
    }

    private void handOver(ExportFlow flow, Party party) {
        var handOvers = context.workspace().handOvers();
        var id = loaded.agreement().id();
        flow.offer(
                new CopyNotes(messages)::handOver,
                () -> flow.start(
                        ExportFormat.PDF,
                        () -> handOvers.suggestedName(id),
                        file -> handOvers.export(id, party.person(), file)));
    }
}
