package org.campusaccord.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.testing.Amending;
import org.campusaccord.testing.OneCampusTest;
import org.campusaccord.testing.SealedFiles;
import org.campusaccord.ui.DirectTasks;
import org.campusaccord.ui.HeldTasks;
import org.campusaccord.ui.check.CheckViewModel.Progress;
import org.campusaccord.ui.common.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckViewModelTest extends OneCampusTest {
    private AgreementId agreement;
    private Path file;

    @BeforeEach
    void export() {
        agreement = campus.signed();
        file = folder.resolve("agreement.pdf");
        campus.workspace()
                .exports()
                .agreement(agreement, OptionalInt.empty(), ExportFormat.PDF, Audience.BINDER, file)
                .write();
    }

    private CheckViewModel model(Tasks tasks) {
        return new CheckViewModel(campus.workspace(), tasks);
    }

    private CheckedFile check(Path which) {
        var model = model(new DirectTasks());
        model.check(List.of(which));
        return model.checked().getFirst();
    }

    private Path altered() throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        return Files.write(folder.resolve("altered.pdf"), bytes);
    }

    private Path foreign() throws IOException {
        var elsewhere = new SealedFiles(Files.createDirectory(folder.resolve("elsewhere")));
        return Files.write(folder.resolve("foreign.pdf"), elsewhere.sealed());
    }

    @Test
    void confirmsWhatWasSealedHereAndKnowsItsAgreement() {
        var checked = check(file);

        assertThat(checked.standing()).isEqualTo(Standing.CONFIRMED);
        assertThat(checked.known()).contains(agreement);
    }

    @Test
    void callsForAttentionToWhatWasAmendedSince() {
        var amending = new Amending(campus);
        amending.laid(agreement, "Other words.");
        amending.signAll(agreement);

        assertThat(check(file).standing()).isEqualTo(Standing.AMENDED);
        assertThat(check(file).standing().style()).isEqualTo("attention");
    }

    @Test
    void leadsNowhereForTheSealOfAnotherInstallation() throws IOException {
        var checked = check(foreign());

        assertThat(checked.standing()).isEqualTo(Standing.NOT_CONFIRMED);
        assertThat(checked.known()).isEmpty();
    }

    @Test
    void tellsThatAFileWasAltered() throws IOException {
        var checked = check(altered());

        assertThat(checked.standing()).isEqualTo(Standing.ALTERED);
        assertThat(checked.known()).isEmpty();
    }

    @Test
    void tellsThatThereIsNoSeal() throws IOException {
        assertThat(check(Files.writeString(folder.resolve("plain.pdf"), "%PDF-1.7\n%%EOF\n"))
                        .standing())
                .isEqualTo(Standing.NO_SEAL);
    }

    @Test
    void tellsThatAFileCannotBeChecked() {
        assertThat(check(folder.resolve("gone.pdf")).standing()).isEqualTo(Standing.NOT_CHECKED);
    }

    @Test
    void leadsToNoAgreementThatWasDeleted() {
        campus.workspace().deletion().delete(agreement, "Signed for the wrong campus");

        assertThat(check(file).known()).isEmpty();
    }

    @Test
    void checksOneAfterAnotherAndPutsTheNewestFirst() throws IOException {
        var model = model(new DirectTasks());
        model.check(List.of(file, altered()));

        assertThat(model.checked()).extracting(CheckedFile::name).containsExactly("altered.pdf", "agreement.pdf");
        assertThat(model.progressProperty().get()).isEmpty();
    }

    @Test
    void saysWhichFileIsBeingCheckedAndHowManyWait() throws IOException {
        var tasks = new HeldTasks();
        var model = model(tasks);
        model.check(List.of(file));
        model.check(List.of(altered(), folder.resolve("gone.pdf")));

        assertThat(model.progressProperty().get()).contains(new Progress("agreement.pdf", 2));
        tasks.letGo();
        assertThat(model.progressProperty().get()).isEmpty();
        assertThat(model.checked()).hasSize(3);
    }

    @Test
    void remembersTheFolder() {
        check(file);

        assertThat(campus.workspace().settings().lastFolder("check")).contains(folder);
    }
}
