package org.campusaccord.application.document;

import static org.campusaccord.document.Sheet.Kind.TEXT;
import static org.campusaccord.document.Sheet.Kind.WORD;

import java.util.List;
import org.campusaccord.document.CellValue;
import org.campusaccord.document.Sheet;
import org.campusaccord.document.Sheet.Column;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementContent.ItemContent;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.text.Messages;

/** The goals of every agreement side by side, one row each, and what was written about how they line up. */
final class GoalsSheet implements AgreementSheet {
    private final SheetDraft rows;

    GoalsSheet(Messages messages) {
        this.rows = new SheetDraft(
                messages.get("workbook.goals"),
                List.of(
                        new Column(messages.get("workbook.campus"), 24, TEXT),
                        new Column(messages.get("workbook.year"), 11, WORD),
                        new Column(messages.get("workbook.goals.which"), 20, TEXT),
                        new Column(messages.get("workbook.goals.words"), 50, TEXT),
                        new Column(messages.get("document.goal.measure"), 28, TEXT),
                        new Column(messages.get("document.goal.baseline"), 24, TEXT),
                        new Column(messages.get("document.goal.target"), 24, TEXT)));
    }

    @Override
    public void add(AgreementRecord agreement) {
        for (var item : agreement.content().items()) {
            if (item.item().parts().stream().anyMatch(Part.GoalPart.class::isInstance)) {
                item.item().parts().forEach(part -> addPart(agreement.content(), item, part));
            }
        }
    }

    private void addPart(AgreementContent content, ItemContent item, Part part) {
        switch (item.answer(part)) {
            case Answer.Goal goal
            when !goal.isEmpty() -> addRow(content, part, goal.goal(), goal.measure(), goal.baseline(), goal.target());
            case Answer.Statement words when !words.isEmpty() -> addRow(content, part, words.text(), "", "", "");
            default -> {}
        }
    }

    private void addRow(
            AgreementContent content, Part part, String words, String measure, String baseline, String target) {
        rows.add(
                CellValue.text(content.campus()),
                CellValue.text(content.year().label()),
                CellValue.text(part.title()),
                CellValue.text(words),
                CellValue.text(measure),
                CellValue.text(baseline),
                CellValue.text(target));
    }

    @Override
    public Sheet finish() {
        return rows.finish();
    }
}
