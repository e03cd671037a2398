package org.campusaccord.ui.preview;

import java.io.ByteArrayInputStream;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.campusaccord.document.Block;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;

/** Blocks of a document in the window: the same words in the same order as on paper. */
public final class DocumentView extends VBox {
    private static final double LABEL_SHARE = 28;
    private static final double LOGO = 46;

    /** Blocks as on paper. */
    public DocumentView(List<Block> blocks) {
        this(blocks, false);
    }

    private DocumentView(List<Block> blocks, boolean narrow) {
        super(Spacing.S);
        getStyleClass().add("document");
        blocks.forEach(block -> getChildren().add(narrow ? narrow(block) : node(block)));
    }

    private static Node narrow(Block block) {
        return switch (block) {
            case Block.Table table -> NarrowTable.of(table);
            case Block.Facts facts -> NarrowTable.of(facts);
            default -> node(block);
        };
    }

    /** Blocks in a narrow column, where the cells of a table stand under each other. */
    public static DocumentView narrow(List<Block> blocks) {
        return new DocumentView(blocks, true);
    }

    private static Node node(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph ->
                Controls.text(
                        paragraph.text(),
                        "paragraph-" + paragraph.style().name().toLowerCase(java.util.Locale.ROOT));
            case Block.BulletList list -> bullets(list);
            case Block.Facts facts -> facts(facts.facts());
            case Block.Table table -> table(table);
            case Block.Chart chart -> new ChartView(chart);
            case Block.Logo logo -> logo(logo);
            case Block.Contents contents -> contents(contents);
            case Block.SpineLabel label -> Controls.text(label.title(), "paragraph-lead");
            // Only paper has an edge for it.
            case Block.TabMark _, Block.TitlePage _ -> new Separator();
            case Block.Rule _ -> new Separator();
            case Block.WritingSpace space -> Controls.text(space.label(), "paragraph-quiet");
            case Block.PageBreak _ -> pageBreak();
            case Block.Notice notice -> notice(notice);
            case Block.SignatureField field -> signature(field);
            case Block.Change change -> ChangeView.of(change);
        };
    }

    private static Label heading(Block.Heading heading) {
        var label = Controls.text(heading.text(), "heading-" + heading.level());
        label.setId("anchor-" + heading.anchor());
        return label;
    }

    private static Node logo(Block.Logo logo) {
        var picture =
                new ImageView(new Image(new ByteArrayInputStream(logo.picture().file()), 0, LOGO, true, true));
        picture.setAccessibleText(logo.description());
        return picture;
    }

    private static Node contents(Block.Contents contents) {
        return bullets(new Block.BulletList(
                contents.entries().stream().map(Block.Contents.Entry::text).toList()));
    }

    private static VBox bullets(Block.BulletList list) {
        var box = Controls.column(Spacing.XS);
        list.points().forEach(point -> box.getChildren().add(Controls.text("•  " + point)));
        return box;
    }

    private static GridPane facts(List<Block.Fact> facts) {
        var grid = new GridPane(Spacing.M, Spacing.XS);
        grid.getColumnConstraints().addAll(column(LABEL_SHARE, HPos.LEFT), column(100 - LABEL_SHARE, HPos.LEFT));
        for (int row = 0; row < facts.size(); row++) {
            var label = Controls.text(facts.get(row).label(), "quiet");
            GridPane.setValignment(label, VPos.TOP);
            grid.add(label, 0, row);
            grid.add(Controls.text(facts.get(row).value()), 1, row);
        }
        return grid;
    }

    private static VBox table(Block.Table table) {
        var grid = new GridPane();
        grid.getStyleClass().add("document-table");
        var weights = table.columns().stream().mapToDouble(Block.Column::weight).sum();
        for (int column = 0; column < table.columns().size(); column++) {
            var each = table.columns().get(column);
            grid.getColumnConstraints().add(column(100 * each.weight() / weights, alignment(each.alignment())));
            grid.add(cell(Controls.text(each.title(), "small"), each.alignment(), "table-head"), column, 0);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            var cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                var cell = cells.get(column);
                var words = Controls.column(0, Controls.text(cell.text()));
                if (!cell.note().isEmpty()) {
                    words.getChildren().add(Controls.text(cell.note(), "small"));
                }
                grid.add(cell(words, table.columns().get(column).alignment(), "table-cell-box"), column, row + 1);
            }
        }
        var box = Controls.column(Spacing.XS);
        table.caption().ifPresent(caption -> box.getChildren().add(Controls.text(caption, "strong")));
        box.getChildren().add(grid);
        return box;
    }

    private static VBox cell(Node words, Block.Alignment alignment, String style) {
        var box = Controls.column(0, words);
        box.getStyleClass().add(style);
        box.setAlignment(
                switch (alignment) {
                    case LEFT -> Pos.TOP_LEFT;
                    case CENTER -> Pos.TOP_CENTER;
                    case RIGHT -> Pos.TOP_RIGHT;
                });
        return box;
    }

    private static ColumnConstraints column(double percent, HPos alignment) {
        var constraints = new ColumnConstraints();
        constraints.setPercentWidth(percent);
        constraints.setHalignment(alignment);
        return constraints;
    }

    private static HPos alignment(Block.Alignment alignment) {
        return switch (alignment) {
            case LEFT -> HPos.LEFT;
            case CENTER -> HPos.CENTER;
            case RIGHT -> HPos.RIGHT;
        };
    }

    private static Node pageBreak() {
        var line = new Separator();
        line.getStyleClass().add("page-break");
        return line;
    }

    private static VBox notice(Block.Notice notice) {
        var loud = notice.tone() == Block.Notice.Tone.LOUD;
        var title = Controls.text(notice.title(), "strong");
        title.setGraphic((loud ? Icons.WARNING : Icons.DONE).node());
        var box = Controls.column(Spacing.XS, title);
        if (!notice.text().isBlank()) {
            box.getChildren().add(Controls.text(notice.text()));
        }
        box.getStyleClass().addAll("notice", loud ? "loud" : "calm");
        return box;
    }

    private static VBox signature(Block.SignatureField field) {
        var box = Controls.column(
                Spacing.XS,
                Controls.text(field.name(), "strong"),
                Controls.text(field.role(), "small"),
                SignatureMarkView.node(field.mark()));
        if (!field.details().isEmpty()) {
            box.getChildren().add(facts(field.details()));
        }
        box.getStyleClass().add("signature-field");
        return box;
    }
}
