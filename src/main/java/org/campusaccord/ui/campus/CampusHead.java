package org.campusaccord.ui.campus;

import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.FieldName;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.campus.Campus;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Breadcrumb;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.FaultyField;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.FoldingRow;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Labels;
import org.campusaccord.ui.common.Spacing;

/** The campus's name and facts, and the fields to change them. */
final class CampusHead extends VBox {
    private static final double COLUMN = 13;

    private final CampusViewModel model;
    private final Messages messages;
    private final Runnable toCampuses;
    private final TextField name = new TextField();
    private final TextField code = new TextField();
    private final ComboBox<Level> level = new ComboBox<>();
    private final Field nameField;
    private final Field codeField;
    private final VBox form;
    private boolean changing;

    CampusHead(CampusViewModel model, Messages messages, Runnable toCampuses) {
        super(Spacing.S);
        this.model = model;
        this.messages = messages;
        this.toCampuses = toCampuses;
        name.setId("campus-name");
        code.setId("campus-code");
        level.setId("campus-level");
        level.getItems().setAll(Level.values());
        level.setConverter(new Labels<>(messages::of));
        nameField = new Field(messages.get("campus.name"), name, messages);
        codeField = new Field(messages.get("campus.code"), code, messages);
        form = form();
        model.contentProperty().subscribe(content -> content.ifPresent(this::show));
        model.campusProblemProperty().subscribe(this::tell);
    }

    private VBox form() {
        var save = Controls.primary(messages.get("common.save"), this::save);
        save.setId("campus-save");
        name.setOnAction(_ -> save());
        code.setOnAction(_ -> save());
        var card = Controls.card(
                new FoldingRow(
                        COLUMN,
                        Spacing.M,
                        nameField,
                        codeField,
                        new Field(messages.get("campus.level"), level, messages)),
                Controls.row(Spacing.S, save, Controls.button(messages.get("common.cancel"), this::close)));
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        return card;
    }

    private void show(CampusContent content) {
        var campus = content.campus().campus();
        var way = new Breadcrumb(campus.name(), new Breadcrumb.Link(messages.get("campus.all"), toCampuses));
        if (changing) {
            getChildren().setAll(way, form);
            return;
        }
        var change = Controls.iconButton(Icons.EDIT, messages.get("campus.change"), () -> open(campus));
        change.setId("change-campus");
        change.setMinWidth(USE_PREF_SIZE);
        var facts = campus.code().isEmpty()
                ? messages.of(campus.level())
                : messages.get("campus.facts", messages.of(campus.level()), campus.code());
        getChildren()
                .setAll(
                        way,
                        Controls.row(Spacing.S, Controls.text(campus.name(), "page-title"), change),
                        Controls.text(facts, "quiet"));
    }

    private void open(Campus campus) {
        name.setText(campus.name());
        code.setText(campus.code());
        level.setValue(campus.level());
        model.campusProblemProperty().set(Optional.empty());
        changing = true;
        refresh();
        name.requestFocus();
    }

    private void close() {
        changing = false;
        refresh();
    }

    private void save() {
        model.changeCampus(name.getText(), code.getText(), level.getValue(), this::close);
    }

    /** What was typed into the form and not saved. */
    String unsavedWords() {
        var same = model.contentProperty()
                .get()
                .map(content -> content.campus().campus())
                .filter(campus ->
                        campus.name().equals(name.getText()) && campus.code().equals(code.getText()))
                .isPresent();
        return changing && !same ? name.getText() + " " + code.getText() : "";
    }

    private void tell(Optional<Problem> problem) {
        var inCode = problem.filter(found -> FaultyField.isAbout(found, FieldName.CODE));
        codeField.show(inCode);
        nameField.show(inCode.isPresent() ? Optional.empty() : problem);
        if (problem.isPresent()) {
            (inCode.isPresent() ? code : name).requestFocus();
        }
    }

    private void refresh() {
        model.contentProperty().get().ifPresent(this::show);
    }
}
