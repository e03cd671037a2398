package org.campusaccord.application.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusaccord.document.Block;
import org.campusaccord.document.Block.Alignment;
import org.campusaccord.document.Block.Cell;
import org.campusaccord.document.Block.Column;
import org.campusaccord.document.Block.Fact;
import org.campusaccord.document.Block.Heading;
import org.campusaccord.document.Block.Paragraph;
import org.campusaccord.document.Block.Table;
import org.campusaccord.domain.yearend.ReviewContent;
import org.campusaccord.domain.yearend.ReviewContent.ClauseOutcome;
import org.campusaccord.domain.yearend.ReviewContent.GoalOutcome;
import org.campusaccord.domain.yearend.ReviewContent.PartyReflection;
import org.campusaccord.domain.yearend.YearFigures.KeptCommitment;
import org.campusaccord.text.Messages;

/** What a review says, a section each; one with nothing to say is left out. */
final class ReviewSections {
    private final Messages messages;

    ReviewSections(Messages messages) {
        this.messages = messages;
    }

    List<Block> goals(ReviewContent content) {
        var blocks = new ArrayList<Block>();
        if (!content.goals().isEmpty()) {
            blocks.add(new Heading(2, messages.get("yearend.goals"), "goals"));
        }
        content.goals().forEach(goal -> blocks.addAll(goal(goal)));
        return blocks;
    }

    private List<Block> goal(GoalOutcome outcome) {
        var goal = outcome.goal();
        var review = outcome.review();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                messages.get("yearend.result"),
                review.result().map(messages::of).orElse(messages.get("document.none"))));
        add(facts, "document.goal", goal.goal());
        add(facts, "document.goal.measure", goal.measure());
        add(facts, "document.goal.baseline", goal.baseline());
        add(facts, "document.goal.target", goal.target());
        add(facts, "yearend.evidence", review.evidence());
        add(facts, "yearend.cause", review.cause());
        return List.of(
                new Heading(
                        3,
                        outcome.title(),
                        Anchors.part(outcome.part().itemKey(), outcome.part().partKey())),
                new Block.Facts(facts));
    }

    List<Block> commitments(ReviewContent content) {
        if (content.figures().commitments().isEmpty()) {
            return List.of();
        }
        return List.of(
                new Heading(2, messages.get("yearend.commitments"), Anchors.COMMITMENTS),
                new Table(
                        Optional.empty(),
                        List.of(
                                column("document.commitment.what", 4.4),
                                column("document.commitment.owner", 2.2),
                                column("document.commitment.due", 1.5),
                                column("yearend.progress", 1.6)),
                        false,
                        content.figures().commitments().stream().map(this::row).toList()));
    }

    private List<Cell> row(KeptCommitment commitment) {
        return List.of(
                cell(commitment.what()),
                cell(commitment.owner()),
                cell(commitment.due().map(messages::date).orElse("")),
                cell(commitment
                        .progress()
                        .map(messages::of)
                        .orElseGet(() -> messages.get("yearend.progress.unknown"))));
    }

    List<Block> reflections(ReviewContent content) {
        if (content.reflections().isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, messages.get("yearend.reflections"), "reflections"));
        blocks.add(new Paragraph(Paragraph.Style.QUIET, messages.get("yearend.reflections.lead")));
        for (int i = 0; i < content.reflections().size(); i++) {
            blocks.addAll(reflection(i, content.reflections().get(i)));
        }
        return blocks;
    }

    private List<Block> reflection(int place, PartyReflection party) {
        var facts = new ArrayList<Fact>();
        add(facts, "yearend.impact", party.reflection().impact());
        add(facts, "yearend.obstacle", party.reflection().obstacle());
        add(facts, "yearend.change", party.reflection().change());
        add(facts, "yearend.learning", party.reflection().learning());
        return List.of(
                new Heading(
                        3,
                        messages.get("yearend.party", party.name(), messages.of(party.role())),
                        "reflection-" + place),
                new Block.Facts(facts));
    }

    List<Block> clauses(ReviewContent content) {
        if (content.clauses().isEmpty()) {
            return List.of();
        }
        return List.of(
                new Heading(2, messages.get("yearend.clauses"), "clauses"),
                new Paragraph(Paragraph.Style.QUIET, messages.get("yearend.clauses.lead")),
                new Table(
                        Optional.empty(),
                        List.of(
                                column("yearend.clause", 3.2),
                                column("yearend.decision", 1.2),
                                column("yearend.clause.words", 4)),
                        true,
                        content.clauses().stream().map(this::row).toList()));
    }

    private List<Cell> row(ClauseOutcome clause) {
        return List.of(
                new Cell(clause.title(), clause.item()),
                cell(clause.review().decision().map(messages::of).orElse("")),
                cell(clause.review().words()));
    }

    List<Block> words(ReviewContent content) {
        var blocks = new ArrayList<Block>();
        var paragraphs = Labels.paragraphs(content.words());
        if (!paragraphs.isEmpty()) {
            blocks.add(new Heading(2, messages.get("yearend.words"), "words"));
        }
        paragraphs.forEach(text -> blocks.add(new Paragraph(Paragraph.Style.NORMAL, text)));
        return blocks;
    }

    private Column column(String key, double weight) {
        return new Column(messages.get(key), weight, Alignment.LEFT);
    }

    private Cell cell(String text) {
        return Cell.of(text.isBlank() ? messages.get("document.none") : text);
    }

    private void add(List<Fact> facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(messages.get(key), value));
        }
    }
}
