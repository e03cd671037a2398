package org.campusaccord.ui.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.protocol.Choice;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.domain.protocol.Row;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.FoldingRow;
import org.campusaccord.ui.common.Labels;
import org.campusaccord.ui.common.Room;
import org.campusaccord.ui.common.Spacing;

/** Rows by columns, each cell a choice: who may know what. A table where there is room, else one row under another. */
final class MatrixPartView extends VBox {
    private static final double ROOM_FOR_A_TABLE = 46;
    private static final double NARROWEST = 8;

    private final Part.MatrixPart part;
    private final AnswerField field;
    private final Map<String, Map<String, String>> cells = new LinkedHashMap<>();
    private final Map<String, List<ComboBox<Choice>>> lists = new LinkedHashMap<>();

    private enum Form {
        NONE,
        TABLE,
        STACK
    }

    private Form form = Form.NONE;

    MatrixPartView(Part.MatrixPart part, AnswerField field, Messages messages) {
        super(Spacing.M);
        this.part = part;
        this.field = field;
        field.initial(Answer.Matrix.class)
                .cells()
                .forEach((row, columns) -> cells.put(row, new LinkedHashMap<>(columns)));
        for (var row : part.rows()) {
            var inRow = new ArrayList<ComboBox<Choice>>();
            part.columns().forEach(column -> inRow.add(list(row, column, messages)));
            lists.put(row.key(), inRow);
        }
        Room.watch(this, width -> lay(width >= ROOM_FOR_A_TABLE ? Form.TABLE : Form.STACK));
    }

    private ComboBox<Choice> list(Row row, Choice column, Messages messages) {
        var list = new ComboBox<Choice>();
        list.getItems().setAll(part.choices());
        list.setConverter(new Labels<>(Choice::shortLabel));
        list.setPromptText("—");
        list.setMaxWidth(Double.MAX_VALUE);
        list.setId("cell-" + row.key() + "-" + column.key());
        list.setAccessibleText(messages.get("walkthrough.matrix.cell", row.label(), column.label()));
        var chosen = cells.getOrDefault(row.key(), Map.of()).get(column.key());
        part.choices().stream().filter(choice -> choice.key().equals(chosen)).forEach(list::setValue);
        list.valueProperty().addListener((_, _, now) -> {
            cells.computeIfAbsent(row.key(), _ -> new LinkedHashMap<>()).put(column.key(), now.key());
            changed();
        });
        return list;
    }

    private void changed() {
        var copy = new LinkedHashMap<String, Map<String, String>>();
        cells.forEach((row, columns) -> copy.put(row, Map.copyOf(columns)));
        field.change(() -> new Answer.Matrix(copy), copy.toString());
    }

    private void lay(Form wanted) {
        if (form == wanted) {
            return;
        }
        form = wanted;
        getChildren().removeIf(Node::isManaged);
        if (wanted == Form.TABLE) {
            getChildren().addAll(legend(), table());
        } else {
            getChildren().add(legend());
            part.rows().forEach(row -> getChildren().add(stacked(row)));
        }
    }

    private FlowPane legend() {
        var legend = new FlowPane(Spacing.M, Spacing.XS);
        for (var choice : part.choices()) {
            if (!choice.shortLabel().equals(choice.label())) {
                legend.getChildren().add(Controls.text(choice.shortLabel() + " = " + choice.label(), "small"));
            }
        }
        return legend;
    }

    private GridPane table() {
        var grid = new GridPane(Spacing.S, Spacing.S);
        var first = new ColumnConstraints();
        first.setPercentWidth(32);
        grid.getColumnConstraints().add(first);
        grid.add(Controls.text(part.rowHeading(), "small"), 0, 0);
        for (int column = 0; column < part.columns().size(); column++) {
            var constraints = new ColumnConstraints();
            constraints.setHgrow(Priority.ALWAYS);
            constraints.setPercentWidth(68.0 / part.columns().size());
            grid.getColumnConstraints().add(constraints);
            grid.add(Controls.text(part.columns().get(column).label(), "small"), column + 1, 0);
        }
        int line = 1;
        for (var row : part.rows()) {
            var label = label(row);
            GridPane.setValignment(label, VPos.CENTER);
            grid.add(label, 0, line);
            int column = 1;
            for (var list : lists.getOrDefault(row.key(), List.of())) {
                grid.add(list, column++, line);
            }
            line++;
        }
        return grid;
    }

    private VBox stacked(Row row) {
        var captioned = new ArrayList<Node>();
        int column = 0;
        for (var list : lists.getOrDefault(row.key(), List.of())) {
            var caption = Controls.text(part.columns().get(column++).label(), "small");
            captioned.add(Controls.column(Spacing.XS, caption, list));
        }
        return Controls.column(
                Spacing.XS, label(row), new FoldingRow(NARROWEST, Spacing.S, captioned.toArray(Node[]::new)));
    }

    private static VBox label(Row row) {
        var label = Controls.column(0, Controls.text(row.label()));
        if (!row.hint().isEmpty()) {
            label.getChildren().add(Controls.text(row.hint(), "small"));
        }
        return label;
    }
}
