package org.campusaccord.application.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.campusaccord.document.Block;
import org.campusaccord.document.Block.Alignment;
import org.campusaccord.document.Block.Cell;
import org.campusaccord.document.Block.Column;
import org.campusaccord.document.Block.Heading;
import org.campusaccord.document.Block.Paragraph;
import org.campusaccord.document.Block.Table;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementContent.AgreedCommitment;
import org.campusaccord.domain.agreement.AgreementContent.ItemContent;
import org.campusaccord.text.Messages;

/** Commitments under their agenda item, and all of them by date on a page to pin on a wall. */
final class CommitmentTables {
    private final Messages messages;

    CommitmentTables(Messages messages) {
        this.messages = messages;
    }

    List<Block> under(ItemContent content) {
        if (content.commitments().isEmpty()) {
            return List.of();
        }
        var rows = content.commitments().stream().map(this::row).toList();
        return List.of(
                new Heading(
                        3,
                        messages.get("document.commitments"),
                        Anchors.itemCommitments(content.item().key())),
                new Table(Optional.empty(), columns(), false, rows));
    }

    List<Block> page(AgreementContent content) {
        var all = content.items().stream()
                .flatMap(item -> item.commitments().stream()
                        .map(commitment -> new Placed(commitment, item.item().title())))
                .sorted(Comparator.comparing(Placed::day))
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        var columns = new ArrayList<>(columns());
        columns.add(new Column(messages.get("document.commitment.item"), 2.1, Alignment.LEFT));
        return List.of(
                new Block.PageBreak(),
                new Heading(2, messages.get("document.commitments"), Anchors.COMMITMENTS),
                new Paragraph(Paragraph.Style.QUIET, messages.get("document.commitments.lead")),
                new Table(
                        Optional.empty(),
                        columns,
                        false,
                        all.stream().map(this::row).toList()));
    }

    private record Placed(AgreedCommitment commitment, String item) {
        /** Those without a date come last. */
        LocalDate day() {
            return commitment.due().orElse(LocalDate.MAX);
        }
    }

    private List<Column> columns() {
        return List.of(
                new Column(messages.get("document.commitment.what"), 4.6, Alignment.LEFT),
                new Column(messages.get("document.commitment.owner"), 2.3, Alignment.LEFT),
                new Column(messages.get("document.commitment.due"), 1.5, Alignment.LEFT));
    }

    private List<Cell> row(Placed placed) {
        var cells = new ArrayList<>(row(placed.commitment()));
        cells.add(Cell.of(placed.item()));
        return cells;
    }

    private List<Cell> row(AgreedCommitment commitment) {
        return List.of(
                cell(commitment.what()),
                cell(commitment.owner()),
                cell(commitment.due().map(messages::date).orElse("")));
    }

    private Cell cell(String text) {
        return Cell.of(text.isBlank() ? messages.get("document.none") : text);
    }
}
