package org.campusaccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Beside
class ExportReviewTest {
    @TempDir
    Path folder;

    private Program program = new Program(Path.of(""));
    private Path file = Path.of("");

    @BeforeEach
    void prepare() {
        program = new Program(folder.resolve("data"));
        file = folder.resolve("review.pdf");
    }

    private void store(Consumer<OneCampus> fill) {
        try (var campus = OneCampus.in(folder.resolve("data"))) {
            fill.accept(campus);
        }
    }

    private Program.Result export(String format) {
        return program.run(
                "export",
                "review",
                "--campus",
                "Live Oak Elementary",
                "--year",
                "2026-27",
                "--format",
                format,
                "--out",
                file.toString());
    }

    @Test
    void writesASignedReviewThatVerifies() {
        store(campus -> Reviews.of(campus.workspace(), campus.signed()).signed());
        var done = export("pdf");

        assertThat(done.err()).isEmpty();
        assertThat(done.code()).isZero();
        assertThat(file).isNotEmptyFile();
        var verified = program.run("verify", file.toString());
        assertThat(verified.code()).isZero();
        assertThat(verified.out()).contains("Year-end review of Live Oak Elementary, 2026–27.");
    }

    @Test
    void saysWhatToDoWhereThereIsNoReview() {
        store(OneCampus::signed);
        var refused = export("pdf");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err().toLowerCase(Locale.ROOT))
                .contains("nobody has begun the review", "begin the review there");
        assertThat(file).doesNotExist();
    }

    @Test
    void takesNothingOutThatIsNotRevealed() {
        store(campus -> Reviews.of(campus.workspace(), campus.signed()).reflected());

        assertThat(export("pdf").code()).isEqualTo(1);
        assertThat(file).doesNotExist();
    }

    @Test
    void refusesAFormatThatReviewsAreNotWrittenIn() {
        store(OneCampus::signed);

        assertThat(export("json").code()).isEqualTo(2);
    }
}
