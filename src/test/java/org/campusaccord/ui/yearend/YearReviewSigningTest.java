package org.campusaccord.ui.yearend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.campusaccord.domain.yearend.YearReviewState;
import org.campusaccord.testing.OpenedFile;
import org.campusaccord.testing.Reviews;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review from the moment it lies before the parties: signing, pages, files. */
class YearReviewSigningTest extends ReviewedYearTest {
    @TempDir
    private Path folder;

    @Test
    void handsTheTextFromPartyToPartyUntilAllHaveSigned() {
        Reviews.of(workspace, id).laid();
        go(new Place.YearReview(id));
        picture("yearend-signers");
        for (var party : workspace.agreements().agreement(id).parties()) {
            push("#hand-over-" + party.person().value());
            assertThat(place()).isEqualTo(new Place.ReviewSigning(id, party.person()));
            push("#as-text");
            assertThat(shows("A year worth having.")).isTrue();
            push(robot.lookup("#mark .toggle-button").nth(1).<Node>query());
            type("#typed-signature", party.name());
            push("#meaning-agree");
            push("#consent");
            push("#finish-signing");
            push("#back-to-host");
            assertThat(place()).isEqualTo(new Place.YearReview(id));
        }

        assertThat(state()).isEqualTo(YearReviewState.SIGNED);
        assertThat(shows("Everybody has signed")).isTrue();
        picture("yearend-signed");
        go(new Place.CampusPage(campus));
        assertThat(shows("Signed by everyone")).isTrue();
        picture("yearend-campus");
    }

    @Test
    void accentsWhoSignsNext() {
        Reviews.of(workspace, id).laid();
        go(new Place.YearReview(id));

        assertThat(accented())
                .containsExactly("hand-over-" + parties().getFirst().person().value());
    }

    @Test
    void takesTheTextBackToTheTable() {
        Reviews.of(workspace, id).laid();
        go(new Place.YearReview(id));
        push("#take-back");

        assertThat(state()).isEqualTo(YearReviewState.TOGETHER);
    }

    @Test
    void exportsTheReview() {
        Reviews.of(workspace, id).signed();
        var file = folder.resolve("review.pdf");
        dialogs.willChoose(file);
        go(new Place.YearReview(id));
        push("#export-review-pdf");
        assertThat(shows("For those who signed it")).isTrue();
        push("#export-go");

        assertThat(dialogs.offeredName())
                .isEqualTo("Year-end review - Live Oak Elementary - 2026-27 - Binder copy.pdf");
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void exportsTheDistrictsCopyWithoutWhatPartiesThoughtAlone() throws IOException {
        Reviews.of(workspace, id).signed();
        var file = folder.resolve("review.pdf");
        dialogs.willChoose(file);
        go(new Place.YearReview(id));
        push("#export-review-pdf");
        onFx(() -> {
            robot.lookup("#copy").queryAs(ComboBox.class).getSelectionModel().select(1);
            return true;
        });
        assertThat(shows("Left out: What each party thought alone")).isTrue();
        push("#export-go");

        assertThat(dialogs.offeredName())
                .isEqualTo("Year-end review - Live Oak Elementary - 2026-27 - District copy.pdf");
        assertThat(OpenedFile.of(file).holds("thought had most impact")).isFalse();
    }

    @Test
    void showsTheExactPagesAndTheWayBack() {
        Reviews.of(workspace, id).signed();
        go(new Place.YearReview(id));
        push("#turn-pages");
        assertThat(robot.lookup("#pages").query().getAccessibleText()).contains("Year-end review");
        push("#turn-pages");
        assertThat(robot.lookup("#pictures").tryQuery()).isPresent();
    }
}
