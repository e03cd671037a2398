package org.campusaccord.ui.protocols;

import static org.assertj.core.api.Assertions.assertThat;

import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.Test;

class ProtocolsScreenTest extends WindowTest {
    @Test
    void showsTheWordingOfTheNewestVersion() {
        go(new Place.Protocols());

        assertThat(shows("Version 1 · 9 items · 60 minutes")).isTrue();
        assertThat(shows("Where do we stand today, and what evidence tells us so?"))
                .isTrue();
        picture("protocols");
    }
}
