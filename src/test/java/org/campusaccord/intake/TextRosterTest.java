package org.campusaccord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.campusaccord.domain.roster.RosterRow;
import org.campusaccord.domain.roster.RosterTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRosterTest {
    private static final Path ROSTERS = Path.of("src/test/resources/rosters");

    @TempDir
    Path folder;

    @Test
    void readsSemicolonsInWindows1252() {
        var table = new FileRosterReader().read(ROSTERS.resolve("semicolons-windows-1252.csv"));
        assertThat(table.rows().getFirst().cells()).contains("Peña Elementary", "Íñigo Muñoz", "Renée O’Brien");
    }

    @Test
    void readsTabsInUtf16() {
        var table = new FileRosterReader().read(ROSTERS.resolve("tabs-utf-16.csv"));
        assertThat(table.rows().getFirst().cells()).containsExactly("Larkspur Elementary", "104", "Nguyễn Thị Hồng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
    void takesMarkOfEncodingForNoText(String charset) throws IOException {
        var table = read("\uFEFFCampus,Principal\nSumac,Íñigo Muñoz\n", Charset.forName(charset));
        assertThat(table.headings()).containsExactly("Campus", "Principal");
        assertThat(table.rows().getFirst().cells()).containsExactly("Sumac", "Íñigo Muñoz");
    }

    @Test
    void findsHeadingsBelowTitles() {
        var table = new FileRosterReader().read(ROSTERS.resolve("titles-above.csv"));
        assertThat(table.headings()).contains("Campus Name", "Instructional Coach 2");
        assertThat(table.rows()).extracting(RosterRow::number).containsExactly(5, 7);
    }

    @Test
    void readsQuotedCellsWithLineEnds() throws IOException {
        var table = read(
                "Campus,Coaches\r\n\"Sumac, \"\"East\"\"\",\"Tom Lee\nAnn Ray\"\r\nIris,Bo Day\r\n",
                StandardCharsets.UTF_8);
        assertThat(table.rows())
                .containsExactly(
                        new RosterRow(2, List.of("Sumac, \"East\"", "Tom Lee\nAnn Ray")),
                        new RosterRow(3, List.of("Iris", "Bo Day")));
    }

    @Test
    void readsRowsOfDifferentLengths() throws IOException {
        var table = read("Campus,Code\nSumac\nIris,1,extra\n", StandardCharsets.UTF_8);
        assertThat(table.rows()).extracting(row -> row.cells().size()).containsExactly(1, 3);
    }

    @Test
    void skipsSeparatorLineOfExcel() throws IOException {
        assertThat(read("sep=;\nCampus;Code\nSumac;1\n", StandardCharsets.UTF_8).headings())
                .containsExactly("Campus", "Code");
    }

    private RosterTable read(String text, Charset charset) throws IOException {
        var file = Files.writeString(folder.resolve("roster.csv"), text, charset);
        return new FileRosterReader().read(file);
    }
}
