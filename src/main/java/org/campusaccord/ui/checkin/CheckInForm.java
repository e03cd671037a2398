package org.campusaccord.ui.checkin;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.DateField;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.Spacing;

/** What a check-in is called, and when it is. */
final class CheckInForm extends VBox {
    private final TextField label = new TextField();
    private final DateField date;
    private Optional<LocalDate> day;

    CheckInForm(String called, Optional<LocalDate> plannedOn, Messages messages) {
        this(plannedOn, messages);
        label.setId("check-in-label");
        label.setText(called);
        label.setPromptText(messages.get("checkin.label.prompt"));
        getChildren().addFirst(new Field(messages.get("checkin.label"), label, messages));
    }

    /** For one that has its name already. */
    static CheckInForm forDay(String called, Messages messages) {
        var form = new CheckInForm(Optional.empty(), messages);
        form.getChildren().addFirst(Controls.text(called, "strong"));
        return form;
    }

    private CheckInForm(Optional<LocalDate> plannedOn, Messages messages) {
        super(Spacing.M);
        this.day = plannedOn;
        date = new DateField(messages.get("checkin.date"), messages);
        date.picker().setId("check-in-date");
        date.show(plannedOn);
        date.onChange(chosen -> day = chosen);
        getChildren().add(date);
    }

    /** What is told when there is no day. */
    static ProblemException missing() {
        return Problem.of("check-in.day-missing").asException();
    }

    String label() {
        return label.getText();
    }

    Optional<LocalDate> day() {
        date.check();
        return date.isUnreadable() ? Optional.empty() : day;
    }
}
