package org.campusaccord.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.campusaccord.ui.District;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportBarTest extends WindowTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void review() {
        var district = new District(workspace, YEAR);
        go(new Place.Review(district.draft(district.campus("Live Oak Elementary"), 2, Optional.empty())));
    }

    private void export(String button, Path file) {
        dialogs.willChoose(file);
        Node node = robot.lookup(button).query();
        onFx(() -> {
            node.requestFocus();
            return true;
        });
        press(KeyCode.SPACE);
    }

    @Test
    void writesThePdfAndOffersToOpenIt() throws IOException {
        var file = folder.resolve("agreement.pdf");
        export("#export-pdf", file);

        assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(shows("Saved as " + file)).isTrue();
        assertThat(shows("Open the folder")).isTrue();
    }

    @Test
    void writesTheWorkbook() {
        var file = folder.resolve("agreement.xlsx");
        export("#export-workbook", file);

        assertThat(file).isNotEmptyFile();
        assertThat(shows("Saved as " + file)).isTrue();
    }

    @Test
    void offersTheFolderOfTheLastExportAndANameThatSaysWhatItIs() {
        export("#export-pdf", folder.resolve("agreement.pdf"));
        export("#export-workbook", folder.resolve("agreement.xlsx"));

        assertThat(dialogs.offeredFolder()).contains(folder);
        assertThat(dialogs.offeredName()).isEqualTo("Partnership agreement - Live Oak Elementary - 2026-27.xlsx");
    }

    @Test
    void saysThatTheFolderIsNotThere() {
        var file = folder.resolve("missing").resolve("agreement.pdf");
        export("#export-pdf", file);

        assertThat(shows("There is no folder " + file.getParent())).isTrue();
        assertThat(shows("Saved as")).isFalse();
        assertThat(file.getParent()).doesNotExist();
    }

    @Test
    void saysThatAFolderCannotBeReplacedByAFile() {
        export("#export-pdf", folder);

        assertThat(shows("is a folder, so no file can be written under that name."))
                .isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void replacesASentenceAboutAFailureByTheResult() {
        export("#export-pdf", folder);
        export("#export-pdf", folder.resolve("agreement.pdf"));

        assertThat(shows("no file can be written")).isFalse();
        assertThat(shows("Saved as")).isTrue();
    }

    @Test
    void doesNothingWhenNoFileIsChosen() {
        Node node = robot.lookup("#export-pdf").query();
        onFx(() -> {
            node.requestFocus();
            return true;
        });
        press(KeyCode.SPACE);

        assertThat(shows("Saved as")).isFalse();
        assertThat(shows("Writing…")).isFalse();
    }
}
