package org.campusaccord.application.document;

import org.campusaccord.document.PaperSize;

/**
 * What Settings say about everything that is printed.
 *
 * @param district its name; may be empty
 */
public record PrintSettings(PaperSize paper, String district) {
    /** What holds until somebody says otherwise. */
    public static final PrintSettings USUAL = new PrintSettings(PaperSize.LETTER, "");
}
