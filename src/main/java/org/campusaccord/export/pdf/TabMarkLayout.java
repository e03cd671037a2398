package org.campusaccord.export.pdf;

import org.campusaccord.document.Block.TabMark;

/** A dark field at the page's outer edge, level with the tab of a divider; its word is told by the page's heading too. */
final class TabMarkLayout implements Layout {
    private static final float WIDTH = 34;
    private static final float BETWEEN = 6;
    private static final float INSET = 13;
    private static final int LINES = 2;

    private final TabMark mark;
    private final LineBreaker breaker;

    TabMarkLayout(TabMark mark, LineBreaker breaker) {
        this.mark = mark;
        this.breaker = breaker;
    }

    @Override
    public float gapBefore() {
        return 0;
    }

    @Override
    public float leastHeight() {
        return 0;
    }

    @Override
    public void draw(PageCanvas canvas) {
        float height = canvas.paperHeight() / mark.places();
        float fromTop = height * mark.place() + BETWEEN / 2;
        float below = fromTop - (canvas.paperHeight() - canvas.y());
        float x = canvas.paperWidth() - WIDTH - canvas.left();
        canvas.fill(x, below, WIDTH, height - BETWEEN, Palette.ACCENT);
        var lines = breaker.lines(mark.text(), TextStyle.TAB, height - BETWEEN - 2 * INSET).stream()
                .limit(LINES)
                .toList();
        float middle = canvas.paperWidth() - WIDTH / 2 - TextStyle.TAB.size() * 0.36f;
        for (int i = 0; i < lines.size(); i++) {
            float beside = ((lines.size() - 1) / 2f - i) * TextStyle.TAB.leading();
            canvas.turned(lines.get(i), middle + beside, canvas.y() - below - INSET, Artifact.PAGE);
        }
    }
}
