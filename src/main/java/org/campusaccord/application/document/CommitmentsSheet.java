package org.campusaccord.application.document;

import static org.campusaccord.document.Sheet.Kind.DATE;
import static org.campusaccord.document.Sheet.Kind.TEXT;
import static org.campusaccord.document.Sheet.Kind.WORD;

import java.util.ArrayList;
import java.util.List;
import org.campusaccord.document.CellValue;
import org.campusaccord.document.Sheet;
import org.campusaccord.document.Sheet.Column;
import org.campusaccord.text.Messages;

/** One row a commitment. */
final class CommitmentsSheet {
    private final Messages messages;

    CommitmentsSheet(Messages messages) {
        this.messages = messages;
    }

    Sheet of(List<AgreementRecord> agreements) {
        var columns = List.of(
                new Column(messages.get("workbook.campus"), 28, TEXT),
                new Column(messages.get("workbook.year"), 12, WORD),
                new Column(messages.get("workbook.item"), 26, TEXT),
                new Column(messages.get("workbook.what"), 70, TEXT),
                new Column(messages.get("workbook.owner"), 26, TEXT),
                new Column(messages.get("workbook.due"), 12, DATE));
        var rows = new ArrayList<List<CellValue>>();
        for (var agreement : agreements) {
            var content = agreement.content();
            for (var item : content.items()) {
                for (var commitment : item.commitments()) {
                    rows.add(List.of(
                            CellValue.text(content.campus()),
                            CellValue.text(content.year().label()),
                            CellValue.text(item.item().title()),
                            CellValue.text(commitment.what()),
                            CellValue.text(commitment.owner()),
                            CellValue.date(commitment.due())));
                }
            }
        }
        return new Sheet(messages.get("workbook.commitments"), columns, rows);
    }
}
