package org.campusaccord.application.document;

import java.util.List;
import org.campusaccord.document.CellValue;
import org.campusaccord.document.PackedRows;
import org.campusaccord.document.Sheet;
import org.campusaccord.document.Sheet.Column;

/** A sheet on its way: columns that are settled and rows that still come. */
final class SheetDraft {
    private final String name;
    private final List<Column> columns;
    private final PackedRows.Packer rows;

    SheetDraft(String name, List<Column> columns) {
        this.name = name;
        this.columns = columns;
        this.rows = new PackedRows.Packer(columns.size());
    }

    void add(CellValue... values) {
        rows.add(List.of(values));
    }

    Sheet finish() {
        return new Sheet(name, columns, rows.finish());
    }
}
