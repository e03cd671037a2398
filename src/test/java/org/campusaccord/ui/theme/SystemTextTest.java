package org.campusaccord.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemTextTest {
    @ParameterizedTest
    @CsvSource({
        // The usual sizes of Windows, macOS, Debian and Ubuntu
        "100, 12, Windows 11, 100",
        "100, 13, Mac OS X, 100",
        "100, 13.3, Linux, 100",
        "100, 14.7, Linux, 100",
        // Set larger in the system
        "100, 18, Windows 11, 150",
        "100, 24, Windows 11, 200",
        "100, 16.25, Linux, 125",
        // On top of what is set here, up to twice the usual
        "150, 13, Linux, 150",
        "150, 18, Windows 11, 200",
        "200, 26, Linux, 200"
    })
    void followsTheSystem(int set, double systemFont, String system, int percent) {
        assertThat(SystemText.percent(set, systemFont, system)).isEqualTo(percent);
    }
}
