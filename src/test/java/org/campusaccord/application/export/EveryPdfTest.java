package org.campusaccord.application.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.campusaccord.application.export.EveryExportCanaryTest.Export;
import org.campusaccord.export.pdf.Standards;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of PDF that leaves the program, for every reader, is PDF/UA-1 and PDF/A-2a. */
@Beside
class EveryPdfTest {
    @TempDir
    static Path folder;

    private static YearToExport year;

    @BeforeAll
    static void live() throws IOException {
        year = YearToExport.revealed(folder.resolve("year"));
    }

    @AfterAll
    static void close() {
        year.close();
    }

    static Stream<Export> pdfs() {
        return Stream.of(Export.values()).filter(Export::isPdf);
    }

    @ParameterizedTest
    @MethodSource("pdfs")
    void keepsToTheStandards(Export export) throws IOException {
        assertThat(Standards.broken(Files.readAllBytes(export.write(year)))).isEmpty();
    }
}
