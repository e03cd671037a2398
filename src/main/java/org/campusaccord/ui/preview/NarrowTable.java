package org.campusaccord.ui.preview;

import java.util.List;
import javafx.scene.layout.VBox;
import org.campusaccord.document.Block;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Spacing;

/** A table where there is no room for columns: each row by its first cell, its other cells below with their column's title. */
final class NarrowTable {
    private NarrowTable() {}

    static VBox of(Block.Table table) {
        var rows = Controls.column(Spacing.S);
        table.rows().forEach(row -> rows.getChildren().add(row(table.columns(), row)));
        return rows;
    }

    /** Each label above its value. */
    static VBox of(Block.Facts facts) {
        var rows = Controls.column(Spacing.S);
        facts.facts()
                .forEach(fact -> rows.getChildren()
                        .add(Controls.column(0, Controls.text(fact.label(), "small"), Controls.text(fact.value()))));
        return rows;
    }

    private static VBox row(List<Block.Column> columns, List<Block.Cell> cells) {
        var box = Controls.column(0, Controls.text(cells.getFirst().text(), "strong"));
        if (cells.size() == 2) {
            box.getChildren().add(Controls.text(cells.getLast().text()));
            return box;
        }
        for (int i = 1; i < cells.size(); i++) {
            box.getChildren()
                    .addAll(
                            Controls.text(columns.get(i).title(), "small"),
                            Controls.text(cells.get(i).text()));
        }
        return box;
    }
}
