package org.campusaccord.application.document;

import static org.campusaccord.document.Sheet.Kind.MOMENT;
import static org.campusaccord.document.Sheet.Kind.NUMBER;
import static org.campusaccord.document.Sheet.Kind.TEXT;
import static org.campusaccord.document.Sheet.Kind.WORD;

import java.util.List;
import org.campusaccord.application.audit.AuditEvent;
import org.campusaccord.document.CellValue;
import org.campusaccord.document.Sheet;
import org.campusaccord.document.Sheet.Column;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.text.Messages;

/** One row for what was done. */
final class ActivitySheet {
    private final Messages messages;

    ActivitySheet(Messages messages) {
        this.messages = messages;
    }

    Sheet of(List<AuditEvent> events) {
        var columns = List.of(
                new Column(messages.get("workbook.when"), 17, MOMENT),
                new Column(messages.get("workbook.zone"), 18, WORD),
                new Column(messages.get("workbook.activity.who"), 24, TEXT),
                new Column(messages.get("workbook.activity.what"), 30, TEXT),
                new Column(messages.get("workbook.campus"), 28, TEXT),
                new Column(messages.get("workbook.year"), 12, WORD),
                new Column(messages.get("workbook.revision"), 10, NUMBER),
                new Column(messages.get("workbook.activity.words"), 60, TEXT));
        return new Sheet(
                messages.get("workbook.activity"),
                columns,
                events.stream().map(this::row).toList());
    }

    private List<CellValue> row(AuditEvent event) {
        var about = event.about();
        return List.of(
                new CellValue.Moment(event.at().toLocalDateTime()),
                CellValue.text(event.at().getZone().getId()),
                CellValue.text(event.who(messages)),
                CellValue.text(messages.of(event.action())),
                CellValue.text(about.campus()),
                CellValue.text(about.year().map(SchoolYear::label).orElse("")),
                about.revision().isPresent() ? CellValue.count(about.revision().getAsInt()) : CellValue.EMPTY,
                CellValue.text(event.words()));
    }
}
