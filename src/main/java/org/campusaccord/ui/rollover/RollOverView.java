package org.campusaccord.ui.rollover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.protocol.Protocol;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Labels;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.common.WrappedLine;
import org.campusaccord.ui.shell.Navigator;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.WayUp;

/** The roll-over as it looks: the version of the protocol, one campus in full or all as lines, and the one button. */
final class RollOverView {
    private final Page page = new Page();
    private final RollOverViewModel model;
    private final Messages messages;
    private final Navigator navigator;
    private final ComboBox<Protocol> protocol = new ComboBox<>();
    private final Button go;
    private final Button leave;
    private final Label note = Controls.text("", "field-note");
    private final ProgressBar bar = new ProgressBar(0);

    RollOverView(RollOverViewModel model, Messages messages, Navigator navigator) {
        this.model = model;
        this.messages = messages;
        this.navigator = navigator;
        go = Controls.primary(messages.get("rollover.go.one"), model::rollOver);
        go.setId("roll-over-now");
        leave = Controls.button(messages.get("rollover.leave-rest", model.from().label()), model::leaveRest);
        leave.setId("leave-rest");
        leave.setWrapText(true);
        leave.setMinWidth(0);
        leave.managedProperty().bind(leave.visibleProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.get("rollover.progress"));
        bar.managedProperty().bind(bar.visibleProperty());
        note.managedProperty().bind(note.visibleProperty());
        note.setGraphic(Icons.NOTE.node());
        protocol.setId("roll-over-protocol");
        protocol.setConverter(
                new Labels<>(version -> messages.get("rollover.protocol.version", version.title(), version.version())));
        protocol.setItems(model.protocols());
        protocol.valueProperty()
                .subscribe(version -> Optional.ofNullable(version).ifPresent(model::choose));
        model.protocolProperty().subscribe(chosen -> chosen.ifPresent(protocol::setValue));
        model.campuses().addListener((Observable _) -> {
            show();
            model.campuses().forEach(this::follow);
        });
        model.stateProperty().subscribe(_ -> refresh());
    }

    Page page() {
        return page;
    }

    private void show() {
        var nodes = new ArrayList<Node>(List.of(head()));
        if (model.isForAll()) {
            nodes.add(new Field(messages.get("rollover.protocol"), protocol, messages));
            var list = Controls.card();
            list.setSpacing(0);
            list.setId("roll-over-list");
            model.campuses()
                    .forEach(choices ->
                            list.getChildren().add(new CampusLine(choices, messages, false, this::openDraft)));
            nodes.add(list);
        } else {
            nodes.addAll(one(model.campuses().getFirst()));
        }
        nodes.add(Controls.column(Spacing.S, note, bar, new WrappedLine(Spacing.S, go, leave)));
        page.show(nodes.toArray(Node[]::new));
        refresh();
    }

    private Node head() {
        var next = model.from().next().label();
        var here = messages.get("rollover.here");
        var way = new WayUp(messages, navigator);
        return Controls.column(
                Spacing.XS,
                model.isForAll()
                        ? way.toCampuses(here)
                        : way.toCampus(here, model.campuses().getFirst().plan().campus()),
                Controls.text(messages.get("rollover.title", next), "page-title"),
                Controls.text(
                        messages.get(
                                model.isForAll() ? "rollover.sentence.all" : "rollover.sentence",
                                model.from().label(),
                                next),
                        "quiet"));
    }

    /** A campus that can be rolled over in full; another one, and one that was, as a line that says why and shows the way. */
    private List<Node> one(CampusChoices choices) {
        if (!choices.plan().situation().isOpen()
                || choices.outcomeProperty()
                        .get()
                        .filter(Outcome.Done.class::isInstance)
                        .isPresent()) {
            return List.of(Controls.card(new CampusLine(choices, messages, true, this::openDraft)));
        }
        var refused = new ArrayList<Node>();
        choices.outcomeProperty()
                .get()
                .ifPresent(_ -> refused.add(Controls.card(new CampusLine(choices, messages, true, this::openDraft))));
        refused.add(Controls.card(
                new Field(messages.get("rollover.protocol"), protocol, messages), new PlanPane(choices, messages)));
        return refused;
    }

    private void follow(CampusChoices choices) {
        choices.chosenProperty().subscribe(_ -> refresh());
        choices.unansweredProperty().subscribe(_ -> refresh());
        if (!model.isForAll()) {
            choices.outcomeProperty().subscribe((_, now) -> {
                // Refused: another try is possible once it is put right.
                now.filter(Outcome.Refused.class::isInstance)
                        .ifPresent(_ -> choices.chosenProperty().set(true));
                show();
            });
        }
    }

    private void refresh() {
        var state = model.state();
        var ready = model.ready();
        var unanswered = model.unanswered();
        var isOpen = model.campuses().stream()
                .anyMatch(choices -> choices.chosenProperty().get());
        go.setText(model.isForAll() ? messages.get("rollover.go", ready) : messages.get("rollover.go.one"));
        go.setDisable(state.running() || ready == 0);
        go.setVisible(isOpen || state.running());
        leave.setVisible(model.isForAll() && unanswered > 0 && !state.running());
        bar.setVisible(state.running());
        bar.setProgress(state.all() == 0 ? 0 : (double) state.done() / state.all());
        note.setText(note(state, unanswered));
        // What has gone well is no warning.
        note.getStyleClass().setAll("label", unanswered > 0 && !state.running() ? "field-note" : "quiet");
        note.setVisible(!note.getText().isEmpty());
    }

    private String note(RollOverViewModel.State state, int unanswered) {
        if (state.running()) {
            return messages.get("rollover.running", state.done(), state.all());
        }
        if (unanswered > 0) {
            return messages.get("rollover.unanswered", unanswered);
        }
        return state.all() > 0 && model.isForAll() ? messages.get("rollover.ran", state.all()) : "";
    }

    private void openDraft(AgreementId draft) {
        navigator.go(new Place.Walkthrough(draft));
    }
}
