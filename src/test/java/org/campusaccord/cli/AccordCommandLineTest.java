package org.campusaccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.campusaccord.testing.OneCampus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccordCommandLineTest {
    @TempDir
    Path folder;

    private Path data = Path.of("");
    private Program program = new Program(data);

    @BeforeEach
    void name() {
        data = folder.resolve("data");
        program = new Program(data);
    }

    @Test
    void tellsItsVersion() {
        assertThat(program.run("--version").out()).matches("campus-accord \\d+\\.\\d+\\.\\d+\\R");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "sample --help",
                "import --help",
                "import roster --help",
                "list --help",
                "list campuses --help",
                "list agreements --help",
                "export --help",
                "export agreement --help",
                "export workbook --help",
                "backup --help",
                "restore --help",
                "check --help"
            })
    void everyCommandHelps(String command) {
        var result = program.line(command);
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("Usage: campus-accord")
                .contains("--data")
                .doesNotContain("cli.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lists",
                "list",
                "list campuses --formt json",
                "list agreements --format yaml",
                "list agreements --year soon",
                "export agreement --campus X --format pdf --out x.pdf",
                "export agreement --campus X --year 2026-27 --format xlsx --out x.pdf",
                "export agreement --campus X --year 2026-27 --format pdf --audience everybody --out x.pdf",
                "sample --out x --campuses 0",
                "sample --out x --years 99",
                "sample",
                "import roster",
                "backup",
                "restore",
                "check now"
            })
    void wrongUsageEndsWithTwo(String command) {
        var result = program.line(command);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("--help").doesNotContain("Exception");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list campuses",
                "list agreements --format json",
                "backup x.zip",
                "check",
                "export workbook --year 2026 --out x.xlsx",
                "export agreement --campus A --year 2026 --format pdf --out x.pdf"
            })
    void whoOnlyAsksDoesNotBeginAStore(String command) {
        var result = program.line(command);
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains(data.toString()).contains("--data");
        assertThat(data).doesNotExist();
    }

    @Test
    void damagedStoreEndsWithThree() throws IOException {
        Files.createDirectories(data);
        Files.writeString(data.resolve("campus-accord.mv.db"), "not a store");
        var result = program.line("list campuses");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("damaged").doesNotContain("Exception");
    }

    @Test
    void dataFolderMayBeNamedBeforeAndAfterTheCommand() {
        var other = folder.resolve("other");
        OneCampus.in(other).close();
        assertThat(program.line("--data " + other + " list campuses").out()).contains("Live Oak");
        assertThat(program.line("list campuses --data " + other).out()).contains("Live Oak");
        assertThat(program.line("list campuses --data=" + other).out()).contains("Live Oak");
    }
}
