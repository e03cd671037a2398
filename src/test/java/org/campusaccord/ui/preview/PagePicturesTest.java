package org.campusaccord.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.campusaccord.ui.HeldTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PagePicturesTest {
    private final HeldTasks tasks = new HeldTasks();
    private final List<RuntimeException> troubles = new ArrayList<>();
    private final PagePictures pictures = new PagePictures(tasks, troubles::add);
    private final FakePages pages = FakePages.blank(100);

    @BeforeEach
    void show() {
        pictures.show(pages);
    }

    private static Piece page(int page) {
        return Piece.whole(page, FakePages.LETTER, 1);
    }

    private static Piece small(int page) {
        return Piece.whole(page, FakePages.LETTER, 0.1);
    }

    @Test
    void drawsWhatIsInSightBeforeSmallPages() {
        pictures.wantSmall(small(7));
        pictures.wantSmall(small(8));
        pictures.want(List.of(page(1), page(2)));
        tasks.letGo();

        assertThat(pages.drawn()).containsExactly(7, 1, 2, 8);
    }

    @Test
    void doesNotDrawWhatSomebodyLeafedPast() {
        IntStream.range(0, 50).forEach(page -> pictures.want(List.of(page(page))));
        tasks.letGo();

        assertThat(pages.drawn()).containsExactly(0, 49);
    }

    @Test
    void drawsNothingTwice() {
        pictures.want(List.of(page(1)));
        tasks.letGo();
        pictures.want(List.of(page(1)));
        tasks.letGo();

        assertThat(pages.drawn()).containsExactly(1);
        assertThat(pictures.get(page(1))).isPresent();
    }

    @Test
    void forgetsPicturesThatTakeTooMuchRoomTheOldestFirst() {
        IntStream.range(0, 100).forEach(page -> {
            pictures.want(List.of(page(page)));
            tasks.letGo();
        });

        assertThat(pictures.get(page(0))).isEmpty();
        assertThat(pictures.get(page(99))).isPresent();
    }

    @Test
    void dropsAPictureOfTheDocumentBefore() {
        pictures.want(List.of(page(1)));
        pictures.show(FakePages.blank(3));
        tasks.letGo();

        assertThat(pictures.get(page(1))).isEmpty();
    }

    @Test
    void tellsOnceOfAPageThatCannotBeDrawn() {
        pictures.want(List.of(new Piece(1, 1, new org.campusaccord.application.pages.PixelArea(0, 0, -1, 1))));
        tasks.letGo();
        pictures.want(List.of(new Piece(1, 1, new org.campusaccord.application.pages.PixelArea(0, 0, -1, 1))));
        tasks.letGo();

        assertThat(troubles).hasSize(1);
    }
}
