package org.campusaccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Beside
class CalendarAndPacketTest {
    @TempDir
    Path folder;

    private Program program = new Program(Path.of(""));

    @BeforeEach
    void prepare() {
        program = new Program(folder.resolve("data"));
        try (var campus = OneCampus.in(folder.resolve("data"))) {
            campus.signed();
        }
    }

    @Test
    void writesTheDatesOfAYear() throws IOException {
        var target = folder.resolve("dates.ics");
        var result = program.line("export calendar --year 2026 --out " + target);

        assertThat(result.code()).isZero();
        assertThat(Files.readString(target)).startsWith("BEGIN:VCALENDAR").contains("BEGIN:VTIMEZONE");
    }

    @Test
    void writesTheDatesOfOneCampus() throws IOException {
        var target = folder.resolve("dates.ics");

        assertThat(program.line("export calendar --year 2026 --campus 101 --out " + target)
                        .code())
                .isZero();
        assertThat(Files.readString(target)).contains("Live Oak Elementary");
    }

    @Test
    void refusesACalendarUnderAnotherEnding() {
        var result = program.line("export calendar --year 2026 --out " + folder.resolve("dates.txt"));

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("dates.txt").contains(".ics");
    }

    @Test
    void refusesACalendarOfAYearWithoutAgreements() {
        var result = program.line("export calendar --year 2020 --out " + folder.resolve("dates.ics"));

        assertThat(result.code()).isEqualTo(1);
        assertThat(folder.resolve("dates.ics")).doesNotExist();
    }

    @Test
    void writesThePacketOfACampus() throws IOException {
        var target = folder.resolve("packet.pdf");
        var result = program.line("export packet --year 2026 --campus 101 --out " + target);

        assertThat(result.code()).isZero();
        assertThat(Files.size(target)).isGreaterThan(5_000);
    }

    @Test
    void saysThatThereIsNoAgreementToTalkAbout() {
        var result = program.line("export packet --year 2024 --campus 101 --out " + folder.resolve("packet.pdf"));

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("Live Oak Elementary").contains("2024–25");
    }
}
