package org.campusaccord.ui.campus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.campus.Caseload;
import org.campusaccord.domain.campus.DaysAWeek;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;

/** Who has a role on the campus this year: add, change, remove. */
final class PeopleCard extends VBox {
    private final CampusViewModel model;
    private final Messages messages;
    private final VBox list = new VBox();
    private final Label note = Controls.text("", "field-note");
    private final Button add;
    private Optional<PersonForm> form = Optional.empty();
    private Optional<Party> changing = Optional.empty();

    PeopleCard(CampusViewModel model, Messages messages) {
        super(Spacing.M);
        this.model = model;
        this.messages = messages;
        getStyleClass().add("card-box");
        add = Controls.button(Icons.ADD, messages.get("campus.people.add"), () -> open(Optional.empty()));
        add.setId("add-person");
        var head = Controls.row(
                Spacing.S, Controls.text(messages.get("campus.people"), "section-title"), Controls.filler(), add);
        note.setGraphic(Icons.WARNING.node());
        getChildren().addAll(head, note, list);
        model.contentProperty().subscribe(content -> content.ifPresent(this::show));
        model.personProblemProperty().subscribe(problem -> form.ifPresent(open -> open.tell(problem)));
    }

    private void show(CampusContent content) {
        tellNote(content.agreement().map(AgreementSummary::status));
        var rows = new ArrayList<Node>();
        for (var party : content.campus().parties()) {
            rows.add(changing.equals(Optional.of(party)) && form.isPresent() ? form.get() : row(party));
        }
        if (rows.isEmpty() && form.isEmpty()) {
            rows.add(Controls.text(messages.get("campus.people.none"), "quiet"));
        }
        if (form.isPresent() && changing.isEmpty()) {
            rows.add(form.get());
        }
        list.getChildren().setAll(rows);
        add.setDisable(form.isPresent());
    }

    private void tellNote(Optional<AgreementStatus> status) {
        var sentence = status.filter(YearPlan::isFixed)
                .map(fixed ->
                        messages.get(fixed == AgreementStatus.READY ? "campus.people.ready" : "campus.people.signed"))
                .orElse("");
        note.setText(sentence);
        note.setVisible(!sentence.isEmpty());
        note.setManaged(!sentence.isEmpty());
    }

    private Node row(Party party) {
        var words = Controls.column(0, Controls.text(party.name(), "strong"), Controls.text(facts(party), "small"));
        model.contentProperty()
                .get()
                .flatMap(content -> content.load(party.person()))
                .filter(load -> load.isOverWeek() && party.role() == Role.COACH)
                .ifPresent(load -> words.getChildren().add(overWeek(load)));
        HBox.setHgrow(words, Priority.ALWAYS);
        var change = Controls.iconButton(
                Icons.EDIT, messages.get("campus.people.change", party.name()), () -> open(Optional.of(party)));
        var remove = Controls.iconButton(
                Icons.REMOVE, messages.get("campus.people.remove", party.name()), () -> model.removePerson(party));
        for (var button : List.of(change, remove)) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        var row = Controls.row(Spacing.XS, words, change, remove);
        row.getStyleClass().add("plain-row");
        return row;
    }

    private String facts(Party party) {
        var facts = new ArrayList<>(List.of(messages.of(party.role())));
        party.days().ifPresent(days -> facts.add(messages.get("caseload.days", days.label(), days.days())));
        if (!party.email().isEmpty()) {
            facts.add(party.email());
        }
        return String.join(" · ", facts);
    }

    private Label overWeek(Caseload load) {
        var warning = Controls.text(
                messages.get(
                        "caseload.over.all",
                        DaysAWeek.label(load.halves()),
                        load.campuses().size()),
                "field-note");
        warning.setGraphic(Icons.WARNING.node());
        return warning;
    }

    /** What was typed into an open form and not saved. */
    String unsavedWords() {
        return form.map(PersonForm::unsavedWords).orElse("");
    }

    private void open(Optional<Party> party) {
        changing = party;
        var opened = new PersonForm(model, party, messages, this::close);
        form = Optional.of(opened);
        refresh();
        opened.begin();
    }

    private void close() {
        form = Optional.empty();
        changing = Optional.empty();
        refresh();
        add.requestFocus();
    }

    private void refresh() {
        model.contentProperty().get().ifPresent(this::show);
    }
}
