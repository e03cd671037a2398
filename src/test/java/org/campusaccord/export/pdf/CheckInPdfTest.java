package org.campusaccord.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.campusaccord.application.document.CheckInDocument;
import org.campusaccord.application.document.CheckInRecord;
import org.campusaccord.application.document.PrintSettings;
import org.campusaccord.document.Document;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.CheckIns;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.Test;

@Beside
class CheckInPdfTest {
    static Document document(CheckInRecord summary) {
        return new CheckInDocument(new Messages(Locale.US), PrintSettings.USUAL).compose(summary);
    }

    /** As if it did not fit on a page at all. */
    static Document shortened(CheckInRecord summary) {
        return new CheckInDocument(new Messages(Locale.US), PrintSettings.USUAL).compose(summary, _ -> false);
    }

    @Test
    void beginsAPageOfItsOwnForEveryWord() {
        var pages = PdfReading.pages(shortened(CheckIns.summary()));
        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst()).contains("Shortened to fit on this page").doesNotContain("All but two");
        assertThat(pages.getLast()).contains("Every word of this check-in", "All but two classes visited");
    }

    @Test
    void fitsOnOnePage() {
        assertThat(PdfReading.pages(document(CheckIns.summary()))).hasSize(1);
    }

    @Test
    void namesWhatGoesWellWithoutARow() {
        assertThat(PdfReading.text(document(CheckIns.summary())))
                .contains("Done Announce the goals to the staff")
                .doesNotContain("Announce the goals to the staff Íñigo Muñoz");
    }

    @Test
    void saysWhatIsOpenBeforeAllElse() {
        var text = PdfReading.text(document(CheckIns.summary()));
        assertThat(text)
                .containsSubsequence(
                        "Check-in: Fall",
                        "4 matters are open",
                        "Adjust: Roles and responsibilities",
                        "Not working: Rhythm of the year",
                        "Stuck: Share the calendar",
                        "Partly seen: Announce the goals to the staff",
                        "How the agreement works");
    }

    @Test
    void tellsEverythingThatWasSaid() {
        assertThat(PdfReading.text(document(CheckIns.summary())))
                .contains("Held on Oct 14, 2026")
                .contains("Testing takes a day a week")
                .contains("Working Goals; Confidentiality")
                .contains("Waits for the bell schedule")
                .contains("Nov 6, 2026")
                .contains("All but two classes visited")
                .contains("kept 5, missed 3")
                .contains("In one of two meetings")
                .contains("Nguyễn Thị Hồng")
                .contains("4.5")
                .contains("The standing meeting moves to Mondays.");
    }

    @Test
    void saysForWhomItIs() {
        assertThat(PdfReading.text(document(CheckIns.summary()))).contains("Binder copy");
    }

    @Test
    void saysThatAPlannedOneWasNotHeld() {
        assertThat(PdfReading.text(document(CheckIns.emptySummary())))
                .contains("Planned for Oct 14, 2026; not held yet")
                .doesNotContain("Commitments");
    }
}
