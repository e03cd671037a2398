package org.campusaccord.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedRowsTest {
    private static final List<CellValue> EVERYTHING = List.of(
            CellValue.text("Nguyễn Thị Hồng 🍎"),
            CellValue.count(-7),
            new CellValue.Percent(0.25),
            new CellValue.Date(LocalDate.of(2026, 9, 4)),
            new CellValue.Moment(LocalDateTime.of(2026, 8, 18, 15, 42, 7)),
            CellValue.EMPTY);

    @Test
    void givesBackWhatWasAddedAsOftenAsWanted() {
        var rows = PackedRows.of(6, List.of(EVERYTHING, EVERYTHING.reversed()));
        assertThat(rows).containsExactly(EVERYTHING, EVERYTHING.reversed());
        assertThat(rows.stream().toList()).isEqualTo(List.of(EVERYTHING, EVERYTHING.reversed()));
    }

    @Test
    void holdsTextLongerThanAnyCell() {
        var row = List.of(CellValue.text("many words ".repeat(20_000)));
        assertThat(PackedRows.of(1, List.of(row))).containsExactly(row);
    }

    @Test
    void refusesRowOfAnotherWidth() {
        var packer = new PackedRows.Packer(2);
        assertThatThrownBy(() -> packer.add(EVERYTHING)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sheetsRefuseTwoColumnsOfOneTitle() {
        var column = new Sheet.Column("Campus", 20, Sheet.Kind.TEXT);
        assertThatThrownBy(() -> new Sheet("Things", List.of(column, column), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
