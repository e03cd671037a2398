package org.campusaccord.ui.activity;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.campusaccord.application.audit.AuditEvent;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.WrappingCell;

/** The activity log as a table whose words wrap; where room is scarce it has two columns instead of five. */
final class ActivityTable extends TableView<AuditEvent> {
    private static final double ROOM_FOR_COLUMNS = 50;

    /** A date and a time on one line, in units of the text size; where that is too much, they stand on two. */
    private static final double ROOM_FOR_MOMENT = 14.5;

    /** As a share of the room there is. */
    private static final double MOST_FOR_MOMENT = 0.42;

    private final Messages messages;
    private final List<TableColumn<AuditEvent, String>> columns;
    private final TableColumn<AuditEvent, String> stacked;
    private final TableColumn<AuditEvent, String> when;

    ActivityTable(ActivityViewModel model, ActivityWords words, Messages messages) {
        this.messages = messages;
        setId("activity-table");
        getStyleClass().add("page-table");
        setAccessibleText(messages.get("keeping.activity.title"));
        setItems(model.found());
        stacked = column("keeping.activity.what", 3, words::stacked);
        columns = List.of(
                column("keeping.activity.what", 1.5, words::what),
                column("keeping.activity.about", 1.7, words::about),
                column("keeping.activity.words", 1.9, AuditEvent::words),
                column("keeping.activity.who", 1.3, event -> event.who(messages)));
        when = column("keeping.activity.when", 1.2, words::when);
        getColumns().add(when);
        getColumns().addAll(columns);
        getColumns().add(stacked);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Label(messages.get("keeping.activity.none-found")));
        fit(ROOM_FOR_COLUMNS, 0);
    }

    /** The order is the log's own: newest first. */
    private TableColumn<AuditEvent, String> column(String title, double share, Function<AuditEvent, String> words) {
        var column = new TableColumn<AuditEvent, String>(messages.get(title));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setCellFactory(_ -> new WrappingCell<>());
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(share * 100);
        return column;
    }

    /**
     * Puts the words beside each other or under each other.
     *
     * @param width in units of the text size
     * @param size of the text
     */
    void fit(double width, double size) {
        var roomy = width >= ROOM_FOR_COLUMNS;
        columns.forEach(column -> column.setVisible(roomy));
        stacked.setVisible(!roomy);
        when.setMinWidth(Math.min(ROOM_FOR_MOMENT, width * MOST_FOR_MOMENT) * size);
    }
}
