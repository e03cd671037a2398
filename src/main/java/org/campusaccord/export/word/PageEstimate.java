package org.campusaccord.export.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.campusaccord.document.Block;
import org.campusaccord.document.Block.Paragraph;
import org.campusaccord.document.PageSetup;
import org.campusaccord.document.SignatureMark;

/**
 * On which pages headings will about stand. Only Word itself knows: this goes by the sizes of {@code styles.xml} and the
 * average width of letters, and may be a page off where a heading stands close to a page's end.
 */
final class PageEstimate {
    /** The height of a line and the width of a letter, for each point of the font's size. */
    private static final double SERIF_LINE = 1.17 * 1.15;

    private static final double SANS_LINE = 1.22 * 1.05;
    private static final double LETTER = 0.49;
    /** Lines end before the margin, where the next word is too long. */
    private static final double FILLED = 0.96;

    private static final double BODY = 11;
    private static final double CELL = 9.5;
    private static final double NOTE = 8.5;
    private static final double CELL_MARGIN = 8;
    private static final double ROW_MARGIN = 5.5;
    private static final double FACT_LABELS = 120;
    /** What a heading needs below it on its page. */
    private static final double COMPANY = 32;

    private final double width;
    private final double height;
    private int page = 1;
    private double y;

    PageEstimate(PageSetup setup) {
        this.width = PageFrame.width(setup) / 20.0;
        this.height = PageFrame.height(setup);
    }

    /** The page of each heading, by its anchor. To be asked once. */
    Map<String, Integer> pages(List<Block> blocks) {
        var pages = new HashMap<String, Integer>();
        for (var block : blocks) {
            place(block);
            if (block instanceof Block.Heading heading) {
                pages.put(heading.anchor(), page);
            }
        }
        return pages;
    }

    private void place(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Paragraph paragraph -> lines(paragraph.text(), size(paragraph.style()), width, 6);
            case Block.BulletList list -> list.points().forEach(point -> lines(point, BODY, width - 14, 0));
            case Block.Facts facts -> facts.facts().forEach(fact -> lines(fact.value(), BODY, width - FACT_LABELS, 2));
            case Block.Table table -> table(table);
            case Block.Chart chart -> table(chart.table());
            case Block.Contents contents -> contents.entries().forEach(_ -> whole(BODY * SERIF_LINE));
            case Block.Logo _ -> whole(52);
            case Block.Rule _ -> whole(12);
            case Block.WritingSpace space -> lines(space.label(), BODY, width, 6);
            case Block.PageBreak _ -> nextPage();
            case Block.Notice notice -> whole(notice(notice));
            case Block.SignatureField field -> whole(signature(field));
            case Block.SpineLabel label -> lines(label.title(), BODY, width, 6);
            case Block.TabMark _, Block.TitlePage _ -> {}
            case Block.Change change -> change.fields().forEach(field -> change(change, field));
        }
    }

    private void change(Block.Change change, Block.ChangedField field) {
        if (!field.label().isEmpty()) {
            lines(field.label(), BODY, width, 6);
        }
        for (var side : List.of(field.before(), field.after())) {
            var words = side.stream().map(change::spoken).collect(Collectors.joining());
            lines(words, BODY, width - FACT_LABELS, 2);
        }
    }

    private void heading(Block.Heading heading) {
        double own = switch (heading.level()) {
            case 1 -> 45;
            case 2 -> 58;
            default -> 30;
        };
        if (y + own + COMPANY > height) {
            nextPage();
        }
        y += own;
    }

    private static double size(Paragraph.Style style) {
        return switch (style) {
            case NORMAL, QUOTE -> BODY;
            case LEAD -> 14.5;
            case QUIET -> 10.5;
            case CODE -> 10;
        };
    }

    /** Text that goes on over the page, two lines of it at least. */
    private void lines(String text, double size, double room, double after) {
        double line = size * SERIF_LINE;
        int count = count(text, size, room);
        if (y + Math.min(2, count) * line > height) {
            nextPage();
        }
        for (int i = 0; i < count; i++) {
            whole(line);
        }
        y += after;
    }

    private static int count(String text, double size, double room) {
        double letters = room * FILLED / (size * LETTER);
        return text.lines()
                .mapToInt(line -> Math.max(1, (int) Math.ceil(line.length() / letters)))
                .sum();
    }

    private void table(Block.Table table) {
        double weights =
                table.columns().stream().mapToDouble(Block.Column::weight).sum();
        double head = NOTE * SANS_LINE + ROW_MARGIN;
        table.caption().ifPresent(_ -> whole(22));
        whole(head);
        for (var row : table.rows()) {
            double tallest = 0;
            for (int i = 0; i < row.size(); i++) {
                double room = width * table.columns().get(i).weight() / weights - CELL_MARGIN;
                tallest = Math.max(
                        tallest,
                        count(row.get(i).text(), CELL, room) * CELL * SANS_LINE
                                + count(row.get(i).note(), NOTE, room) * NOTE * SANS_LINE);
            }
            if (y + tallest + ROW_MARGIN > height) {
                nextPage();
                y += head;
            }
            y += tallest + ROW_MARGIN;
        }
    }

    private double notice(Block.Notice notice) {
        return (1 + count(notice.text(), BODY, width - 20)) * BODY * SERIF_LINE + 16;
    }

    private static double signature(Block.SignatureField field) {
        double mark = field.mark() instanceof SignatureMark.Drawn ? 80 : 50;
        return mark + 30 + field.details().size() * NOTE * SERIF_LINE;
    }

    private void whole(double wanted) {
        if (y + wanted > height && y > 0) {
            nextPage();
        }
        y += wanted;
    }

    private void nextPage() {
        page++;
        y = 0;
    }
}
