package org.campusaccord.ui.amend;

import java.util.function.BooleanSupplier;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.FoldingRow;
import org.campusaccord.ui.common.Spacing;

/** Every part of the agreement with a box to tick for those that shall change. */
final class PartChooser extends VBox {
    private static final double COLUMN = 20;

    private final AmendViewModel model;
    private final Messages messages;
    private final ChosenParts chosen;
    private final Dialogs dialogs;

    PartChooser(AmendViewModel model, Messages messages, ChosenParts chosen, Dialogs dialogs) {
        super(Spacing.M);
        this.model = model;
        this.messages = messages;
        this.chosen = chosen;
        this.dialogs = dialogs;
        setId("part-chooser");
        getStyleClass().add("card-box");
        getChildren()
                .addAll(
                        Controls.column(
                                Spacing.XS,
                                Controls.text(messages.get("amend.parts"), "card-title"),
                                Controls.text(messages.get("amend.parts.prompt"), "small")),
                        new FoldingRow(
                                COLUMN,
                                Spacing.M,
                                model.items().stream().map(this::item).toArray(VBox[]::new)));
    }

    private VBox item(AgendaItem item) {
        var box = Controls.column(Spacing.XS, Controls.text(item.title(), "strong"));
        item.parts().forEach(part -> box.getChildren().add(part(item, part)));
        box.getChildren().add(outcome(item));
        return box;
    }

    private CheckBox part(AgendaItem item, Part part) {
        var ref = new PartRef(item.key(), part.key());
        var tick = tick(part.title(), item);
        tick.setId("choose-" + item.key() + "-" + part.key());
        tick.setSelected(model.parts().isChosen(ref));
        decide(
                tick,
                part.title(),
                () -> model.parts().choose(item, part),
                () -> model.parts().hasNewWords(item, part),
                () -> model.parts().leave(item, part));
        return tick;
    }

    /** A slip of the mouse must not cost what somebody has written. */
    private void decide(CheckBox tick, String title, Runnable choose, BooleanSupplier hasNewWords, Runnable leave) {
        Runnable left = () -> {
            tick.setSelected(false);
            leave.run();
            chosen.refresh();
        };
        tick.setOnAction(_ -> {
            if (tick.isSelected()) {
                choose.run();
                chosen.refresh();
            } else if (hasNewWords.getAsBoolean()) {
                tick.setSelected(true);
                dialogs.ask(
                        messages.get("amend.leave.title", title),
                        messages.get("amend.leave.explanation"),
                        messages.get("amend.leave.yes"),
                        left);
            } else {
                left.run();
            }
        });
    }

    private CheckBox outcome(AgendaItem item) {
        var tick = tick(messages.get("amend.outcome"), item);
        tick.setId("choose-" + item.key() + "-outcome");
        var outcomes = model.outcomes();
        tick.setSelected(outcomes.isChosen(item));
        decide(
                tick,
                messages.get("amend.outcome"),
                () -> outcomes.choose(item),
                () -> outcomes.hasNewWords(item),
                () -> outcomes.leave(item));
        return tick;
    }

    private static CheckBox tick(String words, AgendaItem item) {
        var tick = new CheckBox(words);
        tick.setWrapText(true);
        tick.setMinHeight(USE_PREF_SIZE);
        tick.setAccessibleText(item.title() + ": " + words);
        return tick;
    }
}
