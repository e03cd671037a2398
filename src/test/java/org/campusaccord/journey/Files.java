package org.campusaccord.journey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads exported files back with other libraries than those that wrote them, or at least another part of them. */
final class Files {
    private Files() {}

    /** All words of a PDF, in order, with single blanks between them. */
    static String pdfWords(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** All that a Word or Excel file holds, unpacked, with what tells nothing to readers too. */
    static String unpacked(Path file) throws IOException {
        var words = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                words.append(entry.getName())
                        .append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return words.toString();
    }

    /** The text of every cell of every sheet. */
    static String workbookWords(Path file) throws IOException {
        var formatter = new DataFormatter();
        try (var workbook = new XSSFWorkbook(file.toFile().getAbsolutePath())) {
            return StreamSupport.stream(workbook.spliterator(), false)
                    .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .map(formatter::formatCellValue)
                    .collect(Collectors.joining("\n"));
        }
    }
}
