package org.campusaccord.export.word;

/** The styles of {@code styles.xml}, by the names that they have in the file. */
enum WordStyle {
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    HEADING_1("Heading1"),
    HEADING_2("Heading2"),
    NORMAL("Normal"),
    EXPLANATION("Explanation"),
    QUOTE("Quote"),
    FINGERPRINT("Fingerprint"),
    LIST_BULLET("ListBullet"),
    CONTENTS_LINE("TOC1"),
    CAPTION("Caption"),
    FACT("Fact"),
    DIVIDER("Divider"),
    NOTICE("Notice"),
    NOTICE_LOUD("NoticeLoud"),
    SIGNATURE_MARK("SignatureMark"),
    SIGNATURE_LINE("SignatureLine"),
    TYPED_SIGNATURE("TypedSignature"),
    SIGNATORY("Signatory"),
    SIGNATORY_ROLE("SignatoryRole"),
    SIGNATURE_DETAIL("SignatureDetail"),
    TABLE_TEXT("TableText"),
    TABLE_HEAD("TableHead"),
    TABLE_ROW_HEAD("TableRowHead"),
    TABLE_NOTE("TableNote"),
    HEADER("Header"),
    FOOTER("Footer"),
    /** Of characters. */
    STRONG("Strong"),
    /** Of characters. */
    FACT_LABEL("FactLabel"),
    /** Of tables. */
    TABLE("AgreementTable");

    private final String id;

    WordStyle(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
