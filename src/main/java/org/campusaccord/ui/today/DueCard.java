package org.campusaccord.ui.today;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.campuses.CampusRow;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.RowButton;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.shell.Navigator;
import org.campusaccord.ui.shell.Place;

/** The campuses that are due for one reason, each a line to click. */
final class DueCard extends VBox {
    private static final int MOST = 8;

    private final Due.Reason reason;
    private final TodayViewModel.Content content;
    private final Messages messages;

    DueCard(Due.Reason reason, TodayViewModel.Content content, Messages messages, Navigator navigator) {
        super(Spacing.S);
        this.reason = reason;
        this.content = content;
        this.messages = messages;
        getStyleClass().add("card-box");
        var rows = content.due().campuses(reason);
        var title = Controls.row(
                Spacing.S,
                icon().node(),
                Controls.text(messages.get("today.reason." + reason.name()), "section-title"),
                Controls.text(String.valueOf(rows.size()), "badge"));
        getChildren().add(title);
        rows.stream().limit(MOST).forEach(row -> getChildren().add(line(row, navigator)));
        addMore(rows, navigator);
    }

    private Icons icon() {
        return switch (reason) {
            case DECLINED -> Icons.PROBLEM;
            case WAITING -> Icons.WAITING;
            case MEETING_PAST, MEETING_SOON -> Icons.CALENDAR;
            case IN_DRAFT -> Icons.EDIT;
            case NOT_STARTED -> Icons.OPEN;
        };
    }

    private RowButton line(CampusRow row, Navigator navigator) {
        var words = Controls.column(0, Controls.text(row.name(), "strong"), Controls.text(detail(row), "small"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var action = messages.get("today.action." + reason.name());
        var doing = Controls.text(action, "link-words");
        doing.setMinWidth(USE_PREF_SIZE);
        return new RowButton(
                row.name() + ". " + detail(row) + ". " + action,
                () -> navigator.go(TodayViewModel.place(reason, row)),
                words,
                doing,
                Icons.NEXT.node());
    }

    private void addMore(List<CampusRow> rows, Navigator navigator) {
        if (rows.size() > MOST) {
            getChildren()
                    .add(Controls.button(
                            messages.get("today.more", rows.size() - MOST), () -> navigator.go(new Place.Campuses())));
        }
    }

    private String detail(CampusRow row) {
        return row.agreement().map(this::detail).orElseGet(() -> people(row));
    }

    private String people(CampusRow row) {
        var parties = row.campusYear().parties().size();
        return messages.get("today.people", parties);
    }

    private String detail(AgreementSummary agreement) {
        var signed = agreement.decisions() - agreement.declines();
        return switch (reason) {
            case DECLINED -> messages.get("today.detail.declined", agreement.declines(), signed);
            case WAITING -> messages.get("today.detail.waiting", signed, parties(agreement));
            case MEETING_PAST -> messages.get("today.detail.meeting-past", meeting(agreement));
            case MEETING_SOON ->
                messages.get(
                        agreement.meetingDate().equals(Optional.of(content.today()))
                                ? "today.detail.meeting-today"
                                : "today.detail.meeting-soon",
                        meeting(agreement),
                        agreement.itemsSettled(),
                        content.items());
            case IN_DRAFT, NOT_STARTED -> messages.get("today.detail.draft", agreement.itemsSettled(), content.items());
        };
    }

    private int parties(AgreementSummary agreement) {
        return content.campuses().stream()
                .filter(row -> row.id().equals(agreement.campus()))
                .mapToInt(row -> row.campusYear().parties().size())
                .sum();
    }

    private String meeting(AgreementSummary agreement) {
        return agreement.meetingDate().map(messages::date).orElse("");
    }
}
