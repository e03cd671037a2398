package org.campusaccord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowArgumentsTest {
    private static final Optional<WindowArguments> NO_FILE = Optional.of(new WindowArguments(Optional.empty()));

    @Test
    void openTheWindowWithNothingButADataFolder() {
        assertThat(WindowArguments.of()).isEqualTo(NO_FILE);
        assertThat(WindowArguments.of("--data", "here")).isEqualTo(NO_FILE);
        assertThat(WindowArguments.of("--data=here")).isEqualTo(NO_FILE);
    }

    @Test
    void openTheWindowWithAFileWhateverFolderItRunsIn() {
        var file = Optional.of(
                new WindowArguments(Optional.of(Path.of("my data.Accord").toAbsolutePath())));
        assertThat(WindowArguments.of("my data.Accord")).isEqualTo(file);
        assertThat(WindowArguments.of("--data", "here", "my data.Accord")).isEqualTo(file);
        assertThat(WindowArguments.of("my data.Accord", "--data=here")).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "check", "backup.zip", "--data"})
    void leaveEverythingElseToTheCommandLine(String word) {
        assertThat(WindowArguments.of(word)).isEmpty();
    }

    @Test
    void leaveSeveralFilesToTheCommandLine() {
        assertThat(WindowArguments.of("one.accord", "two.accord")).isEmpty();
        assertThat(WindowArguments.of("backup", "one.accord")).isEmpty();
    }
}
