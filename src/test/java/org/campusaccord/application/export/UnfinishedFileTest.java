package org.campusaccord.application.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedFileTest {
    private static final Duration LONG_AGO = Duration.ofHours(1);

    @TempDir
    Path folder;

    @Test
    void whatAKillLeftBehindIsTakenAway() throws Exception {
        leave(endedProgram(), LONG_AGO);
        SafeFile.write(folder.resolve("a.txt"), out -> out.write('a'));
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void whatAProgramIsWritingStays() throws IOException {
        var other = leave(ProcessHandle.current().pid(), LONG_AGO);
        SafeFile.write(folder.resolve("a.txt"), out -> out.write('a'));
        assertThat(other).exists();
    }

    @Test
    void whatIsYoungStays() throws Exception {
        var other = leave(endedProgram(), Duration.ZERO);
        SafeFile.write(folder.resolve("a.txt"), out -> out.write('a'));
        assertThat(other).exists();
    }

    @Test
    void filesOfOthersStay() throws IOException {
        var own = Files.writeString(folder.resolve(".campus-accord-notes.tmp"), "mine");
        Files.setLastModifiedTime(own, FileTime.from(Instant.now().minus(LONG_AGO)));
        SafeFile.write(folder.resolve("a.txt"), out -> out.write('a'));
        assertThat(own).exists();
    }

    @Test
    void programThatIsToldToEndLeavesNothing() throws Exception {
        var writing = Writing.start(folder);
        try (var said = writing.inputReader()) {
            assertThat(said.readLine()).isEqualTo(Writing.HALF_WAY);
            assertThat(names()).as("half a file").hasSize(1);
            writing.destroy();
            writing.waitFor();
        }
        // Windows ends a program without telling it: there the next export takes the file away.
        assertThat(names()).hasSize(writing.supportsNormalTermination() ? 0 : 1);
    }

    private Path leave(long program, Duration ago) throws IOException {
        var file = folder.resolve(".campus-accord-" + program + "-" + UUID.randomUUID() + ".tmp");
        Files.writeString(file, "half an agreement");
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(ago)));
    }

    private static long endedProgram() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor();
        return process.pid();
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
