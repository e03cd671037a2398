package org.campusaccord.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class PagesLayoutTest {
    private static PagesLayout layout(int pages, Zoom zoom) {
        return new PagesLayout(Collections.nCopies(pages, FakePages.LETTER), zoom, 636, 500);
    }

    @Test
    void fillsTheWidth() {
        assertThat(layout(3, new Zoom.FitWidth()).width(0)).isEqualTo(636 - 2 * PagesLayout.GAP);
    }

    @Test
    void showsAWholePage() {
        assertThat(layout(3, new Zoom.FitPage()).height(0)).isEqualTo(500 - 2 * PagesLayout.GAP);
    }

    @Test
    void showsActualSizeAtAHundredPercent() {
        var layout = layout(1, new Zoom.Percent(100));

        assertThat(layout.width(0)).isEqualTo(8.5 * 96);
        assertThat(layout.percent()).isEqualTo(100, within(0.001));
    }

    @Test
    void knowsThePagesInSight() {
        var layout = layout(5, new Zoom.FitPage());

        assertThat(layout.between(layout.top(1) + 100, layout.top(2) + 100)).containsExactly(1, 2);
    }

    @Test
    void countsAGapToThePageAboveIt() {
        var layout = layout(5, new Zoom.FitPage());

        assertThat(layout.pageAt(layout.top(3) - 1)).isEqualTo(2);
        assertThat(layout.pageAt(layout.top(3))).isEqualTo(3);
    }

    @Test
    void findsASpotAgainAtAnotherSize() {
        var small = layout(5, new Zoom.Percent(50));
        var large = layout(5, new Zoom.Percent(400));
        var spot = small.spot(small.top(3) + small.height(3) / 4);

        assertThat(large.spot(large.y(spot))).isEqualTo(spot);
    }
}
