package org.campusaccord.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.testing.SealedFiles;
import org.campusaccord.ui.District;
import org.campusaccord.ui.Screenshots;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckScreenTest extends WindowTest {
    @TempDir
    private Path folder;

    private AgreementId agreement() {
        var district = new District(workspace, YEAR);
        return district.signed(district.campus("Live Oak Elementary"));
    }

    private Path exported(AgreementId agreement) {
        var file = folder.resolve("Live Oak.pdf");
        workspace
                .exports()
                .agreement(agreement, OptionalInt.empty(), ExportFormat.PDF, Audience.BINDER, file)
                .write();
        return file;
    }

    private void check(Path file) {
        dialogs.willChoose(file);
        push("#choose-checked");
    }

    private String saidOfFocused() {
        return onFx(() -> String.valueOf(scene().getFocusOwner().getAccessibleText()));
    }

    @Test
    void isReachedFromTheNavigation() {
        go(new Place.Today());
        robot.clickOn("Check a file");

        assertThat(place()).isEqualTo(new Place.CheckFiles());
        assertThat(shows("Drop PDF files here")).isTrue();
        assertThat(shows("call the signer “unknown”")).isTrue();
        picture("check-empty");
    }

    @Test
    void saysThatAFileIsUnchangedAndLeadsToItsAgreement() {
        var agreement = agreement();
        go(new Place.CheckFiles());
        check(exported(agreement));

        assertThat(shows("Confirmed")).isTrue();
        assertThat(shows("Unchanged since it was sealed on")).isTrue();
        assertThat(shows("This is the binder copy; it holds all shared words.")).isTrue();
        picture("check-confirmed");
        onFx(() -> {
            robot.lookup(".open-checked").queryButton().fire();
            return true;
        });
        assertThat(place()).isEqualTo(new Place.Review(agreement));
    }

    @Test
    void readsTheNewestResultOut() throws IOException {
        var file = exported(agreement());
        go(new Place.CheckFiles());
        check(file);
        check(Files.writeString(folder.resolve("letter.pdf"), "%PDF-1.7\n%%EOF\n"));

        assertThat(saidOfFocused())
                .startsWith("letter.pdf\nNo seal\nNo seal of Campus Accord is in this file.\n")
                .contains("Nothing shows whether it was changed.");
    }

    @Test
    void listsEachKindOfVerdict() throws IOException {
        var file = exported(agreement());
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        go(new Place.CheckFiles());
        check(file);
        var elsewhere = new SealedFiles(Files.createDirectory(folder.resolve("elsewhere")));
        check(Files.write(folder.resolve("Bluestem.pdf"), elsewhere.sealed()));
        check(folder.resolve("gone.pdf"));
        check(Files.writeString(folder.resolve("letter.pdf"), "%PDF-1.7\n%%EOF\n"));
        check(Files.write(folder.resolve("altered.pdf"), bytes));

        assertThat(shows("Not confirmed")).isTrue();
        assertThat(shows("Not checked")).isTrue();
        assertThat(shows("Altered: this file is not as it was sealed.")).isTrue();
        assertThat(dialogs.told()).isEmpty();
        picture("check-kinds");
        Screenshots.take(robot.lookup("#check-results").query(), "check-all-results");
    }
}
