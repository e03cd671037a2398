package org.campusaccord.ui.campus;

import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.FieldName;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Person;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.FaultyField;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.FoldingRow;
import org.campusaccord.ui.common.Labels;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.common.Suggestions;

/** The fields of a person who gets a role, or of one who has it and is changed. */
final class PersonForm extends VBox {
    private static final double COLUMN = 12;

    private final CampusViewModel model;
    private final Optional<Party> known;
    private final Runnable close;
    private final ComboBox<Role> role = new ComboBox<>();
    private final TextField name = new TextField();
    private final TextField email = new TextField();
    private final Field nameField;
    private final Field emailField;
    private final DaysField days;

    /** With the person to change; nobody to add one. */
    PersonForm(CampusViewModel model, Optional<Party> known, Messages messages, Runnable close) {
        super(Spacing.M);
        this.model = model;
        this.known = known;
        this.close = close;
        getStyleClass().add("tinted-box");
        role.setId("person-role");
        name.setId("person-name");
        email.setId("person-email");
        role.getItems().setAll(Role.values());
        role.setConverter(new Labels<>(messages::of));
        nameField = new Field(messages.get("campus.person.name"), name, messages);
        emailField = new Field(messages.get("campus.person.email"), email, messages);
        var roleField = new Field(messages.get("campus.person.role"), role, messages);
        days = new DaysField(
                known.flatMap(party -> model.contentProperty().get().flatMap(content -> content.load(party.person()))),
                known.flatMap(Party::days),
                messages);
        days.managedProperty().bind(days.visibleProperty());
        days.visibleProperty().bind(role.valueProperty().isEqualTo(Role.COACH));
        known.ifPresentOrElse(this::fill, this::prepareAdding);
        var save =
                Controls.primary(messages.get(known.isPresent() ? "common.save" : "campus.person.add-now"), this::save);
        save.setId("person-save");
        getChildren()
                .addAll(
                        new FoldingRow(COLUMN, Spacing.M, roleField, nameField, emailField, days),
                        Controls.row(Spacing.S, save, Controls.button(messages.get("common.cancel"), close)));
        name.setOnAction(_ -> save());
        email.setOnAction(_ -> save());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
        model.personProblemProperty().set(Optional.empty());
    }

    private void fill(Party party) {
        role.setValue(party.role());
        role.setDisable(true);
        name.setText(party.name());
        email.setText(party.email());
    }

    private void prepareAdding() {
        var here = model.contentProperty().get();
        var hasPrincipal = here.filter(
                        content -> !content.campus().in(Role.PRINCIPAL).isEmpty())
                .isPresent();
        role.setValue(hasPrincipal ? Role.COACH : Role.PRINCIPAL);
        Suggestions.offer(
                name,
                model::matching,
                person -> person.email().isEmpty() ? person.name() : person.name() + " · " + person.email(),
                this::take);
    }

    private void take(Person person) {
        name.setText(person.name());
        email.setText(person.email());
        name.end();
    }

    /** Puts the cursor where one begins to type, with the way to save in sight. */
    void begin() {
        Page.reveal(this);
        name.requestFocus();
    }

    /** Says beside the field what is wrong. */
    void tell(Optional<Problem> problem) {
        var inEmail = problem.filter(found -> FaultyField.isAbout(found, FieldName.EMAIL));
        emailField.show(inEmail);
        nameField.show(inEmail.isPresent() ? Optional.empty() : problem);
        if (problem.isPresent()) {
            (inEmail.isPresent() ? email : name).requestFocus();
        }
    }

    /** What was typed and not saved. */
    String unsavedWords() {
        var same = known.filter(party ->
                        party.name().equals(name.getText()) && party.email().equals(email.getText()))
                .filter(party -> party.days().equals(days.value()))
                .isPresent();
        return same ? "" : (name.getText() + " " + email.getText()).strip();
    }

    private void save() {
        if (known.isPresent()) {
            model.changePerson(known.get(), name.getText(), email.getText(), days.value(), close);
        } else {
            model.addPerson(role.getValue(), name.getText(), email.getText(), days.value(), close);
        }
    }
}
