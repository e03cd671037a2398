package org.campusaccord.ui.amend;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.amendment.AgreementEnd;
import org.campusaccord.domain.amendment.EndReason;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.DateField;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.GrowingTextArea;
import org.campusaccord.ui.common.Labels;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.shell.UiContext;

/** Asks when and why a partnership ends; none of the reasons is anybody's fault. */
final class EndForm {
    private final UiContext context;
    private final Consumer<AgreementEnd> end;
    private Optional<LocalDate> day;

    EndForm(UiContext context, Consumer<AgreementEnd> end) {
        this.context = context;
        this.end = end;
        this.day = Optional.of(LocalDate.now(context.clock()));
    }

    void ask() {
        Messages messages = context.messages();
        var reason = new ComboBox<EndReason>();
        reason.setId("end-reason");
        reason.getItems().setAll(EndReason.values());
        reason.setConverter(new Labels<>(messages::of));
        reason.setValue(EndReason.BY_COMMON_WISH);
        var words = new GrowingTextArea(2, 6);
        words.setId("end-words");
        var date = new DateField(messages.get("amend.end.on"), messages);
        date.picker().setId("end-date");
        date.show(day);
        date.onChange(chosen -> day = chosen);
        var form = new VBox(
                Spacing.M,
                Controls.text(messages.get("amend.end.explanation")),
                date,
                new Field(messages.get("amend.end.reason"), reason, messages),
                new Field(messages.get("amend.end.words"), words, messages));
        context.dialogs()
                .form(
                        messages.get("amend.end.title"),
                        form,
                        messages.get("amend.end.go"),
                        () -> end(date, reason.getValue(), words.getText()));
    }

    /** What is no date must not become today's: an agreement ends for good. */
    private void end(DateField date, EndReason reason, String words) {
        date.check();
        if (date.isUnreadable() || day.isEmpty()) {
            context.dialogs().tell(Problem.of("end.no-date").asException());
        } else {
            end.accept(new AgreementEnd(day.get(), reason, words));
        }
    }
}
