package org.campusaccord.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.campusaccord.document.CellValue;
import org.campusaccord.document.PaperSize;
import org.campusaccord.document.Sheet;
import org.campusaccord.document.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in the temporary folder while a workbook is written, and would stay there after a kill. */
class ExcelTemporaryFilesTest {
    private static final String NAME = "Salwa Quennell";
    private static final int ROWS = 500;

    private final List<String> found = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void holdNoTextOfTheWorkbook() throws Exception {
        var out = write();
        assertThat(found).isNotEmpty().noneMatch(content -> content.contains(NAME));
        try (var read = new XSSFWorkbook(new ByteArrayInputStream(out))) {
            assertThat(read.getSheet("Things").getRow(ROWS).getCell(0).getStringCellValue())
                    .isEqualTo(NAME);
        }
    }

    @Test
    void areGoneAfterwards() throws Exception {
        write();
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    private byte[] write() {
        var columns = List.of(new Sheet.Column("Head", 20, Sheet.Kind.TEXT));
        var rows = Collections.nCopies(ROWS, List.<CellValue>of(CellValue.text(NAME)));
        var sheets = List.of(new Sheet("Things", columns, rows));
        var workbook = new Workbook(
                "A title", "", "", PaperSize.LETTER, "Page {0} of {1}", "(continued)", Optional.empty(), sheets);
        var strategy = new DefaultTempFileCreationStrategy(folder.toFile());
        return TempFile.withStrategy(strategy, () -> {
            var out = new ByteArrayOutputStream();
            try {
                new ExcelRenderer(Clock.systemUTC()).write(workbook, new Looking(out));
            } catch (IOException failure) {
                throw new java.io.UncheckedIOException(failure);
            }
            return out.toByteArray();
        });
    }

    /** Looks into the temporary folder when the first byte of the result comes. */
    private final class Looking extends OutputStream {
        private final OutputStream out;

        private Looking(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (found.isEmpty()) {
                look();
            }
            out.write(bytes, offset, length);
        }
    }

    private void look() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                found.add(content(file));
            }
        }
    }

    private static String content(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            bytes = in.readAllBytes();
        } catch (IOException isNoneOrNotComplete) {
            // Taken as it lies there.
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
