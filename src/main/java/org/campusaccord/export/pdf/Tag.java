package org.campusaccord.export.pdf;

import org.openpdf.text.pdf.PdfName;

/** What a piece of a document is, in the standard words of PDF's structure. */
enum Tag {
    DOCUMENT("Document"),
    GROUP("Div"),
    HEADING_1("H1"),
    HEADING_2("H2"),
    HEADING_3("H3"),
    HEADING_4("H4"),
    HEADING_5("H5"),
    PARAGRAPH("P"),
    QUOTE("BlockQuote"),
    CODE("Code"),
    LIST("L"),
    LIST_ITEM("LI"),
    LABEL("Lbl"),
    LIST_BODY("LBody"),
    TABLE("Table"),
    CAPTION("Caption"),
    TABLE_HEAD("THead"),
    TABLE_BODY("TBody"),
    ROW("TR"),
    HEAD_CELL("TH"),
    CELL("TD"),
    CONTENTS("TOC"),
    CONTENTS_ITEM("TOCI"),
    REFERENCE("Reference"),
    LINK("Link"),
    FIGURE("Figure"),
    FORM("Form");

    private final String standard;

    Tag(String standard) {
        this.standard = standard;
    }

    PdfName standard() {
        return new PdfName(standard);
    }

    static Tag heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            case 4 -> HEADING_4;
            default -> HEADING_5;
        };
    }
}
