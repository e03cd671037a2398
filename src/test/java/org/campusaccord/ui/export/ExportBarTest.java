package org.campusaccord.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.testing.Amending;
import org.campusaccord.testing.OpenedFile;
import org.campusaccord.ui.District;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.jspecify.annotations.Nullable;
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

    private void export(Path file) {
        export(ExportFormat.PDF, Audience.BINDER, file);
    }

    private void export(ExportFormat format, Audience audience, Path file) {
        dialogs.willFill(form -> {
            choose(form, "#export-format", format);
            choose(form, "#export-audience", audience);
        });
        dialogs.willChoose(file);
        begin();
    }

    private static void choose(Node form, String id, Object value) {
        var list = (ComboBox<?>) form.lookup(id);
        list.getSelectionModel().select(list.getItems().indexOf(value));
    }

    private void begin() {
        push("#export");
    }

    @Test
    void writesThePdfAndOffersToOpenIt() throws IOException {
        var file = folder.resolve("agreement.pdf");
        export(file);

        assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(shows("Saved as " + file)).isTrue();
        assertThat(shows("Open the folder")).isTrue();
    }

    @Test
    void writesTheWorkbook() {
        var file = folder.resolve("agreement.xlsx");
        export(ExportFormat.WORKBOOK, Audience.BINDER, file);

        assertThat(file).isNotEmptyFile();
        assertThat(shows("Saved as " + file)).isTrue();
    }

    @Test
    void offersTheFolderOfTheLastExportAndANameThatSaysWhatItIs() {
        export(folder.resolve("agreement.pdf"));
        export(ExportFormat.WORKBOOK, Audience.DISTRICT, folder.resolve("agreement.xlsx"));

        assertThat(dialogs.offeredFolder()).contains(folder);
        assertThat(dialogs.offeredName())
                .isEqualTo("Partnership agreement - Live Oak Elementary - 2026-27 - District copy.xlsx");
    }

    @Test
    void saysThatTheFolderIsNotThere() {
        var file = folder.resolve("missing").resolve("agreement.pdf");
        export(file);

        assertThat(shows("There is no folder " + file.getParent())).isTrue();
        assertThat(shows("Saved as")).isFalse();
        assertThat(file.getParent()).doesNotExist();
    }

    @Test
    void saysThatAFolderCannotBeReplacedByAFile() {
        export(folder);

        assertThat(shows("is a folder, so no file can be written under that name."))
                .isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void replacesASentenceAboutAFailureByTheResult() {
        export(folder);
        export(folder.resolve("agreement.pdf"));

        assertThat(shows("no file can be written")).isFalse();
        assertThat(shows("Saved as")).isTrue();
    }

    @Test
    void offersTheAudienceOfTheLastExport() {
        export(ExportFormat.PDF, Audience.DISTRICT, folder.resolve("agreement.pdf"));
        var offered = new AtomicReference<@Nullable Object>();
        dialogs.willFill(form -> offered.set(((ComboBox<?>) form.lookup("#export-audience")).getValue()));
        begin();

        assertThat(offered.get()).isEqualTo(Audience.DISTRICT);
    }

    @Test
    void writesNothingWhenTheFormIsPutAway() {
        dialogs.willAnswer(false);
        dialogs.willChoose(folder.resolve("agreement.pdf"));
        begin();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void doesNothingWhenNoFileIsChosen() {
        begin();

        assertThat(shows("Saved as")).isFalse();
        assertThat(shows("Writing…")).isFalse();
    }

    @Test
    void writesTheAmendmentThatLiesBeforeTheParties() throws IOException {
        var district = new District(workspace, YEAR);
        var id = district.signed(district.campus("Juniper Middle"));
        var amendments = workspace.amendments();
        var change = amendments.begin(id, Optional.empty()).id();
        amendments.saveAnswer(change, Amending.ROLES, new Answer.Statement("Amended words."));
        amendments.saveReason(
                change,
                "Two campuses now",
                Optional.of(district.party(id, Role.COACH).person()));
        amendments.lay(change);
        go(new Place.Review(id));
        var file = folder.resolve("amendment.pdf");
        export(file);

        assertThat(OpenedFile.of(file).holds("Amended words.")).isTrue();
        assertThat(OpenedFile.of(file).holds("NOT SIGNED BY ALL")).isTrue();
    }
}
