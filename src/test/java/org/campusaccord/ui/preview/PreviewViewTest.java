package org.campusaccord.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditEvent;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.ui.District;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewViewTest extends WindowTest {
    private AgreementId id;

    @TempDir
    private Path folder;

    @BeforeEach
    void preview() {
        var district = new District(workspace, YEAR);
        id = district.draft(district.campus("Live Oak Elementary"), 3, Optional.empty());
        go(new Place.Review(id));
        use("#turn-preview");
    }

    private Node node(String selector) {
        return robot.lookup(selector).query();
    }

    private void focus(String selector) {
        var node = node(selector);
        onFx(() -> {
            node.requestFocus();
            return true;
        });
    }

    private void use(String button) {
        focus(button);
        press(KeyCode.SPACE);
    }

    private String said() {
        return node("#pages").getAccessibleText();
    }

    private ListView<?> thumbnails() {
        return (ListView<?>) node("#thumbnails");
    }

    private int pages() {
        return thumbnails().getItems().size();
    }

    @Test
    void saysWhichPageThisIsAndReadsItsWords() {
        assertThat(said()).startsWith("Page 1 of " + pages()).contains("Live Oak Elementary");
    }

    @Test
    void showsTheDraftAsADraft() {
        assertThat(said()).containsIgnoringCase("draft");
    }

    @Test
    void namesEachThumbnail() {
        var names =
                robot.lookup((Node node) -> node instanceof ThumbnailCell cell && !cell.isEmpty()).queryAll().stream()
                        .map(Node::getAccessibleText)
                        .collect(Collectors.toSet());

        assertThat(names).contains("Page 1 of " + pages(), "Page 2 of " + pages());
    }

    @Test
    void goesThroughTheThumbnailsByKeyboard() {
        focus("#thumbnails");
        press(KeyCode.DOWN);
        assertThat(said()).startsWith("Page 2 of ");
        press(KeyCode.END);
        assertThat(said()).startsWith("Page " + pages() + " of ");
        press(KeyCode.HOME);

        assertThat(said()).startsWith("Page 1 of ");
    }

    @Test
    void goesToThePageWhoseNumberIsTyped() {
        type("#page-number", "3");
        press(KeyCode.ENTER);

        assertThat(said()).startsWith("Page 3 of ");
        assertThat(thumbnails().getSelectionModel().getSelectedIndex()).isEqualTo(2);
    }

    @Test
    void followsWhoeverScrolls() {
        onFx(() -> {
            ((ScrollPane) node("#pages")).setVvalue(1);
            return true;
        });

        assertThat(said()).startsWith("Page " + pages() + " of ");
        assertThat(thumbnails().getSelectionModel().getSelectedIndex()).isEqualTo(pages() - 1);
    }

    @Test
    void marksWhatIsFoundAndLeadsFromPlaceToPlace() {
        press(KeyCode.CONTROL, KeyCode.F);
        type("agree");
        var first = said();
        assertThat(shows("1 of ")).isTrue();
        assertThat(robot.lookup(".preview-hit.now").queryAll()).hasSize(1);
        press(KeyCode.ENTER);

        assertThat(shows("2 of ")).isTrue();
        assertThat(first).isNotEmpty();
    }

    @Test
    void saysThatNothingIsFound() {
        press(KeyCode.CONTROL, KeyCode.F);
        type("zeppelin");

        assertThat(shows("Not found")).isTrue();
    }

    @Test
    void growsAndShrinksByKeys() {
        press(KeyCode.CONTROL, KeyCode.EQUALS);
        var large = node(".preview-page").getLayoutBounds().getWidth();
        press(KeyCode.CONTROL, KeyCode.MINUS);
        press(KeyCode.CONTROL, KeyCode.MINUS);
        var small = node(".preview-page").getLayoutBounds().getWidth();
        press(KeyCode.CONTROL, KeyCode.DIGIT0);

        assertThat(small).isLessThan(large);
        assertThat(((ScrollPane) node("#pages")).getViewportBounds().getWidth())
                .isEqualTo(node("#pages .preview-page").getLayoutBounds().getWidth() + 2 * PagesLayout.GAP);
    }

    @Test
    void staysOnThePageWhenItGrows() {
        type("#page-number", "4");
        press(KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.EQUALS);
        press(KeyCode.CONTROL, KeyCode.EQUALS);

        assertThat(said()).startsWith("Page 4 of ");
    }

    @Test
    void comesBackToThePageAfterAnEdit() {
        type("#page-number", "4");
        press(KeyCode.ENTER);
        go(new Place.Walkthrough(id));
        go(new Place.Review(id));

        assertThat(said()).startsWith("Page 4 of ");
    }

    @Test
    void saysThatThereIsNoPrinterAndSavesAFileInstead() {
        var file = folder.resolve("agreement.pdf");
        dialogs.willChoose(file);
        press(KeyCode.CONTROL, KeyCode.P);
        assertThat(shows("No printer is installed on this computer, so nothing was printed."))
                .isTrue();
        use("#save-instead");
        use("#export-go");

        assertThat(file).isNotEmptyFile();
        assertThat(shows("Saved as " + file)).isTrue();
        assertThat(actions()).contains(AuditAction.EXPORTED).doesNotContain(AuditAction.PRINTED);
    }

    private List<AuditAction> actions() {
        return workspace.audit().events(id).stream().map(AuditEvent::action).toList();
    }

    @Test
    void savesFromTheBar() {
        var file = folder.resolve("agreement.pdf");
        dialogs.willChoose(file);
        use("#save-pdf");
        assertThat(shows("Left out: Private notes")).isTrue();
        assertThat(file).doesNotExist();
        use("#export-go");

        assertThat(file).isNotEmptyFile();
        assertThat(dialogs.offeredName())
                .isEqualTo("Partnership agreement - Live Oak Elementary - 2026-27 - Binder copy.pdf");
    }
}
