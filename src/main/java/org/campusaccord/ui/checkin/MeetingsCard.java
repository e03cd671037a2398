package org.campusaccord.ui.checkin;

import java.util.OptionalInt;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.checkin.StandingMeetings;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.FoldingRow;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.common.Unfinished;

/** How often the standing meeting was kept and missed since the last check-in. */
final class MeetingsCard extends VBox {
    private static final double NARROWEST = 10;

    private final CheckInViewModel model;
    private final Messages messages;
    private final Count kept;
    private final Count missed;

    MeetingsCard(CheckInViewModel model, Messages messages) {
        super(Spacing.M);
        this.model = model;
        this.messages = messages;
        getStyleClass().add("card-box");
        var since = model.loaded()
                .last()
                .map(day -> messages.get("checkin.meetings.since", messages.date(day)))
                .orElseGet(() -> messages.get("checkin.meetings.first"));
        var said = model.loaded().checkIn().meetings();
        kept = new Count("kept", messages.get("checkin.meetings.kept"), said.kept());
        missed = new Count("missed", messages.get("checkin.meetings.missed"), said.missed());
        getChildren()
                .addAll(
                        Controls.column(
                                Spacing.XS,
                                Controls.text(messages.get("checkin.meetings"), "card-title"),
                                Controls.text(since, "small")),
                        new FoldingRow(NARROWEST, Spacing.M, kept.field, missed.field));
    }

    private void changed() {
        model.sayMeetings(kept.number, missed.number, kept.field::show);
    }

    /** A number of meetings; what is none stays as typed, with a sentence below. */
    private final class Count {
        private final TextField text = new TextField();
        private final Field field;
        private final Unfinished unfinished;
        private OptionalInt number;

        Count(String id, String label, OptionalInt number) {
            this.number = number;
            this.unfinished = model.unfinished("meetings-" + id);
            text.setId("meetings-" + id);
            text.setText(number.isPresent() ? String.valueOf(number.getAsInt()) : "");
            field = new Field(label, text, messages);
            text.textProperty().subscribe((_, typed) -> take(typed.strip()));
        }

        private void take(String typed) {
            if (!typed.isEmpty() && !isNumber(typed)) {
                unfinished.refused(typed);
                field.say(messages.get("checkin.meetings.unreadable", typed, StandingMeetings.MOST));
                return;
            }
            unfinished.settled();
            field.say("");
            number = typed.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(typed));
            changed();
        }

        private static boolean isNumber(String typed) {
            return typed.matches("\\d{1,3}") && Integer.parseInt(typed) <= StandingMeetings.MOST;
        }
    }
}
