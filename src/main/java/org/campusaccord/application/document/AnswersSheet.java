package org.campusaccord.application.document;

import static org.campusaccord.document.Sheet.Kind.TEXT;
import static org.campusaccord.document.Sheet.Kind.WORD;

import java.util.List;
import org.campusaccord.document.CellValue;
import org.campusaccord.document.Sheet;
import org.campusaccord.document.Sheet.Column;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementContent.ItemContent;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.text.Messages;

/** Every answer of every agreement, one row for each smallest fact. */
final class AnswersSheet implements AgreementSheet {
    private final Messages messages;
    private final AnswerFacts facts;
    private final SheetDraft rows;
    private final LeftOutWords words;

    AnswersSheet(Messages messages) {
        this.messages = messages;
        this.facts = new AnswerFacts(messages);
        this.rows = new SheetDraft(
                messages.get("workbook.answers"),
                List.of(
                        new Column(messages.get("workbook.campus"), 24, TEXT),
                        new Column(messages.get("workbook.year"), 11, WORD),
                        new Column(messages.get("workbook.item"), 26, TEXT),
                        new Column(messages.get("workbook.part"), 28, TEXT),
                        new Column(messages.get("workbook.field"), 36, TEXT),
                        new Column(messages.get("workbook.answer"), 60, TEXT)));
        this.words = new LeftOutWords(messages);
    }

    @Override
    public void add(AgreementRecord agreement) {
        agreement.content().items().forEach(item -> addItem(agreement, item));
    }

    @Override
    public Sheet finish() {
        return rows.finish();
    }

    private void addItem(AgreementRecord agreement, ItemContent item) {
        var content = agreement.content();
        var state = item.state();
        if (state.outcome() != ItemOutcome.OPEN) {
            var outcome = messages.get("workbook.outcome");
            addRow(content, item, outcome, new AnswerFacts.Fact("", CellValue.text(messages.of(state.outcome()))));
            for (var paragraph : Labels.paragraphs(state.words())) {
                var words = new AnswerFacts.Fact(messages.get("workbook.outcome.words"), CellValue.text(paragraph));
                addRow(content, item, outcome, words);
            }
        }
        for (var part : item.item().parts()) {
            for (var fact : facts.of(part, item.answer(part))) {
                addRow(content, item, part.title(), fact);
            }
            for (var left : agreement.leftOut(item.item().key(), part.key())) {
                var sentence = CellValue.text(words.inPlace(left));
                addRow(content, item, part.title(), new AnswerFacts.Fact("", sentence));
            }
        }
    }

    private void addRow(AgreementContent content, ItemContent item, String part, AnswerFacts.Fact fact) {
        rows.add(
                CellValue.text(content.campus()),
                CellValue.text(content.year().label()),
                CellValue.text(item.item().title()),
                CellValue.text(part),
                CellValue.text(fact.field()),
                fact.value());
    }
}
