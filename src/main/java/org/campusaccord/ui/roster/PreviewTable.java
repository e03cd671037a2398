package org.campusaccord.ui.roster;

import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.campusaccord.application.roster.CampusMatch;
import org.campusaccord.domain.roster.RosterPerson;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Icons;
import org.jspecify.annotations.Nullable;

/** The campuses of a roster file before anything is written. */
final class PreviewTable extends TableView<CampusMatch> {
    private static final double ROOM_FOR_ALL = 66;
    private static final double ROOM_WITHOUT_COACHES = 50;
    private static final double ROOM_FOR_COACHES = 40;

    private final TableColumn<CampusMatch, String> code;
    private final TableColumn<CampusMatch, String> level;
    private final TableColumn<CampusMatch, String> coaches;
    private final Messages messages;

    PreviewTable(Messages messages) {
        this.messages = messages;
        setId("roster-table");
        setAccessibleText(messages.get("roster.ui.preview"));
        code = column("roster.ui.column.code", 110, match -> match.campus().code());
        level = column(
                "roster.ui.column.level",
                100,
                match -> messages.of(match.campus().level()));
        coaches = column(
                "roster.ui.column.coaches",
                200,
                match -> match.campus().coaches().stream()
                        .map(RosterPerson::name)
                        .collect(Collectors.joining(", ")));
        getColumns().add(state());
        getColumns()
                .add(column(
                        "roster.ui.column.campus", 240, match -> match.campus().name()));
        getColumns().add(code);
        getColumns().add(level);
        getColumns()
                .add(column(
                        "roster.ui.column.principal",
                        170,
                        match -> match.campus()
                                .principal()
                                .map(RosterPerson::name)
                                .orElse("")));
        getColumns().add(coaches);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getStyleClass().add("page-table");
    }

    private TableColumn<CampusMatch, String> column(String title, double width, Function<CampusMatch, String> words) {
        var column = new TableColumn<CampusMatch, String>(messages.get(title));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setPrefWidth(width);
        return column;
    }

    private TableColumn<CampusMatch, String> state() {
        var column = column(
                "roster.ui.column.state",
                105,
                match -> messages.get(match.isNew() ? "roster.ui.new" : "roster.ui.known"));
        column.setCellFactory(_ -> new StateCell());
        return column;
    }

    /** Shows as many columns as the width, in units of the text size, has room for; none that would be empty. */
    void fit(double width) {
        var hasCoaches =
                getItems().stream().anyMatch(match -> !match.campus().coaches().isEmpty());
        var roomy = width >= (hasCoaches ? ROOM_FOR_ALL : ROOM_WITHOUT_COACHES);
        code.setVisible(roomy);
        level.setVisible(roomy);
        coaches.setVisible(hasCoaches && width >= ROOM_FOR_COACHES);
    }

    private final class StateCell extends TableCell<CampusMatch, String> {
        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            if (words == null || empty) {
                setGraphic(null);
                return;
            }
            var isNew = words.equals(messages.get("roster.ui.new"));
            var badge = new Label(words, (isNew ? Icons.ADD : Icons.DONE).node());
            badge.getStyleClass().add("badge");
            badge.setMinWidth(USE_PREF_SIZE);
            if (isNew) {
                badge.getStyleClass().add("active");
            }
            setGraphic(badge);
        }
    }
}
