package org.campusaccord.ui.parts;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Rhythm;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.FoldingRow;
import org.campusaccord.ui.common.Labels;
import org.campusaccord.ui.common.Spacing;

/** A standing meeting: day, time, length, rhythm, place. */
final class MeetingPartView extends VBox {
    private static final double NARROWEST = 7.5;
    private static final LocalTime EARLIEST = LocalTime.of(7, 0);
    private static final int QUARTERS_OF_A_DAY = 44;
    private static final List<Integer> LENGTHS = List.of(15, 20, 30, 45, 60, 90);

    private final ComboBox<DayOfWeek> day = new ComboBox<>();
    private final ComboBox<LocalTime> time = new ComboBox<>();
    private final ComboBox<Integer> minutes = new ComboBox<>();
    private final ComboBox<Rhythm> rhythm = new ComboBox<>();
    private final TextField place = new TextField();
    private final AnswerField field;

    MeetingPartView(AnswerField field, Messages messages) {
        super(Spacing.S);
        this.field = field;
        var initial = field.initial(Answer.Meeting.class);
        day.getItems().setAll(List.of(DayOfWeek.values()).subList(0, 5));
        day.setConverter(new Labels<>(messages::of));
        time.getItems()
                .setAll(Stream.iterate(EARLIEST, earlier -> earlier.plusMinutes(15))
                        .limit(QUARTERS_OF_A_DAY)
                        .toList());
        time.setConverter(new Labels<>(messages::time));
        minutes.getItems().setAll(LENGTHS);
        minutes.setConverter(
                new Labels<>(length -> messages.get("walkthrough.meeting.minutes-of", String.valueOf(length))));
        rhythm.getItems().setAll(Rhythm.values());
        rhythm.setConverter(new Labels<>(messages::of));
        day.setValue(initial.day().orElse(null));
        time.setValue(initial.time().orElse(null));
        minutes.setValue(initial.minutes().isPresent() ? initial.minutes().getAsInt() : null);
        rhythm.setValue(initial.rhythm().orElse(null));
        place.setText(initial.place());
        for (var list : List.of(day, time, minutes, rhythm)) {
            list.valueProperty().addListener((_, _, _) -> changed());
        }
        place.textProperty().addListener((_, _, _) -> changed());
        var line = new FoldingRow(
                NARROWEST,
                Spacing.M,
                new Field(messages.get("walkthrough.meeting.day"), day, messages),
                new Field(messages.get("walkthrough.meeting.time"), time, messages),
                new Field(messages.get("walkthrough.meeting.length"), minutes, messages),
                new Field(messages.get("walkthrough.meeting.rhythm"), rhythm, messages));
        getChildren().addAll(line, new Field(messages.get("walkthrough.meeting.place"), place, messages));
    }

    private void changed() {
        var chosenDay = Optional.ofNullable(day.getValue());
        var chosenTime = Optional.ofNullable(time.getValue());
        var length = minutes.getValue() == null ? OptionalInt.empty() : OptionalInt.of(minutes.getValue());
        var chosenRhythm = Optional.ofNullable(rhythm.getValue());
        var typedPlace = place.getText();
        field.change(() -> new Answer.Meeting(chosenDay, chosenTime, length, chosenRhythm, typedPlace), typedPlace);
    }
}
