package org.campusaccord.ui.preview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.campusaccord.application.pages.PageBox;
import org.campusaccord.application.pages.PagePicture;
import org.campusaccord.application.pages.PageSize;
import org.campusaccord.application.pages.PageText;
import org.campusaccord.application.pages.PdfPages;
import org.campusaccord.application.pages.PixelArea;

/** Pages on Letter that remember which were drawn. */
final class FakePages implements PdfPages {
    static final PageSize LETTER = new PageSize(612, 792);

    private final List<String> texts;
    private final List<Integer> drawn = new ArrayList<>();
    private boolean closed;

    FakePages(String... texts) {
        this.texts = List.of(texts);
    }

    static FakePages blank(int count) {
        return new FakePages(Collections.nCopies(count, "").toArray(String[]::new));
    }

    List<Integer> drawn() {
        return drawn;
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public int count() {
        return texts.size();
    }

    @Override
    public PageSize size(int page) {
        return LETTER;
    }

    @Override
    public PagePicture render(int page, double scale, PixelArea area) {
        drawn.add(page);
        return new PagePicture(area.width(), area.height(), new int[area.width() * area.height()]);
    }

    @Override
    public PageText text(int page) {
        var words = texts.get(page);
        return new PageText(words, Collections.nCopies(words.length(), new PageBox(72, 396, 5, 12)));
    }

    @Override
    public void close() {
        closed = true;
    }
}
