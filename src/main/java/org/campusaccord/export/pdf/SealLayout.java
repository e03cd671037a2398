package org.campusaccord.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.campusaccord.application.document.SealBox;
import org.campusaccord.document.Block.Fact;
import org.openpdf.text.pdf.PdfContentByte;

/** The seal on the certificate page: who sealed when with which key, and the field of its signature. */
final class SealLayout implements Layout {
    private static final float INDENT = 14;
    private static final float LABELS = 96;
    private static final float PADDING = 8;

    /** A line at its place in the box, so far below its top. */
    private record Placed(Line line, float x, float below, TextStyle style) {}

    private record Row(List<Placed> label, List<Placed> value) {}

    private final SealBox box;
    private final LineBreaker breaker;
    private final float width;
    private final List<Placed> title;
    private final List<Row> rows = new ArrayList<>();
    private final List<Placed> note;
    private final List<Placed> all = new ArrayList<>();
    private final float height;

    SealLayout(SealBox box, LineBreaker breaker, float width) {
        this.box = box;
        this.breaker = breaker;
        this.width = width;
        float below = PADDING;
        title = place(box.title(), INDENT, width - INDENT, below, TextStyle.NAME);
        below = bottom(title) + 2;
        for (var fact : box.details()) {
            below = place(fact, below);
        }
        note = place(box.note(), INDENT, width - 2 * INDENT, below + 3, TextStyle.SMALL_LABEL);
        height = bottom(note) + PADDING;
    }

    private float place(Fact fact, float below) {
        var row = new Row(
                place(fact.label(), INDENT, LABELS, below, TextStyle.SMALL_LABEL),
                place(fact.value(), INDENT + LABELS, width - 2 * INDENT - LABELS, below, TextStyle.SMALL));
        rows.add(row);
        return Math.max(bottom(row.label()), bottom(row.value()));
    }

    private List<Placed> place(String text, float x, float room, float top, TextStyle style) {
        var placed = new ArrayList<Placed>();
        for (var line : breaker.lines(text, style, room)) {
            placed.add(new Placed(line, x, top + placed.size() * style.leading(), style));
        }
        all.addAll(placed);
        return placed;
    }

    private static float bottom(List<Placed> placed) {
        return placed.getLast().below() + placed.getLast().style().leading();
    }

    @Override
    public float gapBefore() {
        return 18;
    }

    @Override
    public float leastHeight() {
        return height;
    }

    @Override
    public void draw(PageCanvas canvas) {
        var element = canvas.parent().child(Tag.GROUP);
        canvas.fill(0, 0, width, height, Palette.TINT);
        canvas.fill(0, 0, 3, height, Palette.ACCENT);
        draw(canvas, title, element.child(Tag.PARAGRAPH));
        var list = element.list("None");
        for (var row : rows) {
            var item = list.child(Tag.LIST_ITEM);
            draw(canvas, row.label(), item.child(Tag.LABEL));
            draw(canvas, row.value(), item.child(Tag.LIST_BODY));
        }
        draw(canvas, note, element.child(Tag.PARAGRAPH));
        canvas.field(
                new SignatureFields.Words(box.sealer(), box.title()),
                box.title() + ": " + box.sealer(),
                new PageCanvas.Box(0, 0, width, height),
                element,
                this::look);
        canvas.down(height);
    }

    private static void draw(PageCanvas canvas, List<Placed> placed, Element element) {
        placed.forEach(each -> canvas.text(each.line(), each.x(), each.below(), each.style(), element));
    }

    private void look(PdfContentByte content) {
        content.setColorFill(Palette.TINT);
        content.rectangle(0, 0, width, height);
        content.fill();
        content.setColorFill(Palette.ACCENT);
        content.rectangle(0, 0, 3, height);
        content.fill();
        all.forEach(each -> each.line()
                .draw(content, each.x(), height - each.below() - each.style().baseline()));
    }
}
