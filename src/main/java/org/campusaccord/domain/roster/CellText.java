package org.campusaccord.domain.roster;

import java.util.Locale;
import java.util.Set;
import org.campusaccord.domain.Wording;

/** What a cell says, without the marks that spreadsheets and directories leave around it. */
final class CellText {
    private static final Set<String> NOBODY = Set.of(
            "n/a", "na", "#n/a", "none", "tbd", "tba", "t.b.d.", "vacant", "vacancy", "open", "unknown", "-", "--", "–",
            "—", ".", "?", "x");

    private CellText() {}

    /** One line: no text mark of a spreadsheet (a leading apostrophe), no padding, no invisible marks. */
    static String clean(String cell) {
        var name = Wording.name(cell.replaceAll("[\\uFEFF\\u200B\\u00AD\\u2060]", ""));
        return name.startsWith("'") ? name.substring(1).strip() : name;
    }

    /** The same; empty when the words say that nobody is there: N/A, TBD, vacant. */
    static String somebody(String cell) {
        var text = clean(cell);
        return NOBODY.contains(text.toLowerCase(Locale.ROOT)) ? "" : text;
    }
}
