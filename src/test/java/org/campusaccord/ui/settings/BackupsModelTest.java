package org.campusaccord.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.BackupPlan;
import org.campusaccord.application.backup.BackupReason;
import org.campusaccord.domain.Problem;
import org.campusaccord.testing.FakeBackups;
import org.campusaccord.testing.FakeCare;
import org.campusaccord.testing.OneCampusTest;
import org.campusaccord.ui.DirectTasks;
import org.campusaccord.ui.HeldTasks;
import org.campusaccord.ui.common.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsModelTest extends OneCampusTest {
    private static final Backup DAILY = FakeCare.backup(0, BackupReason.DAILY, Backup.State.VERIFIED, false);

    private final FakeBackups backups = new FakeBackups().having(DAILY);
    private BackupsModel model;

    @BeforeEach
    void open() {
        model = model(new DirectTasks());
    }

    private BackupsModel model(Tasks tasks) {
        var workspace = campus.workspace();
        return new BackupsModel(backups, workspace.check(), workspace.settings(), tasks, failure -> {
            throw failure;
        });
    }

    private BackupsModel.Content content() {
        return model.contentProperty().get().orElseThrow();
    }

    @Test
    void listsTheNewBackupAfterMakingOne() {
        model.backUp();

        assertThat(content().backups()).hasSize(2).endsWith(DAILY);
        assertThat(model.resultProperty().get().orElseThrow()).isInstanceOf(BackupsModel.Result.Made.class);
    }

    @Test
    void theNewBackupIsInTheListWhenItIsTold() {
        var listed = new ArrayList<Integer>();
        model.load();
        model.resultProperty()
                .subscribe(
                        how -> how.ifPresent(_ -> listed.add(content().backups().size())));

        model.backUp();

        assertThat(listed).containsExactly(2);
    }

    @Test
    void saysThatABackupIsNotInTheSecondFolder() {
        backups.secondFolderFails(Problem.of("store.folder-unusable", "E:/backups"));

        model.backUp();

        assertThat(model.resultProperty().get().orElseThrow()).isInstanceOf(BackupsModel.Result.MadeHere.class);
    }

    @Test
    void callsNoBackupOfADamagedStoreVerified() {
        var altered = Problem.of("check.scan-altered", "Live Oak Elementary", "2026–27");
        backups.findsDamage(altered);

        model.backUp();

        assertThat(model.resultProperty().get().orElseThrow())
                .isInstanceOfSatisfying(
                        BackupsModel.Result.Damaged.class,
                        how -> assertThat(how.backup().damage()).containsExactly(altered));
    }

    @Test
    void saysWhyNoBackupWasMade() {
        var full = Problem.of("store.no-space", "file");
        backups.failsWith(full);

        model.backUp();

        assertThat(model.resultProperty().get()).contains(new BackupsModel.Result.Failed(full));
        assertThat(model.workingProperty().get()).isFalse();
    }

    @Test
    void saysThatAllIsWellWithTheStore() {
        model.check();

        assertThat(model.resultProperty().get().orElseThrow())
                .isInstanceOfSatisfying(
                        BackupsModel.Result.Checked.class,
                        checked -> assertThat(checked.report().isWell()).isTrue());
    }

    @Test
    void makesOneAtATime() {
        var held = new HeldTasks();
        var slow = model(held);
        slow.backUp();
        slow.backUp();

        held.letGo();

        assertThat(backups.backups()).hasSize(2);
    }

    @Test
    void leavesTheListAsItIsWhenACopyIsSaved() {
        model.load();
        model.saveCopy(Path.of("stick", "mine.accord"));

        assertThat(content().backups()).containsExactly(DAILY);
        assertThat(model.resultProperty().get().orElseThrow())
                .isInstanceOfSatisfying(
                        BackupsModel.Result.Saved.class,
                        saved -> assertThat(saved.copy().file()).isEqualTo(Path.of("stick", "mine.accord")));
        assertThat(backups.recorded()).hasSize(1);
    }

    @Test
    void worksUntilTheCopyIsThere() {
        var held = new HeldTasks();
        var slow = model(held);
        slow.saveCopy(Path.of("stick", "mine.accord"));
        assertThat(slow.workingProperty().get()).isTrue();

        held.letGo();

        assertThat(slow.workingProperty().get()).isFalse();
    }

    @Test
    void keepsTheSecondFolderWhenTheNumbersChange(@TempDir Path stick) {
        model.secondFolder(Optional.of(stick));
        model.keep(14, 8, 24);

        assertThat(backups.plan()).isEqualTo(new BackupPlan(14, 8, 24, Optional.of(stick)));
        assertThat(content().secondFolderMissing()).isFalse();
    }

    @Test
    void noticesThatTheSecondFolderIsNotThere(@TempDir Path folder) {
        model.secondFolder(Optional.of(folder.resolve("stick")));

        assertThat(content().secondFolderMissing()).isTrue();
    }
}
