package org.campusaccord.application.document;

import static org.campusaccord.document.Sheet.Kind.DATE;
import static org.campusaccord.document.Sheet.Kind.TEXT;
import static org.campusaccord.document.Sheet.Kind.WORD;

import java.util.List;
import org.campusaccord.document.CellValue;
import org.campusaccord.document.Sheet;
import org.campusaccord.document.Sheet.Column;
import org.campusaccord.text.Messages;

/** One row a commitment. */
final class CommitmentsSheet implements AgreementSheet {
    private final SheetDraft rows;

    CommitmentsSheet(Messages messages) {
        this.rows = new SheetDraft(
                messages.get("workbook.commitments"),
                List.of(
                        new Column(messages.get("workbook.campus"), 24, TEXT),
                        new Column(messages.get("workbook.year"), 11, WORD),
                        new Column(messages.get("workbook.item"), 26, TEXT),
                        new Column(messages.get("workbook.what"), 60, TEXT),
                        new Column(messages.get("workbook.owner"), 24, TEXT),
                        new Column(messages.get("workbook.due"), 12, DATE)));
    }

    @Override
    public void add(AgreementRecord agreement) {
        var content = agreement.content();
        for (var item : content.items()) {
            for (var commitment : item.commitments()) {
                rows.add(
                        CellValue.text(content.campus()),
                        CellValue.text(content.year().label()),
                        CellValue.text(item.item().title()),
                        CellValue.text(commitment.what()),
                        CellValue.text(commitment.owner()),
                        CellValue.date(commitment.due()));
            }
        }
    }

    @Override
    public Sheet finish() {
        return rows.finish();
    }
}
