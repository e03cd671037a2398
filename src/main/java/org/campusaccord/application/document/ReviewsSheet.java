package org.campusaccord.application.document;

import static org.campusaccord.document.Sheet.Kind.DATE;
import static org.campusaccord.document.Sheet.Kind.TEXT;
import static org.campusaccord.document.Sheet.Kind.WORD;

import java.util.List;
import java.util.Optional;
import org.campusaccord.document.CellValue;
import org.campusaccord.document.Sheet;
import org.campusaccord.document.Sheet.Column;
import org.campusaccord.document.Sheet.Tone;
import org.campusaccord.document.Sheet.Toned;
import org.campusaccord.domain.yearend.ClauseDecision;
import org.campusaccord.domain.yearend.Result;
import org.campusaccord.domain.yearend.ReviewContent.ClauseOutcome;
import org.campusaccord.domain.yearend.ReviewContent.GoalOutcome;
import org.campusaccord.text.Messages;

/**
 * What year-end reviews decided, a row for each goal and each part of the agreement. What parties thought alone is for
 * each other and not for the district: it is in no sheet.
 */
final class ReviewsSheet {
    private final Messages messages;
    private final SheetDraft rows;

    ReviewsSheet(Messages messages) {
        this.messages = messages;
        this.rows = new SheetDraft(messages.get("yearend.sheet"), columns(messages));
    }

    private static List<Column> columns(Messages messages) {
        return List.of(
                new Column(messages.get("workbook.campus"), 24, TEXT),
                new Column(messages.get("workbook.year"), 11, WORD),
                new Column(messages.get("yearend.sheet.state"), 20, WORD),
                new Column(messages.get("yearend.held-on"), 12, DATE),
                new Column(messages.get("yearend.sheet.about"), 12, WORD),
                new Column(messages.get("workbook.item"), 20, TEXT),
                new Column(messages.get("workbook.part"), 24, TEXT),
                new Column(messages.get("yearend.sheet.outcome"), 12, WORD)
                        .toned(List.of(
                                new Toned(messages.of(Result.MET), Tone.GOOD),
                                new Toned(messages.of(Result.NEARLY), Tone.WAITING),
                                new Toned(messages.of(Result.NOT_MET), Tone.WARNING),
                                new Toned(messages.of(ClauseDecision.CHANGE), Tone.WAITING),
                                new Toned(messages.of(ClauseDecision.DROP), Tone.QUIET))),
                new Column(messages.get("yearend.sheet.words"), 44, TEXT),
                new Column(messages.get("yearend.cause"), 34, TEXT));
    }

    void add(ReviewRecord review) {
        review.content().goals().forEach(goal -> addGoal(review, goal));
        review.content().clauses().forEach(clause -> addClause(review, clause));
    }

    private void addGoal(ReviewRecord review, GoalOutcome goal) {
        addRow(
                review,
                "yearend.sheet.goal",
                goal.goal().goal(),
                goal.title(),
                goal.review().result().map(messages::of),
                goal.review().evidence(),
                goal.review().cause());
    }

    private void addClause(ReviewRecord review, ClauseOutcome clause) {
        addRow(
                review,
                "yearend.sheet.clause",
                clause.item(),
                clause.title(),
                clause.review().decision().map(messages::of),
                clause.review().words(),
                "");
    }

    private void addRow(
            ReviewRecord review,
            String about,
            String item,
            String part,
            Optional<String> outcome,
            String words,
            String cause) {
        var content = review.content();
        rows.add(
                CellValue.text(content.campus()),
                CellValue.text(content.year().label()),
                CellValue.text(messages.of(review.state())),
                CellValue.date(content.heldOn()),
                CellValue.text(messages.get(about)),
                CellValue.text(item),
                CellValue.text(part),
                CellValue.text(outcome.orElse("")),
                CellValue.text(words),
                CellValue.text(cause));
    }

    Sheet finish() {
        return rows.finish();
    }
}
