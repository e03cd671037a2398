package org.campusaccord.export.word;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.campusaccord.document.Block.Alignment;
import org.campusaccord.document.Block.Cell;
import org.campusaccord.document.Block.Column;
import org.campusaccord.document.Block.Table;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table whose head stands on every page and whose rows are not parted. */
final class WordTable {
    private final Table table;
    private final List<Integer> widths;

    WordTable(Table table, int width) {
        this.table = table;
        double whole = table.columns().stream().mapToDouble(Column::weight).sum();
        this.widths = table.columns().stream()
                .map(column -> (int) (width * column.weight() / whole))
                .toList();
    }

    /** @param about what the table is about, for people who do not see it */
    void write(XWPFDocument file, String about) {
        var made = file.createTable(table.rows().size() + 1, table.columns().size());
        layOut(made, about);
        head(made.getRow(0));
        for (int i = 0; i < table.rows().size(); i++) {
            row(made.getRow(i + 1), table.rows().get(i));
        }
    }

    private void layOut(XWPFTable made, String about) {
        made.setStyleID(WordStyle.TABLE.id());
        var properties = made.getCTTbl().getTblPr();
        properties.unsetTblBorders();
        properties.getTblW().setType(STTblWidth.DXA);
        properties
                .getTblW()
                .setW(BigInteger.valueOf(
                        widths.stream().mapToInt(Integer::intValue).sum()));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var look = properties.addNewTblLook();
        look.setFirstRow("1");
        look.setFirstColumn(table.rowHeads() ? "1" : "0");
        look.setLastRow("0");
        look.setLastColumn("0");
        look.setNoHBand("1");
        look.setNoVBand("1");
        properties.addNewTblCaption().setVal(about);
        properties
                .addNewTblDescription()
                .setVal(table.columns().stream().map(Column::title).collect(Collectors.joining(", ")));
        made.getCTTbl().setTblGrid(CTTblGrid.Factory.newInstance());
        var grid = made.getCTTbl().getTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
    }

    private void head(XWPFTableRow row) {
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            Words.add(paragraph(cell(row, i), i, WordStyle.TABLE_HEAD), column.title());
        }
    }

    private void row(XWPFTableRow row, List<Cell> cells) {
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            var made = cell(row, i);
            var style = i == 0 && table.rowHeads() ? WordStyle.TABLE_ROW_HEAD : WordStyle.TABLE_TEXT;
            Words.add(paragraph(made, i, style), cells.get(i).text());
            if (!cells.get(i).note().isBlank()) {
                Words.add(
                        styled(made.addParagraph(), i, WordStyle.TABLE_NOTE),
                        cells.get(i).note());
            }
        }
    }

    private XWPFTableCell cell(XWPFTableRow row, int index) {
        var cell = row.getCell(index);
        cell.setWidthType(org.apache.poi.xwpf.usermodel.TableWidthType.DXA);
        cell.setWidth(String.valueOf(widths.get(index)));
        return cell;
    }

    private XWPFParagraph paragraph(XWPFTableCell cell, int column, WordStyle style) {
        return styled(cell.getParagraphArray(0), column, style);
    }

    private XWPFParagraph styled(XWPFParagraph paragraph, int column, WordStyle style) {
        paragraph.setStyle(style.id());
        var alignment = table.columns().get(column).alignment();
        if (alignment != Alignment.LEFT) {
            paragraph.setAlignment(
                    alignment == Alignment.CENTER ? ParagraphAlignment.CENTER : ParagraphAlignment.RIGHT);
        }
        return paragraph;
    }
}
