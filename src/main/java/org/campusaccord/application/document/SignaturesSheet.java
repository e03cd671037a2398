package org.campusaccord.application.document;

import static org.campusaccord.document.Sheet.Kind.MOMENT;
import static org.campusaccord.document.Sheet.Kind.NUMBER;
import static org.campusaccord.document.Sheet.Kind.TEXT;
import static org.campusaccord.document.Sheet.Kind.WORD;

import java.util.List;
import org.campusaccord.document.CellValue;
import org.campusaccord.document.Sheet;
import org.campusaccord.document.Sheet.Column;
import org.campusaccord.document.Sheet.Tone;
import org.campusaccord.document.Sheet.Toned;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.text.Messages;

/** One row for what each party did. */
final class SignaturesSheet implements AgreementSheet {
    private final Messages messages;
    private final SigningWords words;
    private final SheetDraft rows;

    SignaturesSheet(Messages messages) {
        this.messages = messages;
        this.words = new SigningWords(messages);
        this.rows = new SheetDraft(messages.get("workbook.signatures"), columns(messages));
    }

    private static List<Column> columns(Messages messages) {
        return List.of(
                new Column(messages.get("workbook.campus"), 24, TEXT),
                new Column(messages.get("workbook.year"), 11, WORD),
                new Column(messages.get("workbook.revision"), 10, NUMBER),
                new Column(messages.get("workbook.name"), 20, TEXT),
                new Column(messages.get("workbook.role"), 18, TEXT),
                new Column(messages.get("workbook.decision"), 11, WORD)
                        .toned(List.of(
                                new Toned(messages.get("workbook.decision.signed"), Tone.GOOD),
                                new Toned(messages.get("workbook.decision.declined"), Tone.WARNING))),
                new Column(messages.get("workbook.meaning"), 18, TEXT),
                new Column(messages.get("workbook.words"), 34, TEXT),
                new Column(messages.get("workbook.method"), 20, TEXT),
                new Column(messages.get("workbook.when"), 16, MOMENT),
                new Column(messages.get("workbook.zone"), 17, WORD),
                new Column(messages.get("workbook.host"), 20, TEXT),
                new Column(messages.get("workbook.sha256"), 68, WORD).unprinted());
    }

    @Override
    public void add(AgreementRecord agreement) {
        agreement.decisions().forEach(decision -> addRow(agreement.content(), decision));
    }

    private void addRow(AgreementContent content, Decision decision) {
        var signed = decision instanceof Decision.Signature;
        rows.add(
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
                CellValue.text(words.host(decision)),
                CellValue.text(decision.contentSha256()));
    }

    @Override
    public Sheet finish() {
        return rows.finish();
    }
}
