package org.campusaccord.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.campusaccord.Launcher;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job is done on a machine without any network, as Linux makes one for a single program. */
@Beside
class NoNetworkTest {
    private static final List<List<String>> WAYS = List.of(List.of("unshare", "-n"), List.of("unshare", "-rn"));

    @TempDir
    Path folder;

    private List<String> alone = List.of();

    /** What a program said, and how it ended. */
    private record Ended(int code, String said) {}

    @BeforeEach
    void findWay() {
        alone = WAYS.stream().filter(NoNetworkTest::isAllowed).findFirst().orElse(List.of());
        assumeTrue(!alone.isEmpty(), "This machine lets nobody take the network away from a program");
    }

    private static boolean isAllowed(List<String> way) {
        try {
            return run(way, List.of("true")).code() == 0;
        } catch (IOException | InterruptedException notThere) {
            return false;
        }
    }

    @Test
    void programIsStartedWithoutAnyInterfaceThatIsUp() throws Exception {
        var interfaces = run(alone, List.of("cat", "/proc/net/dev"))
                .said()
                .lines()
                .skip(2)
                .map(line -> line.strip().split(":\\s*0 ", -1)[0]);
        assertThat(interfaces).containsExactly("lo");
    }

    @Test
    void commandsDoTheMainJob() throws Exception {
        requireDone("sample", "--out", folder.toString(), "--campuses", "3");
        var data = folder.resolve("data").toString();
        assertThat(requireDone("check", "--data", data)).contains("All is well");
        requireDone("backup", folder.resolve("backup.zip").toString(), "--data", data);
        var workbook = folder.resolve("year.xlsx");
        requireDone("export", "workbook", "--year", "2026-27", "--out", workbook.toString(), "--data", data);
        assertThat(workbook).isNotEmptyFile();
        Form.figures("Commands done without a network: 4");
    }

    private String requireDone(String... arguments) throws IOException, InterruptedException {
        var ended = run(alone, KilledProgram.command(Launcher.class, arguments));
        assertThat(ended.code()).as(ended.said()).isZero();
        return ended.said();
    }

    private static Ended run(List<String> way, List<String> command) throws IOException, InterruptedException {
        var all = new ArrayList<>(way);
        all.addAll(command);
        var process = new ProcessBuilder(all).redirectErrorStream(true).start();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            var said = String.join("\n", out.lines().toList());
            return new Ended(process.waitFor(), said);
        }
    }
}
