package org.campusaccord.export.pdf;

import org.campusaccord.document.Block;

/** Chooses how each kind of block is laid out. */
final class Layouts {
    private final LineBreaker breaker;
    private final Pictures pictures;
    private final float width;

    Layouts(LineBreaker breaker, Pictures pictures, float width) {
        this.breaker = breaker;
        this.pictures = pictures;
        this.width = width;
    }

    Layout of(Block block) {
        return switch (block) {
            case Block.Heading heading -> new HeadingLayout(heading, breaker, width);
            case Block.Paragraph paragraph -> new ParagraphLayout(paragraph, breaker, width);
            case Block.BulletList list -> new BulletsLayout(list, breaker, width);
            case Block.Facts facts -> new FactsLayout(facts, breaker, width);
            case Block.Table table -> new TableLayout(table, breaker, width);
            case Block.Notice notice -> new NoticeLayout(notice, breaker, width);
            case Block.SignatureField field -> new SignatureLayout(field, breaker, width);
            case Block.Logo logo -> new LogoLayout(logo, pictures);
            case Block.Chart chart -> new ChartLayout(chart, breaker, width);
            case Block.Contents contents -> new ContentsLayout(contents, breaker, width);
            case Block.TitlePage _ -> new TitlePageLayout();
            case Block.SpineLabel label -> new SpineLabelLayout(label, breaker);
            case Block.TabMark mark -> new TabMarkLayout(mark, breaker);
            case Block.Change change -> ChangeLayout.of(change, breaker, width);
            case Block.Rule _ -> new RuleLayout();
            case Block.WritingSpace space -> new WritingSpaceLayout(space, breaker, width);
            case Block.PageBreak _ -> new PageBreakLayout();
        };
    }
}
