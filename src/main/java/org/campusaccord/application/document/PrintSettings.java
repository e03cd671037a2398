package org.campusaccord.application.document;

import java.util.Optional;
import org.campusaccord.application.settings.Settings;
import org.campusaccord.document.Binding;
import org.campusaccord.document.PageSetup;
import org.campusaccord.document.PaperSize;
import org.campusaccord.document.Picture;

/**
 * What Settings say about everything that is printed.
 *
 * @param district its name; may be empty
 * @param logo the district’s, at the head of what is printed
 */
public record PrintSettings(PaperSize paper, Binding binding, String district, Optional<Picture> logo) {
    /** What holds until somebody says otherwise. */
    public static final PrintSettings USUAL = new PrintSettings(PaperSize.LETTER, "");

    /** For sheets that nobody punches, without a logo. */
    public PrintSettings(PaperSize paper, String district) {
        this(paper, Binding.NONE, district, Optional.empty());
    }

    PageSetup page() {
        return new PageSetup(paper, binding);
    }

    /** What the person has set. */
    public static PrintSettings of(Settings settings) {
        var paper = switch (settings.paper()) {
            case LETTER -> PaperSize.LETTER;
            case A4 -> PaperSize.A4;
        };
        return new PrintSettings(paper, settings.binding(), settings.district(), settings.logo());
    }
}
