package org.campusaccord.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.campusaccord.application.roster.RosterImport;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.InMemoryAuditLog;
import org.campusaccord.testing.InMemoryCampusStore;
import org.campusaccord.testing.InMemoryTransactions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is in a file: a preview or a problem in plain words, never another exception. */
@Beside
class DamagedRosterTest {
    private static final int FILES = 150;

    @TempDir
    Path folder;

    private final Random random = new Random(20_261_121);

    @Test
    void survivesRandomBytes() throws IOException {
        for (int i = 0; i < FILES; i++) {
            var bytes = new byte[random.nextInt(1, 3000)];
            random.nextBytes(bytes);
            preview(bytes);
        }
    }

    @Test
    void survivesRandomText() throws IOException {
        var pieces = "Campus,School Name,Coach,Code,;,\t,\",\n,\r\n,|,@,é,&, and ,',\u0000,=,Level,K-5".split(",", -1);
        for (int i = 0; i < FILES; i++) {
            var text = new StringBuilder("Campus;Coaches,Coach Emails\n".substring(random.nextInt(28)));
            for (int piece = random.nextInt(60); piece > 0; piece--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? "," : "");
            }
            preview(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "xls"})
    void survivesCutsAndChangedBytesOfAGoodFile(String kind) throws IOException {
        var good = good(kind);
        assertThat(preview(good)).isTrue();
        for (int i = 0; i < FILES; i++) {
            var changed = Arrays.copyOf(good, i % 2 == 0 ? random.nextInt(good.length) : good.length);
            for (int flips = random.nextInt(8); flips > 0 && changed.length > 0; flips--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            preview(changed);
        }
    }

    private byte[] good(String kind) throws IOException {
        if (!kind.equals("xls")) {
            return Files.readAllBytes(Path.of("samples/roster-23-campuses." + kind));
        }
        var table = new FileRosterReader().read(Path.of("samples/roster-23-campuses.csv"));
        return Files.readAllBytes(new Workbooks(folder).save("good.xls", new HSSFWorkbook(), workbook -> {
            var sheet = workbook.createSheet();
            Workbooks.rows(sheet, List.of(table.headings()));
            table.rows().forEach(row -> Workbooks.rows(sheet, List.of(row.cells())));
        }));
    }

    /** Whether there was a preview, not a problem. */
    private boolean preview(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("roster"), bytes);
        var store = new InMemoryCampusStore();
        var roster = new RosterImport(
                new FileRosterReader(),
                store,
                new InMemoryTransactions(store),
                InMemoryAuditLog.forgotten(new InMemoryTransactions(store)));
        try {
            roster.preview(file, new SchoolYear(2026));
            return true;
        } catch (ProblemException e) {
            return false;
        } catch (RuntimeException e) {
            var kept = Files.write(Path.of("target", "damaged-roster"), bytes);
            return fail("Not a problem in plain words; the file is kept as " + kept, e);
        }
    }
}
