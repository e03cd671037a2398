package org.campusaccord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.campusaccord.application.settings.Settings;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program with its window in a Java of its own, ended or started once more. */
@Beside
class EndedProgramTest {
    private static final int PATIENCE = 60;
    private static final int TERMINATED = 143;

    @TempDir
    private Path folder;

    private Path data;
    private Process program;

    @BeforeEach
    void typeInAnotherProgram() throws IOException {
        data = folder.resolve("data");
        try (var workspace = Composition.open(data, Clock.systemUTC(), Locale.US)) {
            var start = Settings.INITIAL;
            workspace
                    .settings()
                    .keep(new Settings(
                            TypingProgram.BEFORE,
                            "",
                            "",
                            start.yearStart(),
                            start.paper(),
                            start.appearance(),
                            start.textPercent()));
        }
        program = OtherProgram.start(TypingProgram.class, data.toString());
        var said = program.getInputStream().readNBytes(TypingProgram.TYPED.length());
        assertThat(new String(said, StandardCharsets.UTF_8)).isEqualTo(TypingProgram.TYPED);
    }

    @AfterEach
    void end() throws InterruptedException {
        program.destroyForcibly().waitFor(PATIENCE, TimeUnit.SECONDS);
    }

    @Test
    void writesWhatWasTypedAtTheVeryLastWhenTheSystemEndsIt() throws Exception {
        program.destroy();
        assertThat(program.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isEqualTo(TERMINATED);

        try (var workspace = Composition.open(data, Clock.systemUTC(), Locale.US)) {
            assertThat(workspace.settings().settings().championName()).isEqualTo(TypingProgram.NAME);
        }
    }

    @Test
    void bringsTheOpenWindowToTheFrontWhenItIsStartedOnceMore() throws Exception {
        var second = OtherProgram.start(Launcher.class, "--data", data.toString());
        var words = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(second.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isZero();
        assertThat(words).contains("Campus Accord is open already; its window is in front now.");
        assertThat(program.isAlive()).isTrue();
    }
}
