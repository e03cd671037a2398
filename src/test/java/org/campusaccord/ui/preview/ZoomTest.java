package org.campusaccord.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ZoomTest {
    @Test
    void takesTheNextStepFromWhateverIsShown() {
        assertThat(Zoom.larger(68.4)).isEqualTo(new Zoom.Percent(75));
        assertThat(Zoom.smaller(68.4)).isEqualTo(new Zoom.Percent(50));
    }

    @Test
    void goesOnFromAStep() {
        assertThat(Zoom.larger(100)).isEqualTo(new Zoom.Percent(125));
        assertThat(Zoom.smaller(100)).isEqualTo(new Zoom.Percent(75));
    }

    @Test
    void staysWithinTheSteps() {
        assertThat(Zoom.larger(400)).isEqualTo(new Zoom.Percent(400));
        assertThat(Zoom.smaller(31)).isEqualTo(new Zoom.Percent(50));
    }
}
