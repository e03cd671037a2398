package org.campusaccord.ui.campuses;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.StatusBadge;
import org.campusaccord.ui.common.WrappingCell;
import org.jspecify.annotations.Nullable;

/** The campuses as a table that opens a campus on a click or Enter, and drops columns where there is no room for them. */
final class CampusTable extends TableView<CampusRow> {
    private static final double ROOM_FOR_LEVEL = 58;
    private static final double ROOM_FOR_COACHES = 48;
    private static final double ROOM_FOR_PRINCIPAL = 40;

    private final TableColumn<CampusRow, String> level;
    private final TableColumn<CampusRow, String> principal;
    private final TableColumn<CampusRow, String> coaches;
    private final Messages messages;
    private final Consumer<CampusRow> open;

    CampusTable(CampusesViewModel model, Messages messages, Consumer<CampusRow> open) {
        this.messages = messages;
        this.open = open;
        setId("campus-table");
        getStyleClass().add("page-table");
        setAccessibleText(messages.get("campuses.title"));
        var sorted = new SortedList<>(model.found());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        level = column(
                "campuses.column.level",
                1,
                row -> messages.of(row.campusYear().campus().level()));
        principal = wrapping(column("campuses.column.principal", 1.6, row -> row.names(Role.PRINCIPAL)));
        coaches = wrapping(column("campuses.column.coaches", 2.1, row -> row.names(Role.COACH)));
        getColumns().add(wrapping(column("campuses.column.campus", 2.2, CampusRow::name)));
        getColumns().add(level);
        getColumns().add(principal);
        getColumns().add(coaches);
        getColumns().add(status());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(_ -> row());
        setPlaceholder(new Label(messages.get("campuses.none-found")));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                Optional.ofNullable(getSelectionModel().getSelectedItem()).ifPresent(open);
                event.consume();
            }
        });
    }

    private TableRow<CampusRow> row() {
        var row = new TableRow<CampusRow>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                Optional.ofNullable(row.getItem()).ifPresent(open);
            }
        });
        return row;
    }

    private TableColumn<CampusRow, String> column(String title, double share, Function<CampusRow, String> words) {
        var column = new TableColumn<CampusRow, String>(messages.get(title));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setComparator(String.CASE_INSENSITIVE_ORDER);
        column.setPrefWidth(share * 100);
        return column;
    }

    /** Names are not cut; a level is one word, which its column has room for. */
    private static TableColumn<CampusRow, String> wrapping(TableColumn<CampusRow, String> column) {
        column.setCellFactory(_ -> new WrappingCell<>());
        return column;
    }

    private TableColumn<CampusRow, CampusRow> status() {
        var column = new TableColumn<CampusRow, CampusRow>(messages.get("campuses.column.agreement"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new StatusCell());
        column.setComparator((one, other) -> Integer.compare(rank(one), rank(other)));
        column.setPrefWidth(165);
        return column;
    }

    private static int rank(CampusRow row) {
        return row.status().map(Enum::ordinal).orElse(-1);
    }

    /** Shows as many columns as the width, in units of the text size, has room for. */
    void fit(double width) {
        level.setVisible(width >= ROOM_FOR_LEVEL);
        principal.setVisible(width >= ROOM_FOR_PRINCIPAL);
        coaches.setVisible(width >= ROOM_FOR_COACHES);
    }

    private final class StatusCell extends TableCell<CampusRow, CampusRow> {
        @Override
        protected void updateItem(@Nullable CampusRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(row == null || empty ? null : new StatusBadge(row.status(), messages));
        }
    }
}
