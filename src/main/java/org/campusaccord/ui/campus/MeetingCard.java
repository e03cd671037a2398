package org.campusaccord.ui.campus;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.domain.Problem;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.DateField;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.saving.SaveIndicator;
import org.campusaccord.ui.saving.Saver;

/** When the agreement meeting is. */
final class MeetingCard extends VBox {
    private final Messages messages;
    private final DateField date;
    private final SaveIndicator indicator;
    private final Label words = Controls.text("", "quiet");

    MeetingCard(CampusViewModel model, Saver saver, Messages messages) {
        super(Spacing.M);
        this.messages = messages;
        getStyleClass().add("card-box");
        date = new DateField(messages.get("campus.meeting.date"), messages);
        date.picker().setId("meeting-date");
        date.onChange(day -> model.changeMeetingDate(saver, day, this::tell));
        date.tellUnfinished(saver.unfinished("meeting-date"));
        indicator = new SaveIndicator(saver, messages);
        indicator.managedProperty().bind(indicator.visibleProperty());
        getChildren().addAll(Controls.text(messages.get("campus.meeting"), "section-title"), words, date, indicator);
        model.contentProperty().subscribe(content -> content.ifPresent(this::show));
    }

    private void tell(Optional<Problem> problem) {
        date.say(problem.map(messages::explain).orElse(""));
    }

    private void show(CampusContent content) {
        var isDraft = content.agreement()
                .map(AgreementSummary::status)
                .filter(status -> !YearPlan.isFixed(status))
                .isPresent();
        date.setVisible(isDraft);
        date.setManaged(isDraft);
        indicator.setVisible(isDraft);
        if (isDraft) {
            date.show(content.agreement().flatMap(AgreementSummary::meetingDate));
        }
        words.setText(content.agreement().map(this::sentence).orElseGet(() -> messages.get("campus.meeting.later")));
    }

    private String sentence(AgreementSummary agreement) {
        if (!YearPlan.isFixed(agreement.status())) {
            return messages.get("campus.meeting.sentence");
        }
        return agreement
                .meetingDate()
                .map(day -> messages.get("campus.meeting.was", messages.date(day)))
                .orElseGet(() -> messages.get("campus.meeting.none"));
    }
}
