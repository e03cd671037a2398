package org.campusaccord.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    private static final Path HOME = Path.of("/home/inigo");

    @Test
    void isWhereLinuxKeepsDataOfApplications() {
        assertThat(DataFolder.usual("Linux", Map.of(), HOME)).isEqualTo(HOME.resolve(".local/share/campus-accord"));
        assertThat(DataFolder.usual("Linux", Map.of("XDG_DATA_HOME", "/data"), HOME))
                .isEqualTo(Path.of("/data/campus-accord"));
    }

    @Test
    void variableThatIsNoAbsoluteFolderDoesNotCount() {
        assertThat(DataFolder.usual("Linux", Map.of("XDG_DATA_HOME", "data"), HOME))
                .isEqualTo(HOME.resolve(".local/share/campus-accord"));
        assertThat(DataFolder.usual("Linux", Map.of("XDG_DATA_HOME", ""), HOME))
                .isEqualTo(HOME.resolve(".local/share/campus-accord"));
    }

    @Test
    void isWhereMacKeepsIt() {
        assertThat(DataFolder.usual("Mac OS X", Map.of(), HOME))
                .isEqualTo(HOME.resolve("Library/Application Support/Campus Accord"));
    }

    @Test
    void isWhereWindowsKeepsIt() {
        assertThat(DataFolder.usual("Windows 11", Map.of("APPDATA", "/roaming"), HOME))
                .isEqualTo(Path.of("/roaming/Campus Accord"));
    }
}
