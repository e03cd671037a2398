package org.campusaccord.document;

/** What stands above a signature line. */
public sealed interface SignatureMark {

    /**
     * Lines drawn by hand.
     *
     * @param description what somebody hears who cannot see them
     */
    record Drawn(Ink ink, String description) implements SignatureMark {}

    /** A name typed as a signature. */
    record Typed(String text) implements SignatureMark {}

    /** Signed elsewhere, on a printed copy; the words say so. */
    record OnPaper(String words) implements SignatureMark {}

    /** Nothing yet: a line to sign on, and one for the date. */
    record Blank(String signatureLabel, String dateLabel) implements SignatureMark {}

    /** Declined; the words say so. */
    record Declined(String words) implements SignatureMark {}
}
