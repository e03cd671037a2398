package org.campusaccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.checkin.ItemCheck;
import org.campusaccord.domain.checkin.Verdict;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.Pdfs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A binder from the command line, where a check-in holds a character that no font has. */
@Beside
class UnprintableBinderTest {
    private static final String WHERE =
            "Live Oak Elementary: the character “李” (U+674E, CJK UNIFIED IDEOGRAPHS 674E) under"
                    + " “Check-in of Aug 18, 2026, How the agreement works”";

    @TempDir
    Path folder;

    private Program program = new Program(Path.of(""));
    private Path file = Path.of("");

    @BeforeEach
    void checkIn() {
        var data = folder.resolve("data");
        program = new Program(data);
        file = folder.resolve("binder.pdf");
        try (var campus = OneCampus.in(data)) {
            var id = campus.signed();
            var today = OneCampus.NOW.toLocalDate();
            var checkIns = campus.workspace().checkIns();
            var added = checkIns.add(id, "", today);
            checkIns.begin(added);
            checkIns.notes().saveItem(added, "roles", new ItemCheck(Optional.of(Verdict.WORKING), "With 李"));
            checkIns.hold(added, today);
        }
    }

    private Program.Result binder(String... more) {
        var words = new ArrayList<>(
                List.of("export", "binder", "--year", "2026-27", "--audience", "binder", "--out", file.toString()));
        words.addAll(List.of(more));
        return program.run(words.toArray(String[]::new));
    }

    @Test
    void isRefusedWithTheCampusAndThePlaceAndTheWayOut() {
        var refused = binder();

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).contains(WHERE).doesNotContain("Left out: Live Oak");
        assertThat(refused.err())
                .contains("What the binder holds of Live Oak Elementary has the character U+674E", "--without-altered");
        assertThat(file).doesNotExist();
    }

    @Test
    void isMadeWithoutTheCampusWhereThatIsWanted() throws IOException {
        var made = binder("--without-altered");

        assertThat(made.code()).isZero();
        assertThat(made.out()).contains("Left out: Live Oak Elementary.", WHERE);
        assertThat(Pdfs.text(Files.readAllBytes(file))).contains("Live Oak Elementary", "Left out");
    }

    @Test
    void isMadeWholeForTheDistrictWhichGetsNoWordsOfCheckIns() throws IOException {
        var made = program.run("export", "binder", "--year", "2026-27", "--out", file.toString());

        assertThat(made.code()).isZero();
        assertThat(made.out()).doesNotContain("Left out: Live Oak", "none of the fonts");
        assertThat(Pdfs.text(Files.readAllBytes(file))).contains("How the agreement works");
    }
}
