package org.campusaccord.ui.campuses;

import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.FieldName;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.FaultyField;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.FoldingRow;
import org.campusaccord.ui.common.Labels;
import org.campusaccord.ui.common.Spacing;

/** The form for a new campus; it stays open, because the next one usually follows. */
final class AddCampusForm extends VBox {
    private static final double COLUMN = 13;

    private final CampusesViewModel model;
    private final TextField name = new TextField();
    private final TextField code = new TextField();
    private final Field nameField;
    private final Field codeField;

    AddCampusForm(CampusesViewModel model, Messages messages) {
        super(Spacing.M);
        this.model = model;
        getStyleClass().add("card-box");
        name.setId("new-campus-name");
        code.setId("new-campus-code");
        name.textProperty().bindBidirectional(model.newNameProperty());
        code.textProperty().bindBidirectional(model.newCodeProperty());
        name.setOnAction(_ -> add());
        code.setOnAction(_ -> add());
        var level = new ComboBox<Level>();
        level.setId("new-campus-level");
        level.getItems().setAll(Level.values());
        level.setConverter(new Labels<>(messages::of));
        level.valueProperty().bindBidirectional(model.newLevelProperty());
        nameField = new Field(messages.get("campuses.add.name"), name, messages);
        codeField = new Field(messages.get("campuses.add.code"), code, messages);
        var levelField = new Field(messages.get("campuses.add.level"), level, messages);
        var add = Controls.primary(messages.get("common.add-campus"), this::add);
        add.setId("add-campus-now");
        getChildren()
                .addAll(
                        Controls.text(messages.get("campuses.add.title"), "section-title"),
                        new FoldingRow(COLUMN, Spacing.M, nameField, codeField, levelField),
                        Controls.row(
                                Spacing.S, add, Controls.button(messages.get("campuses.add.done"), model::stopAdding)));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.stopAdding();
                event.consume();
            }
        });
        model.problemProperty().subscribe(this::tell);
    }

    /** Puts the cursor where one begins to type. */
    void begin() {
        name.requestFocus();
    }

    private void add() {
        model.add(this::begin);
    }

    private void tell(Optional<Problem> problem) {
        var inCode = problem.filter(found -> FaultyField.isAbout(found, FieldName.CODE));
        codeField.show(inCode);
        nameField.show(inCode.isPresent() ? Optional.empty() : problem);
        if (problem.isPresent()) {
            (inCode.isPresent() ? code : name).requestFocus();
        }
    }
}
