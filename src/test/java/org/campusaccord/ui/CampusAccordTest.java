package org.campusaccord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CampusAccordTest {
    @Test
    void isWhatTheMenuEntryOfLinuxFindsTheWindowBy() throws Exception {
        assertThat(Files.readAllLines(Path.of("installer/linux/desktop/campus-accord.desktop")))
                .contains("StartupWMClass=" + CampusAccord.class.getName());
    }
}
