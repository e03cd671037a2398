package org.campusaccord.export.pdf;

import java.util.List;
import org.campusaccord.document.Block.Alignment;
import org.campusaccord.document.Block.Fact;
import org.campusaccord.document.Block.SignatureField;
import org.campusaccord.document.Ink;
import org.campusaccord.document.SignatureMark;
import org.campusaccord.export.pdf.GridRow.GridCell;

/** A signature over its line with the name below, and what it stands for beside it; never split. */
final class SignatureLayout implements Layout {
    private static final float LEFT = 236;
    private static final float RIGHT = 262;
    private static final float MARK_HEIGHT = 62;
    private static final float LABELS = 50;

    private final SignatureMark mark;
    private final float width;
    private final LineBreaker breaker;
    private final List<Line> name;
    private final List<Line> role;
    private final List<GridRow> details;

    SignatureLayout(SignatureField field, LineBreaker breaker, float width) {
        this.mark = field.mark();
        this.width = width;
        this.breaker = breaker;
        this.name = breaker.lines(field.name(), TextStyle.NAME, LEFT);
        this.role = breaker.lines(field.role(), TextStyle.SMALL_LABEL, LEFT);
        this.details = field.details().stream().map(this::detail).toList();
    }

    private GridRow detail(Fact fact) {
        float valueWidth = width - RIGHT - LABELS;
        return new GridRow(List.of(
                new GridCell(
                        RIGHT,
                        LABELS,
                        Alignment.LEFT,
                        TextStyle.SMALL_LABEL,
                        breaker.lines(fact.label(), TextStyle.SMALL_LABEL, LABELS)),
                new GridCell(
                        RIGHT + LABELS,
                        valueWidth,
                        Alignment.LEFT,
                        TextStyle.SMALL,
                        breaker.lines(fact.value(), TextStyle.SMALL, valueWidth))));
    }

    @Override
    public float gapBefore() {
        return 16;
    }

    @Override
    public float leastHeight() {
        return Math.max(markHeight() + nameHeight(), detailsTop() + detailsHeight());
    }

    private float nameHeight() {
        return 5 + name.size() * TextStyle.NAME.leading() + role.size() * TextStyle.SMALL_LABEL.leading();
    }

    private float detailsHeight() {
        return (float) details.stream().mapToDouble(GridRow::height).sum();
    }

    private static float detailsTop() {
        return 14;
    }

    private float markHeight() {
        return mark instanceof SignatureMark.Typed typed
                ? Math.max(MARK_HEIGHT, typed(typed).size() * TextStyle.TYPED.leading() + 8)
                : MARK_HEIGHT;
    }

    private List<Line> typed(SignatureMark.Typed typed) {
        return breaker.lines(typed.text(), TextStyle.TYPED, LEFT);
    }

    @Override
    public void draw(PageCanvas canvas) {
        float height = leastHeight();
        drawMark(canvas);
        float below = markHeight();
        canvas.rule(0, LEFT, below, 0.7f, Palette.INK);
        below = drawLines(canvas, name, 0, below + 5, TextStyle.NAME);
        drawLines(canvas, role, 0, below, TextStyle.SMALL_LABEL);
        float detail = detailsTop();
        for (var row : details) {
            detail += row.draw(canvas, 0, row.lines(), detail);
        }
        canvas.down(height);
    }

    private void drawMark(PageCanvas canvas) {
        switch (mark) {
            case SignatureMark.Drawn drawn -> drawInk(canvas, drawn.ink());
            case SignatureMark.Typed typed -> onLine(canvas, typed(typed), TextStyle.TYPED);
            case SignatureMark.OnPaper paper ->
                onLine(canvas, breaker.lines(paper.words(), TextStyle.QUIET, LEFT), TextStyle.QUIET);
            case SignatureMark.Declined declined ->
                onLine(canvas, breaker.lines(declined.words(), TextStyle.NOTICE, LEFT), TextStyle.NOTICE);
            case SignatureMark.Blank blank -> drawBlank(canvas, blank);
        }
    }

    private void drawInk(PageCanvas canvas, Ink ink) {
        float height = MARK_HEIGHT - 4;
        new InkDrawing(canvas.content(), ink, PageCanvas.MARGIN, canvas.y(), LEFT, height).draw(ink);
    }

    /** Two lines to write on: who, and when. */
    private void drawBlank(PageCanvas canvas, SignatureMark.Blank blank) {
        var label = TextStyle.SMALL_LABEL;
        float below = markHeight() - label.leading() - 2;
        canvas.text(breaker.lines(blank.signatureLabel(), label, LEFT).getFirst(), 0, below, label);
        canvas.text(breaker.lines(blank.dateLabel(), label, LABELS).getFirst(), RIGHT, below, label);
        canvas.rule(RIGHT, width, markHeight(), 0.7f, Palette.INK);
    }

    private void onLine(PageCanvas canvas, List<Line> lines, TextStyle style) {
        drawLines(canvas, lines, 0, markHeight() - 6 - lines.size() * style.leading(), style);
    }

    private static float drawLines(PageCanvas canvas, List<Line> lines, float x, float below, TextStyle style) {
        float offset = below;
        for (var line : lines) {
            canvas.text(line, x, offset, style);
            offset += style.leading();
        }
        return offset;
    }
}
