package org.campusaccord.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PieceTest {
    @Test
    void drawsAPageOfUsualSizeInOnePiece() {
        assertThat(Piece.between(0, FakePages.LETTER, 2, 0, 100)).containsExactly(Piece.whole(0, FakePages.LETTER, 2));
    }

    @Test
    void coversAPageThatIsVeryLarge() {
        var pieces = Piece.between(0, FakePages.LETTER, 8, 0, 792 * 8);

        assertThat(pieces.stream().mapToLong(Piece::weight).sum()).isEqualTo(612L * 8 * 792 * 8);
    }

    @Test
    void leavesOutWhatIsNotInSight() {
        var pieces = Piece.between(0, FakePages.LETTER, 8, 2100, 2200);

        assertThat(pieces)
                .isNotEmpty()
                .allSatisfy(piece -> assertThat(piece.area().y()).isEqualTo(2048));
    }
}
