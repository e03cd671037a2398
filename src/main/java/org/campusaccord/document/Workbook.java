package org.campusaccord.document;

import java.util.List;
import java.util.Optional;

/**
 * Sheets of typed cells, with what the file says about itself and the few words that its renderer needs.
 *
 * @param author who stands behind it; may be empty
 * @param pageOfPages at the foot of a printed page, with {0} for the page and {1} for how many there are
 * @param continuedMark put before a text that goes on from the row above
 * @param summary comes before the other sheets
 */
public record Workbook(
        String title,
        String subject,
        String author,
        PaperSize paper,
        String pageOfPages,
        String continuedMark,
        Optional<Summary> summary,
        List<Sheet> sheets) {
    public Workbook {
        sheets = List.copyOf(sheets);
    }
}
