package org.campusaccord.bench.export;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.campusaccord.bench.export.PlainFonts.Look;
import org.campusaccord.document.Block;
import org.campusaccord.document.Ink;
import org.campusaccord.document.SignatureMark;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** What stands in rows and columns, as OpenPDF's own tables. */
final class PlainTables {
    private static final Color LINE = new Color(0xc9ced4);
    private static final Color GROUND = new Color(0xf1f3f5);
    private static final float INK_WIDTH = 236;

    private final PlainFonts fonts;

    PlainTables(PlainFonts fonts) {
        this.fonts = fonts;
    }

    PdfPTable table(Block.Table table) {
        var columns = table.columns();
        var made = table(columns.stream().map(Block.Column::weight).toList());
        made.setHeaderRows(1);
        for (var column : columns) {
            made.addCell(aligned(cell(fonts.phrase(column.title(), Look.HEAD), Rectangle.BOTTOM), column));
        }
        for (var row : table.rows()) {
            for (int i = 0; i < row.size(); i++) {
                var phrase = fonts.phrase(row.get(i).text(), Look.CELL);
                if (!row.get(i).note().isEmpty()) {
                    phrase.add(fonts.phrase("  " + row.get(i).note(), Look.NOTE));
                }
                made.addCell(aligned(cell(phrase, Rectangle.BOTTOM), columns.get(i)));
            }
        }
        return made;
    }

    private static PdfPCell aligned(PdfPCell cell, Block.Column column) {
        cell.setHorizontalAlignment(
                switch (column.alignment()) {
                    case LEFT -> Element.ALIGN_LEFT;
                    case CENTER -> Element.ALIGN_CENTER;
                    case RIGHT -> Element.ALIGN_RIGHT;
                });
        return cell;
    }

    PdfPTable facts(List<Block.Fact> facts) {
        var made = table(List.of(1.0, 3.0));
        for (var fact : facts) {
            made.addCell(cell(fonts.phrase(fact.label(), Look.LABEL), Rectangle.NO_BORDER));
            made.addCell(cell(fonts.phrase(fact.value(), Look.BODY), Rectangle.NO_BORDER));
        }
        return made;
    }

    PdfPTable notice(Block.Notice notice) {
        var made = table(List.of(1.0));
        var phrase = fonts.phrase(notice.title() + "\n", Look.SUBSECTION);
        phrase.add(fonts.phrase(notice.text(), Look.BODY));
        var cell = cell(phrase, Rectangle.LEFT);
        cell.setBackgroundColor(GROUND);
        made.addCell(cell);
        return made;
    }

    PdfPTable rule() {
        var made = table(List.of(1.0));
        made.addCell(cell(new Phrase(""), Rectangle.BOTTOM));
        return made;
    }

    PdfPTable signature(Block.SignatureField field, PdfWriter writer) throws IOException {
        var made = table(List.of(1.0, 1.0));
        made.addCell(mark(field.mark(), writer));
        var beside = facts(field.details());
        made.addCell(new PdfPCell(beside));
        made.addCell(cell(fonts.phrase(field.name(), Look.SUBSECTION), Rectangle.NO_BORDER));
        made.addCell(cell(fonts.phrase(field.role(), Look.NOTE), Rectangle.NO_BORDER));
        return made;
    }

    private PdfPCell mark(SignatureMark mark, PdfWriter writer) throws IOException {
        return switch (mark) {
            case SignatureMark.Drawn drawn -> new PdfPCell(Image.getInstance(picture(drawn.ink(), writer)));
            case SignatureMark.Typed typed -> cell(fonts.phrase(typed.text(), Look.TYPED), Rectangle.BOTTOM);
            case SignatureMark.OnPaper paper -> cell(fonts.phrase(paper.words(), Look.QUIET), Rectangle.BOTTOM);
            case SignatureMark.Blank blank -> cell(fonts.phrase(blank.signatureLabel(), Look.NOTE), Rectangle.BOTTOM);
            case SignatureMark.Declined declined -> cell(fonts.phrase(declined.words(), Look.QUIET), Rectangle.BOTTOM);
        };
    }

    private static PdfTemplate picture(Ink ink, PdfWriter writer) {
        float scale = INK_WIDTH / ink.width();
        float height = ink.height() * scale;
        var drawing = writer.getDirectContent().createTemplate(INK_WIDTH, height);
        for (var stroke : ink.strokes()) {
            for (int i = 0; i < stroke.size(); i++) {
                float x = stroke.get(i).x() * scale;
                float y = height - stroke.get(i).y() * scale;
                if (i == 0) {
                    drawing.moveTo(x, y);
                } else {
                    drawing.lineTo(x, y);
                }
            }
        }
        drawing.stroke();
        return drawing;
    }

    private static PdfPTable table(List<Double> weights) {
        var made = new PdfPTable(weights.size());
        var widths = new float[weights.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = weights.get(i).floatValue();
        }
        made.setWidths(widths);
        made.setWidthPercentage(100);
        made.setSpacingBefore(6);
        return made;
    }

    private static PdfPCell cell(Phrase phrase, int border) {
        var cell = new PdfPCell(phrase);
        cell.setBorder(border);
        cell.setBorderColor(LINE);
        cell.setPadding(3.5f);
        return cell;
    }
}
