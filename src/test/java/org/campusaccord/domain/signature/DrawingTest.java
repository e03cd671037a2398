package org.campusaccord.domain.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.util.List;
import org.campusaccord.domain.signature.Drawing.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {
    @Test
    void readsWhatItWrote() {
        var drawing = new Drawing(List.of(
                List.of(new Point(0, 300), new Point(1000, 0)),
                List.of(new Point(7, 7)),
                List.of(new Point(10, 20), new Point(30, 40), new Point(50, 60))));
        assertThat(Drawing.parse(drawing.path())).isEqualTo(drawing);
        assertThat(drawing.path()).startsWith("M0 300L1000 0M7 7M10 20");
    }

    @Test
    void nothingIsADrawingWithoutStrokes() {
        assertThat(Drawing.parse("")).isEqualTo(new Drawing(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"M1", "M1 2Q3 4", "M1 2L3 4x", "hello", "M1 2 L3 4"})
    void refusesLinesThatAreNone(String path) {
        assertProblem("drawing.unreadable", () -> Drawing.parse(path));
    }

    @Test
    void pointsStayWithinTheBox() {
        assertThat(new Point(-5, 999)).isEqualTo(new Point(0, Drawing.HEIGHT));
    }

    @Test
    void aDotIsNoSignatureAndALineIs() {
        assertThat(new Drawing(List.of(List.of(new Point(1, 1), new Point(99, 1)))).isEmpty())
                .isTrue();
        assertThat(new Drawing(List.of(List.of(new Point(1, 1), new Point(101, 1)))).isEmpty())
                .isFalse();
    }
}
