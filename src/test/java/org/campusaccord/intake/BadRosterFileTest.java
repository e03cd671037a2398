package org.campusaccord.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.testing.Beside;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Beside
class BadRosterFileTest {
    private static final Workbooks.Work ROSTER = workbook ->
            Workbooks.rows(workbook.createSheet(), List.of(List.of("Campus", "Code"), List.of("Sumac", "41")));

    @TempDir
    Path folder;

    @Test
    void refusesFileThatIsNotThere() {
        assertProblem("roster.not-found", folder.resolve("none.csv"));
    }

    @Test
    void refusesFolder() {
        assertProblem("roster.not-found", folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\r\n,,\n"})
    void refusesEmptyFile(String text) throws IOException {
        assertProblem("roster.empty", text(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7\n",
                "\u0089PNG\r\n\u001a\n",
                "GIF89a",
                "<!DOCTYPE html><table>",
                "{\\rtf1",
                "Campus\u0000Code"
            })
    void refusesOtherKindsOfFile(String start) throws IOException {
        var file = Files.writeString(folder.resolve("roster.csv"), start, StandardCharsets.ISO_8859_1);
        assertProblem("roster.not-a-roster", file);
    }

    @Test
    void refusesZipThatIsNoWorkbook() throws IOException {
        var file = folder.resolve("roster.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
        }
        assertProblem("roster.not-a-roster", file);
    }

    @Test
    void refusesRosterWithoutCampusColumnAndShowsItsHeadings() throws IOException {
        var problem = assertProblem("roster.no-campus-column", text("Our people\nPrincipal,Coach\nAda,Tom\n"));
        assertThat(new Messages(Locale.US).explain(problem)).contains("Principal, Coach", "Campus Name");
    }

    @Test
    void refusesWorkbookWithoutCampusColumn() {
        var file = new Workbooks(folder)
                .save(
                        "roster.xlsx",
                        new XSSFWorkbook(),
                        workbook ->
                                Workbooks.rows(workbook.createSheet(), List.of(List.of("Principal"), List.of("Ada"))));
        assertProblem("roster.no-campus-column", file);
    }

    @Test
    void refusesQuotationMarksThatDoNotPairUp() throws IOException {
        assertProblem("roster.quotes", text("Campus,Code\n\"Sumac,41\nIris,42\n"));
    }

    @Test
    void refusesFileThatIsTooLarge() throws IOException {
        var file = folder.resolve("roster.csv");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(21L * 1024 * 1024);
        }
        assertProblem("roster.too-large", file);
    }

    @Test
    void refusesTooManyRows() throws IOException {
        assertProblem("roster.too-many-rows", text("Campus\n" + "Sumac\n".repeat(SheetRows.MOST_ROWS)));
    }

    @Test
    void readsAsManyRowsAsThereMayBe() throws IOException {
        var table = new FileRosterReader().read(text("Campus\n" + "Sumac\n".repeat(SheetRows.MOST_ROWS - 1)));
        assertThat(table.rows()).hasSize(SheetRows.MOST_ROWS - 1);
    }

    @Test
    void refusesWorkbookWithPassword() throws IOException, GeneralSecurityException {
        var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("secret");
        var file = folder.resolve("roster.xlsx");
        try (var container = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            try (var stream = encryptor.getDataStream(container)) {
                stream.write(Files.readAllBytes(new Workbooks(folder).save("plain.xlsx", new XSSFWorkbook(), ROSTER)));
            }
            container.writeFilesystem(out);
        }
        assertProblem("roster.encrypted", file);
    }

    @Test
    void refusesOldWorkbookWithPassword() {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        Path file;
        try {
            file = new Workbooks(folder).save("roster.xls", new HSSFWorkbook(), ROSTER);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertProblem("roster.encrypted", file);
    }

    @Test
    void refusesWorkbookThatUnpacksToMuchMore() throws IOException {
        var file = folder.resolve("roster.xlsx");
        var good = new Workbooks(folder).save("good.xlsx", new XSSFWorkbook(), ROSTER);
        try (var in = new ZipFile(good.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : Collections.list(in.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var content = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                var bomb = "<sheetData><!--" + " ".repeat(30_000_000) + "-->";
                out.write(content.replace("<sheetData>", bomb).getBytes(StandardCharsets.UTF_8));
            }
        }
        assertProblem("roster.damaged", file);
    }

    private Path text(String text) throws IOException {
        return Files.writeString(folder.resolve("roster.csv"), text);
    }

    private static Problem assertProblem(String key, Path file) {
        var thrown = catchThrowableOfType(ProblemException.class, () -> new FileRosterReader().read(file));
        assertThat(thrown).isNotNull();
        assertThat(thrown.problem().key()).isEqualTo(key);
        var words = new Messages(Locale.US);
        assertThat(words.title(thrown.problem())).isNotBlank();
        assertThat(words.explain(thrown.problem())).contains(String.valueOf(file.getFileName()));
        return thrown.problem();
    }
}
