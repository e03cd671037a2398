package org.campusaccord.export.pdf;

import java.util.List;
import java.util.function.Consumer;
import org.campusaccord.document.Block.Alignment;
import org.campusaccord.document.Block.Fact;
import org.campusaccord.document.Block.SignatureField;
import org.campusaccord.document.SignatureMark;
import org.campusaccord.export.pdf.GridRow.GridCell;
import org.openpdf.text.pdf.PdfContentByte;

/** A signature over its line with the name below, and what it stands for beside it; never split. */
final class SignatureLayout implements Layout {
    private static final float LEFT = 236;
    private static final float RIGHT = 262;
    private static final float MARK_HEIGHT = 50;
    private static final float LABELS = 50;

    private final SignatureField field;
    private final SignatureMark mark;
    private final float width;
    private final LineBreaker breaker;
    /** What stands on the line in letters, laid out with the rest so that a character without a glyph is told in time. */
    private final List<Line> written;

    private final List<Line> name;
    private final List<Line> role;
    private final List<GridRow> details;

    SignatureLayout(SignatureField field, LineBreaker breaker, float width) {
        this.field = field;
        this.mark = field.mark();
        this.width = width;
        this.breaker = breaker;
        this.written = written(field.mark());
        this.name = breaker.lines(field.name(), TextStyle.NAME, LEFT);
        this.role = breaker.lines(field.role(), TextStyle.SMALL_LABEL, LEFT);
        this.details = field.details().stream().map(this::detail).toList();
    }

    private List<Line> written(SignatureMark signature) {
        return switch (signature) {
            case SignatureMark.Typed typed -> breaker.lines(typed.text(), TextStyle.TYPED, LEFT);
            case SignatureMark.OnPaper paper -> breaker.lines(paper.words(), TextStyle.QUIET, LEFT);
            case SignatureMark.Declined declined -> breaker.lines(declined.words(), TextStyle.NOTICE, LEFT);
            case SignatureMark.Drawn _, SignatureMark.Blank _ -> List.of();
        };
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
        return mark instanceof SignatureMark.Typed
                ? Math.max(MARK_HEIGHT, written.size() * TextStyle.TYPED.leading() + 8)
                : MARK_HEIGHT;
    }

    @Override
    public void draw(PageCanvas canvas) {
        float height = leastHeight();
        var element = canvas.parent().child(Tag.GROUP);
        drawMark(canvas, element);
        float below = markHeight();
        canvas.rule(0, LEFT, below, 0.7f, Palette.INK);
        below = drawLines(canvas, element, name, below + 5, TextStyle.NAME);
        drawLines(canvas, element, role, below, TextStyle.SMALL_LABEL);
        drawDetails(canvas, element);
        canvas.down(height);
    }

    private void drawDetails(PageCanvas canvas, Element element) {
        if (details.isEmpty()) {
            return;
        }
        var list = element.list("None");
        float below = detailsTop();
        for (var row : details) {
            var markings = FactsLayout.markings(list.child(Tag.LIST_ITEM), row);
            below += row.draw(canvas, 0, row.lines(), below, markings);
        }
    }

    private void drawMark(PageCanvas canvas, Element element) {
        switch (mark) {
            case SignatureMark.Drawn drawn -> drawInk(canvas, element, drawn);
            case SignatureMark.Typed _ -> drawTyped(canvas, element);
            case SignatureMark.OnPaper _ -> onLine(canvas, element, TextStyle.QUIET);
            case SignatureMark.Declined _ -> onLine(canvas, element, TextStyle.NOTICE);
            case SignatureMark.Blank blank -> drawBlank(canvas, element, blank);
        }
    }

    private void drawInk(PageCanvas canvas, Element element, SignatureMark.Drawn drawn) {
        float height = MARK_HEIGHT - 4;
        float left = canvas.left();
        float top = canvas.y();
        var figure = element.figure(drawn.description(), left, top - height, left + LEFT, top);
        var ink = drawn.ink();
        new InkDrawing(canvas.content(figure), ink, left, top, LEFT, height).draw(ink);
        field(
                canvas,
                element,
                new PageCanvas.Box(0, 0, LEFT, height),
                content -> new InkDrawing(content, ink, 0, height, LEFT, height).draw(ink));
    }

    private void drawTyped(PageCanvas canvas, Element element) {
        var style = TextStyle.TYPED;
        onLine(canvas, element, style);
        float height = written.size() * style.leading();
        field(canvas, element, new PageCanvas.Box(0, markHeight() - 6 - height, LEFT, height), content -> {
            for (int i = 0; i < written.size(); i++) {
                written.get(i).draw(content, 0, height - i * style.leading() - style.baseline());
            }
        });
    }

    /** The field of the party's signature lies on the mark and looks like it. */
    private void field(PageCanvas canvas, Element element, PageCanvas.Box box, Consumer<PdfContentByte> look) {
        var meaning =
                field.details().isEmpty() ? "" : field.details().getFirst().value();
        canvas.field(
                new SignatureFields.Words(field.name(), meaning),
                field.name() + ", " + field.role(),
                box,
                element,
                look);
    }

    /** Two lines to write on: who, and when. */
    private void drawBlank(PageCanvas canvas, Element element, SignatureMark.Blank blank) {
        var label = TextStyle.SMALL_LABEL;
        float below = markHeight() - label.leading() - 2;
        var signature = breaker.lines(blank.signatureLabel(), label, LEFT).getFirst();
        canvas.text(signature, 0, below, label, element.child(Tag.PARAGRAPH));
        var date = breaker.lines(blank.dateLabel(), label, LABELS).getFirst();
        canvas.text(date, RIGHT, below, label, element.child(Tag.PARAGRAPH));
        canvas.rule(RIGHT, width, markHeight(), 0.7f, Palette.INK);
    }

    private void onLine(PageCanvas canvas, Element element, TextStyle style) {
        drawLines(canvas, element, written, markHeight() - 6 - written.size() * style.leading(), style);
    }

    private static float drawLines(PageCanvas canvas, Element element, List<Line> lines, float below, TextStyle style) {
        float offset = below;
        var marking = Flow.within(element, Tag.PARAGRAPH, lines);
        for (var line : lines) {
            canvas.text(line, 0, offset, style, marking);
            offset += style.leading();
        }
        return offset;
    }
}
