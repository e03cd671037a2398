package org.campusaccord.ui.campus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.campus.Caseload;
import org.campusaccord.domain.campus.DaysAWeek;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Labels;
import org.campusaccord.ui.common.Spacing;

/** How many days a week a coach is promised; says quietly when all campuses together are more than a week. */
final class DaysField extends VBox {
    private final ComboBox<Optional<DaysAWeek>> choice = new ComboBox<>();
    private final Label note = Controls.text("", "field-note");
    private final Messages messages;
    private final int elsewhere;

    /** With what the coach is promised on all campuses so far, and of that here. */
    DaysField(Optional<Caseload> load, Optional<DaysAWeek> here, Messages messages) {
        super(Spacing.XS);
        this.messages = messages;
        elsewhere = load.map(Caseload::halves).orElse(0)
                - here.map(DaysAWeek::halves).orElse(0);
        choice.setId("person-days");
        var choices = new ArrayList<Optional<DaysAWeek>>(List.of(Optional.empty()));
        DaysAWeek.all().forEach(days -> choices.add(Optional.of(days)));
        choice.getItems().setAll(choices);
        choice.setConverter(new Labels<>(this::words));
        note.setGraphic(Icons.WARNING.node());
        note.managedProperty().bind(note.visibleProperty());
        getChildren().addAll(new Field(messages.get("caseload.field"), choice, messages), note);
        choice.valueProperty().subscribe(_ -> warn());
        choice.setValue(here);
    }

    Optional<DaysAWeek> value() {
        return Optional.ofNullable(choice.getValue()).flatMap(chosen -> chosen);
    }

    private String words(Optional<DaysAWeek> days) {
        return days.map(said -> messages.get("caseload.days", said.label(), said.days()))
                .orElseGet(() -> messages.get("caseload.open"));
    }

    private void warn() {
        var sum = elsewhere + value().map(DaysAWeek::halves).orElse(0);
        note.setVisible(sum > DaysAWeek.WHOLE_WEEK);
        note.setText(messages.get("caseload.over.here", DaysAWeek.label(elsewhere), DaysAWeek.label(sum)));
    }
}
