package org.campusaccord.application.document;

import java.util.ArrayList;
import java.util.List;
import org.campusaccord.application.comparing.Comparison;
import org.campusaccord.application.comparing.Comparison.Chunk;
import org.campusaccord.application.comparing.Comparison.Line;
import org.campusaccord.application.comparing.Comparison.Section;
import org.campusaccord.document.Block;
import org.campusaccord.document.Block.ChangedField;
import org.campusaccord.document.Block.Heading;
import org.campusaccord.document.Block.Piece;
import org.campusaccord.text.Messages;

/** What is different between two texts, for paper and for the window. */
public final class ComparisonBlocks {
    private static final int HEADING = 3;

    private final Messages messages;

    public ComparisonBlocks(Messages messages) {
        this.messages = messages;
    }

    /** A heading and the words before and after for each part that is different. */
    public List<Block> of(Comparison comparison) {
        var blocks = new ArrayList<Block>();
        int number = 0;
        for (var section : comparison.sections()) {
            number++;
            blocks.add(new Heading(HEADING, section.heading(), Anchors.CHANGES + "." + number));
            blocks.add(change(comparison, section));
        }
        return blocks;
    }

    private Block change(Comparison comparison, Section section) {
        return new Block.Change(
                messages.get("comparing.what"),
                messages.get("comparing.before", comparison.before()),
                messages.get("comparing.after", comparison.after()),
                messages.get("comparing.taken-out", "{0}"),
                messages.get("comparing.added", "{0}"),
                section.lines().stream().map(this::field).toList());
    }

    private ChangedField field(Line line) {
        return new ChangedField(
                line.label(),
                side(line.chunks().stream()
                        .map(chunk -> piece(chunk, chunk.before(), Piece.Mark.TAKEN_OUT))
                        .toList()),
                side(line.chunks().stream()
                        .map(chunk -> piece(chunk, chunk.after(), Piece.Mark.ADDED))
                        .toList()));
    }

    private static Piece piece(Chunk chunk, String text, Piece.Mark mark) {
        return new Piece(chunk.isSame() ? Piece.Mark.SAME : mark, text);
    }

    /** A side without a word says so. */
    private List<Piece> side(List<Piece> pieces) {
        var said = pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
        return said.isEmpty() ? List.of(new Piece(Piece.Mark.SAME, messages.get("comparing.none"))) : said;
    }
}
