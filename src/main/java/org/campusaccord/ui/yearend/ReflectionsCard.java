package org.campusaccord.ui.yearend;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.yearend.Reflection;
import org.campusaccord.domain.yearend.ReviewContent;
import org.campusaccord.domain.yearend.ReviewContent.PartyReflection;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.FoldingRow;
import org.campusaccord.ui.common.Spacing;

/** What the parties thought, side by side, once it is revealed. */
final class ReflectionsCard extends VBox {
    private static final double COLUMN = 20;

    private final Messages messages;

    ReflectionsCard(Loaded loaded, Messages messages) {
        super(Spacing.M);
        this.messages = messages;
        getStyleClass().add("card-box");
        setId("reflections");
        getChildren().add(Controls.text(messages.get("yearend.reflections"), "section-title"));
        var columns = loaded.content().stream()
                .map(ReviewContent::reflections)
                .flatMap(reflections -> reflections.stream())
                .map(this::column)
                .toArray(Node[]::new);
        getChildren()
                .add(
                        columns.length == 0
                                ? Controls.text(messages.get("yearend.reflections.none"), "quiet")
                                : new FoldingRow(COLUMN, Spacing.L, columns));
        getChildren().add(OfThoseWhoLeft.note("yearend.left.together", loaded.left(), messages));
    }

    private Node column(PartyReflection party) {
        var column = Controls.column(
                Spacing.S,
                Controls.column(
                        0, Controls.text(party.name(), "strong"), Controls.text(messages.of(party.role()), "small")));
        add(column, party.reflection());
        return column;
    }

    private void add(VBox column, Reflection reflection) {
        add(column, "yearend.impact", reflection.impact());
        add(column, "yearend.obstacle", reflection.obstacle());
        add(column, "yearend.change", reflection.change());
        add(column, "yearend.learning", reflection.learning());
    }

    private void add(VBox column, String label, String words) {
        if (!words.isBlank()) {
            column.getChildren()
                    .add(Controls.column(
                            Spacing.XS, Controls.text(messages.get(label), "field-label"), Controls.text(words)));
        }
    }
}
