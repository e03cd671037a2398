package org.campusaccord.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.campusaccord.application.export.BinderService.Reading;
import org.campusaccord.application.export.Progress;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.checkin.ItemCheck;
import org.campusaccord.domain.checkin.Verdict;
import org.campusaccord.testing.Amending;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OneCampusTest;
import org.junit.jupiter.api.Test;

/** A campus's binder holds all that became of its agreement in the year. */
@Beside
class WholeBinderTest extends OneCampusTest {
    private static final LocalDate HELD = LocalDate.of(2026, 10, 14);

    private void amend(AgreementId id, String words) {
        var amending = new Amending(campus);
        amending.written(id, words);
        campus.workspace()
                .amendments()
                .lay(campus.workspace().amendments().open(id).orElseThrow().id());
        amending.signAll(id);
    }

    private void checkIn(AgreementId id) {
        campus.clock().set(HELD.atTime(15, 0));
        var checkIns = campus.workspace().checkIns();
        var added = checkIns.add(id, "Autumn", HELD);
        checkIns.begin(added);
        checkIns.notes().saveItem(added, "roles", new ItemCheck(Optional.of(Verdict.WORKING), "The mornings are kept"));
        checkIns.hold(added, HELD);
    }

    private Path binder() {
        return campus.workspace()
                .binders()
                .binder(
                        OneCampus.YEAR,
                        Optional.of(campus.campus().id()),
                        folder.resolve("binder.pdf"),
                        Reading.HERE,
                        Progress.UNSEEN)
                .write();
    }

    private static String text(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(Files.readAllBytes(file))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void holdsWhatWasSignedBeforeAndTheCheckInsAndKeepsToTheStandards() throws IOException {
        var id = campus.signed();
        amend(id, "First changed words.");
        amend(id, "Second changed words.");
        checkIn(id);

        var file = binder();
        assertThat(text(file))
                .contains("Revision 1, no longer in force")
                .contains("Revision 2, no longer in force")
                .contains("[added: First changed words.]")
                .contains("Second changed words")
                .contains("The mornings are kept")
                .doesNotContain("Revision 3, no longer in force");
        assertThat(Standards.broken(Files.readAllBytes(file))).isEmpty();
    }

    @Test
    void namesNothingThatThereIsNot() throws IOException {
        campus.signed();

        assertThat(text(binder())).doesNotContain("Earlier versions").doesNotContain("Check-ins");
    }
}
