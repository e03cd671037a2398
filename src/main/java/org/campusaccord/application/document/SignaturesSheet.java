package org.campusaccord.application.document;

import static org.campusaccord.document.Sheet.Kind.MOMENT;
import static org.campusaccord.document.Sheet.Kind.NUMBER;
import static org.campusaccord.document.Sheet.Kind.TEXT;
import static org.campusaccord.document.Sheet.Kind.WORD;

import java.util.ArrayList;
import java.util.List;
import org.campusaccord.document.CellValue;
import org.campusaccord.document.Sheet;
import org.campusaccord.document.Sheet.Column;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.text.Messages;

/** One row for what each party did. */
final class SignaturesSheet {
    private final Messages messages;
    private final SigningWords words;

    SignaturesSheet(Messages messages) {
        this.messages = messages;
        this.words = new SigningWords(messages);
    }

    Sheet of(List<AgreementRecord> agreements) {
        var columns = List.of(
                new Column(messages.get("workbook.campus"), 26, TEXT),
                new Column(messages.get("workbook.year"), 9, WORD),
                new Column(messages.get("workbook.revision"), 10, NUMBER),
                new Column(messages.get("workbook.name"), 22, TEXT),
                new Column(messages.get("workbook.role"), 17, WORD),
                new Column(messages.get("workbook.decision"), 11, WORD),
                new Column(messages.get("workbook.meaning"), 20, TEXT),
                new Column(messages.get("workbook.words"), 36, TEXT),
                new Column(messages.get("workbook.method"), 20, TEXT),
                new Column(messages.get("workbook.when"), 17, MOMENT),
                new Column(messages.get("workbook.zone"), 18, WORD),
                new Column(messages.get("workbook.host"), 20, TEXT),
                new Column(messages.get("workbook.sha256"), 68, WORD));
        var rows = new ArrayList<List<CellValue>>();
        for (var agreement : agreements) {
            for (var decision : agreement.decisions()) {
                rows.add(row(agreement.content(), decision));
            }
        }
        return new Sheet(messages.get("workbook.signatures"), columns, rows);
    }

    private List<CellValue> row(AgreementContent content, Decision decision) {
        var signed = decision instanceof Decision.Signature;
        return List.of(
                CellValue.text(content.campus()),
                CellValue.text(content.year().label()),
                CellValue.count(content.revision()),
                CellValue.text(decision.name()),
                CellValue.text(messages.of(decision.role())),
                CellValue.text(messages.get(signed ? "workbook.decision.signed" : "workbook.decision.declined")),
                signed ? CellValue.text(words.meaning(decision)) : CellValue.EMPTY,
                CellValue.text(words.words(decision)),
                CellValue.text(words.method(decision)),
                new CellValue.Moment(decision.at().toLocalDateTime()),
                CellValue.text(decision.at().getZone().getId()),
                CellValue.text(decision.host()),
                CellValue.text(decision.contentSha256()));
    }
}
