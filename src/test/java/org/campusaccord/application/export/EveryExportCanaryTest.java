package org.campusaccord.application.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.mail.LetterKind;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OpenedFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Private notes and what parties think alone are in no byte of any file that leaves the program, packed or not. */
@Beside
class EveryExportCanaryTest {
    private static final Object STORES = new Object();

    @TempDir
    static Path folder;

    private static YearToExport hidden;
    private static YearToExport revealed;

    interface Writing {
        FileExport of(YearToExport year, Path file);
    }

    /** Every kind of file that the program writes of what people wrote. */
    @SuppressWarnings("ImmutableEnumChecker") // What writes is a lambda that holds nothing but other constants.
    enum Export {
        AGREEMENT_PDF("pdf", agreement(ExportFormat.PDF, Audience.BINDER)),
        AGREEMENT_WORD("docx", agreement(ExportFormat.WORD, Audience.BINDER)),
        AGREEMENT_JSON("json", agreement(ExportFormat.JSON, Audience.BINDER)),
        AGREEMENT_WORKBOOK("xlsx", agreement(ExportFormat.WORKBOOK, Audience.BINDER)),
        PRINCIPALS_PDF("pdf", agreement(ExportFormat.PDF, Audience.PRINCIPAL)),
        DISTRICTS_PDF("pdf", agreement(ExportFormat.PDF, Audience.DISTRICT)),
        WITH_EARLIER_PDF("pdf", withEarlier(Audience.BINDER)),
        DISTRICTS_WITH_EARLIER_PDF("pdf", withEarlier(Audience.DISTRICT)),
        DISTRICTS_WORKBOOK("xlsx", (year, file) -> year.workspace().exports().workbook(YearToExport.YEAR, file)),
        DISTRICTS_BINDER("pdf", (year, file) -> year.binder(Optional.empty(), file)),
        CAMPUS_BINDER("pdf", (year, file) -> year.binder(Optional.of(year.campus()), file)),
        ACTIVITY("xlsx", (year, file) -> year.workspace().exports().activity(file)),
        CHECK_IN("pdf", (year, file) -> year.workspace().checkInExports().pdf(year.checkIn(), file)),
        HAND_OVER("pdf", (year, file) -> year.workspace().handOvers().export(year.id(), year.newcomer(), file)),
        PACKET("pdf", (year, file) -> year.workspace().packets().export(year.next(), file)),
        CALENDAR(
                "ics",
                (year, file) -> year.workspace().calendars().calendar(YearToExport.YEAR, Optional.empty(), file)),
        LETTER_WITH_AGREEMENT(
                "eml",
                (year, file) -> year.letter(
                        year.id(),
                        LetterKind.AGREEMENT,
                        year.workspace().exports().enclosure(year.id()),
                        file)),
        LETTER_WITH_PACKET(
                "eml",
                (year, file) -> year.letter(
                        year.id(), LetterKind.PACKET, year.workspace().packets().enclosure(year.next()), file)),
        LETTER_WITH_CHECK_IN(
                "eml",
                (year, file) -> year.letter(
                        year.id(),
                        LetterKind.CHECK_IN,
                        year.workspace().checkInExports().enclosure(year.checkIn()),
                        file)),
        LETTER_WITH_REVIEW(
                "eml",
                (year, file) -> year.letter(
                        year.id(),
                        LetterKind.REVIEW,
                        year.workspace().reviewExports().enclosure(year.id()),
                        file)),
        REVIEW_SEEN(
                "pdf",
                (year, file) -> year.seen(year.workspace().reviewExports().printout(year.id()), file)),
        REVIEW_PDF("pdf", review(ExportFormat.PDF, Audience.BINDER)),
        REVIEW_WORD("docx", review(ExportFormat.WORD, Audience.BINDER)),
        REVIEW_WORKBOOK("xlsx", review(ExportFormat.WORKBOOK, Audience.BINDER)),
        DISTRICTS_REVIEW_PDF("pdf", review(ExportFormat.PDF, Audience.DISTRICT)),
        DISTRICTS_REVIEW_WORD("docx", review(ExportFormat.WORD, Audience.DISTRICT)),
        DISTRICTS_REVIEW_WORKBOOK("xlsx", review(ExportFormat.WORKBOOK, Audience.DISTRICT));

        private final String ending;
        private final Writing writing;

        Export(String ending, Writing writing) {
            this.ending = ending;
            this.writing = writing;
        }

        private static Writing agreement(ExportFormat format, Audience audience) {
            return (year, file) ->
                    year.workspace().exports().agreement(year.id(), OptionalInt.empty(), format, audience, file);
        }

        private static Writing withEarlier(Audience audience) {
            return (year, file) ->
                    year.workspace().exports().history().export(year.id(), OptionalInt.empty(), audience, file);
        }

        private static Writing review(ExportFormat format, Audience audience) {
            return (year, file) -> year.workspace().reviewExports().review(year.id(), format, audience, file);
        }

        private OpenedFile of(YearToExport year) throws IOException {
            return OpenedFile.of(write(year));
        }

        /** One at a time: a store has one thread that works in it. */
        Path write(YearToExport year) {
            synchronized (STORES) {
                return writing.of(year, year.folder().resolve(name() + "." + ending))
                        .writeAndRecord();
            }
        }

        boolean isPdf() {
            return ending.equals("pdf");
        }
    }

    @BeforeAll
    static void live() throws IOException {
        hidden = YearToExport.hidden(folder.resolve("hidden"));
        revealed = YearToExport.revealed(folder.resolve("revealed"));
    }

    @AfterAll
    static void close() {
        hidden.close();
        revealed.close();
    }

    /** Nobody can take a review away before it is revealed, so it is only looked at here. */
    private static Stream<Export> beforeItIsRevealed() {
        return Stream.of(Export.values())
                .filter(export -> !export.name().contains("REVIEW") || export == Export.REVIEW_SEEN);
    }

    private static Stream<Export> forTheDistrict() {
        return Stream.of(Export.values()).filter(export -> export.name().startsWith("DISTRICTS_"));
    }

    @ParameterizedTest
    @EnumSource
    void privateNotesAreInNoByte(Export export) throws IOException {
        var opened = export.of(revealed);
        assertThat(opened.holds("Live Oak Elementary")).isTrue();
        assertThat(opened.holds(YearToExport.PRIVATE)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("beforeItIsRevealed")
    void hiddenReflectionsAreInNoByte(Export export) throws IOException {
        var opened = export.of(hidden);
        assertThat(opened.holds("Live Oak Elementary")).isTrue();
        assertThat(opened.holds(YearToExport.THOUGHT)).isFalse();
        assertThat(opened.holds(YearToExport.PRIVATE)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("forTheDistrict")
    void theDistrictNeverGetsWhatPartiesThoughtAlone(Export export) throws IOException {
        assertThat(export.of(revealed).holds(YearToExport.THOUGHT)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("forTheDistrict")
    void theDistrictNeverGetsWhatWasSaidInCheckIns(Export export) throws IOException {
        assertThat(export.of(revealed).holds(YearToExport.SAID)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"CHECK_IN", "LETTER_WITH_CHECK_IN", "CAMPUS_BINDER"})
    void thePartiesGetWhatTheySaidInCheckIns(Export export) throws IOException {
        assertThat(export.of(revealed).holds(YearToExport.SAID)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"REVIEW_PDF", "REVIEW_WORD", "REVIEW_SEEN", "LETTER_WITH_REVIEW", "CAMPUS_BINDER"})
    void thePartiesGetWhatTheyThought(Export export) throws IOException {
        assertThat(export.of(revealed).holds(YearToExport.THOUGHT)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("forTheDistrict")
    void theDistrictsFilesSayThatTheyAreItsOwn(Export export) throws IOException {
        assertThat(export.of(revealed).holds("District copy")).isTrue();
    }

    /** What the agreement keeps from the district is in none of its files, in a binder and a review as little. */
    @ParameterizedTest
    @MethodSource("forTheDistrict")
    void theDistrictNeverGetsWhatTheAgreementKeepsFromIt(Export export) throws IOException {
        assertThat(export.of(revealed).holds(YearToExport.TEACHER)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"ACTIVITY", "CHECK_IN", "HAND_OVER", "PACKET", "CALENDAR", "REVIEW_PDF", "CAMPUS_BINDER"})
    void everyFileSaysForWhomItIs(Export export) throws IOException {
        var expected = switch (export) {
            case ACTIVITY -> "For your own records";
            case HAND_OVER -> "For the newcomer";
            case PACKET -> "For everyone who comes to the meeting";
            case CALENDAR -> "For your own calendar";
            default -> "Binder copy";
        };
        assertThat(export.of(revealed).holds(expected)).isTrue();
    }
}
