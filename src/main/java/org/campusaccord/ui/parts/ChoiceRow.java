package org.campusaccord.ui.parts;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.agreement.Answer.Pick;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.domain.protocol.Row;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.ChoicePicker;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Room;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.common.Unfinished;
import org.jspecify.annotations.Nullable;

/** One row of a grid: its label, its choices and, where asked for, its share of time. Stands on one line where there is room. */
final class ChoiceRow extends VBox {
    /** In units of the text size; with less beside the choices, the label stands above them. */
    private static final double NARROWEST_LABEL = 12;

    private final Part.ChoicesPart part;
    private final VBox label;
    private final ChoicePicker picker;
    private final ShareControl share;
    private final HBox line = Controls.row(Spacing.M);
    private final HBox controls = Controls.row(Spacing.M);
    private boolean isOneLine;
    private Optional<String> choice = Optional.empty();
    private Consumer<Optional<Pick>> listener = _ -> {};
    private Unfinished unfinished = Unfinished.UNHEARD;

    ChoiceRow(Part.ChoicesPart part, Row row, Messages messages) {
        super(Spacing.XS);
        this.part = part;
        label = Controls.column(0, Controls.text(row.label()));
        if (!row.hint().isEmpty()) {
            label.getChildren().add(Controls.text(row.hint(), "small"));
        }
        HBox.setHgrow(label, Priority.ALWAYS);
        picker = new ChoicePicker(row.label(), part.choices());
        picker.setId("choice-" + part.key() + "-" + row.key());
        share = new ShareControl(
                messages.get("walkthrough.share.of", row.label()), messages.get("walkthrough.share.percent"));
        getStyleClass().add("choice-row");
        controls.getChildren().add(picker);
        if (part.share().isPresent()) {
            controls.getChildren().add(share);
        }
        picker.onChoose(chosen -> {
            choice = chosen;
            showShare();
            tell();
        });
        share.onChange(_ -> tell());
        getChildren().add(trouble(messages));
        Room.watch(this, this::lay);
    }

    private Label trouble(Messages messages) {
        var trouble = Controls.text("", "field-problem");
        trouble.managedProperty().bind(trouble.visibleProperty());
        share.unreadableProperty()
                .subscribe(typed -> trouble.setText(messages.get("walkthrough.share.unreadable", typed)));
        trouble.visibleProperty()
                .bind(share.visibleProperty().and(share.unreadableProperty().isNotEmpty()));
        return trouble;
    }

    void show(@Nullable Pick pick) {
        choice = Optional.ofNullable(pick).map(Pick::choice);
        picker.show(choice);
        share.show(pick == null ? OptionalInt.empty() : pick.share());
        showShare();
    }

    void onChange(Consumer<Optional<Pick>> newListener) {
        listener = newListener;
    }

    /** Tells of a share of time that is none. */
    void tellUnfinished(Unfinished newListener) {
        unfinished = newListener;
        share.unreadableProperty().subscribe(_ -> tellUnfinished());
        share.visibleProperty().subscribe(_ -> tellUnfinished());
        share.typingProperty().subscribe(_ -> tellUnfinished());
    }

    private void tellUnfinished() {
        var typed = share.isVisible() ? share.unreadableProperty().get() : "";
        if (typed.isEmpty()) {
            unfinished.settled();
        } else if (share.typingProperty().get()) {
            unfinished.typing(typed);
        } else {
            unfinished.refused(typed);
        }
    }

    void addRemoval(String words, Runnable remove) {
        controls.getChildren().add(Controls.iconButton(Icons.REMOVE, words, () -> {
            share.setVisible(false);
            remove.run();
        }));
    }

    private void showShare() {
        share.setVisible(takesShare());
    }

    private boolean takesShare() {
        return part.share()
                .filter(asked -> choice.filter(asked.choices()::contains).isPresent())
                .isPresent();
    }

    private void tell() {
        listener.accept(choice.map(key -> new Pick(key, takesShare() ? share.percent() : OptionalInt.empty())));
    }

    private void lay(double widthInText) {
        if (controls.getParent() == null) {
            // The usual one first: whatever is moved to another parent is styled once more.
            line.getChildren().setAll(label, controls);
            getChildren().addFirst(line);
            isOneLine = true;
        }
        // On a page that has just been opened the buttons have no style yet, and would be measured too small.
        applyCss();
        var textSize = getWidth() / widthInText;
        var shareWidth = part.share().isPresent() ? share.prefWidth(-1) + Spacing.M : 0;
        var wanted = NARROWEST_LABEL * textSize + picker.roomForButtons() + shareWidth + Spacing.XL;
        var oneLine = getWidth() >= wanted;
        picker.fit(getWidth());
        if (oneLine == isOneLine) {
            return;
        }
        isOneLine = oneLine;
        getChildren().removeAll(line, label, controls);
        line.getChildren().clear();
        if (oneLine) {
            line.getChildren().setAll(label, controls);
            getChildren().addFirst(line);
        } else {
            getChildren().addAll(0, List.of(label, controls));
        }
    }
}
