package org.campusaccord.application.document;

import org.campusaccord.application.settings.Settings;
import org.campusaccord.document.PaperSize;

/**
 * What Settings say about everything that is printed.
 *
 * @param district its name; may be empty
 */
public record PrintSettings(PaperSize paper, String district) {
    /** What holds until somebody says otherwise. */
    public static final PrintSettings USUAL = new PrintSettings(PaperSize.LETTER, "");

    /** What the person has set. */
    public static PrintSettings of(Settings settings) {
        var paper = switch (settings.paper()) {
            case LETTER -> PaperSize.LETTER;
            case A4 -> PaperSize.A4;
        };
        return new PrintSettings(paper, settings.district());
    }
}
