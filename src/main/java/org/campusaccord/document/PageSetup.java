package org.campusaccord.document;

/** The sheets a document is laid out for. */
public record PageSetup(PaperSize paper, Binding binding) {

    /** Sheets that nobody punches. */
    public static PageSetup of(PaperSize paper) {
        return new PageSetup(paper, Binding.NONE);
    }
}
