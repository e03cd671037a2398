package org.campusaccord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditEvent;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.lock.TypedKey;
import org.campusaccord.application.sample.SettableClock;
import org.campusaccord.domain.campus.Campus;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's own store and its backups, locked and unlocked the way the window does it. */
@Beside
class LocalWorkspacesTest {
    private static final String OLD = "magnolia bluebonnet";
    private static final String NEW = "armadillo cypress";

    @TempDir
    Path folder;

    private LocalWorkspaces workspaces;
    private Path backup;

    @BeforeEach
    void backUpOneCampus() {
        var clock = new SettableClock(OneCampus.NOW, OneCampus.ZONE);
        workspaces =
                new LocalWorkspaces(new Composition(new Messages(Locale.US)), folder, clock, new Messages(Locale.US));
        try (var campus = OneCampus.in(folder)) {
            backup = campus.workspace().backups().backUp().backup().file();
        }
    }

    @Test
    void opensWithoutAPassphraseUntilItIsLocked() {
        assertCampusIn(workspaces.open());
        workspaces.care().lock(Passphrase.of(OLD));
        assertProblem("lock.needed", workspaces::open);
        assertCampusIn(workspaces.open(Passphrase.of(OLD)));
    }

    @Test
    void verifiesAPassphraseWhileTheStoreIsOpen() {
        workspaces.care().lock(Passphrase.of(OLD));
        try (var workspace = workspaces.open(Passphrase.of(OLD))) {
            assertThat(workspaces.care().verify(Passphrase.of(OLD))).isEqualTo(TypedKey.PASSPHRASE);
            assertProblem("lock.wrong", () -> workspaces.care().verify(Passphrase.of(NEW)));
            assertCampusIn(workspace);
        }
    }

    @Test
    void tellsTheRecoveryKeyFromThePassphrase() {
        var key = workspaces.care().lock(Passphrase.of(OLD));
        assertThat(workspaces.care().verify(Passphrase.of(key.grouped()))).isEqualTo(TypedKey.RECOVERY_KEY);
    }

    @Test
    void careKnowsWhetherTheStoreIsLockedWhileItIsOpen() {
        workspaces.care().lock(Passphrase.of(OLD));
        try (var workspace = workspaces.open(Passphrase.of(OLD))) {
            assertThat(workspaces.care().isLocked()).isTrue();
            // To look into the file would have ended the lock on it.
            assertThat(workspace.backups().backUp().backup().locked()).isTrue();
        }
        workspaces.care().removePassphrase(Passphrase.of(OLD));
        assertThat(workspaces.care().isLocked()).isFalse();
    }

    @Test
    void backupsAreLockedWithTheStoreAndStayGood() {
        workspaces.care().lock(Passphrase.of(OLD));
        assertThat(only()).satisfies(locked -> {
            assertThat(locked.locked()).isTrue();
            assertThat(locked.isGood()).isTrue();
        });
        assertProblem("lock.needed", () -> workspaces.care().restore(backup, Optional.empty(), Optional.empty()));
        assertRestores(OLD);
    }

    @Test
    void deletedCopiesInClearAreInTheActivityLog() throws IOException {
        var damaged = folder.resolve("backups").resolve("campus-accord 2026-08-18 0930 daily.zip");
        Files.writeString(damaged, "damaged");
        workspaces.care().lock(Passphrase.of(OLD));
        var told = workspaces.care().copiesInClear();
        assertThat(told).containsExactly(damaged);
        try (var workspace = workspaces.open(Passphrase.of(OLD))) {
            assertThat(workspaces.care().deleteInClear(told, workspace.audit())).isEmpty();
            assertThat(workspaces.care().deleteInClear(told, workspace.audit())).isEmpty();
            assertThat(workspace.audit().events())
                    .filteredOn(event -> event.action() == AuditAction.CLEAR_COPIES_DELETED)
                    .singleElement()
                    .extracting(AuditEvent::words)
                    .isEqualTo("campus-accord 2026-08-18 0930 daily.zip");
        }
    }

    @Test
    void backupsFollowAChange() {
        workspaces.care().lock(Passphrase.of(OLD));
        workspaces.care().changePassphrase(Passphrase.of(OLD), Passphrase.of(NEW));
        assertProblem(
                "lock.wrong",
                () -> workspaces.care().restore(backup, Optional.of(Passphrase.of(OLD)), Optional.empty()));
        assertRestores(NEW);
    }

    @Test
    void backupsStandInClearAgainWithTheStore() {
        workspaces.care().lock(Passphrase.of(OLD));
        workspaces.care().removePassphrase(Passphrase.of(OLD));
        assertThat(only()).satisfies(clear -> {
            assertThat(clear.locked()).isFalse();
            assertThat(clear.isGood()).isTrue();
        });
        workspaces.care().restore(backup, Optional.empty(), Optional.empty());
        assertCampusIn(workspaces.open());
    }

    @Test
    void backupsInClearDoNotStaySoBesideALockedStoreThatWasRestored() {
        workspaces.care().lock(Passphrase.of(OLD));
        var locked = folder.resolveSibling("elsewhere.zip");
        copy(backup, locked);
        workspaces.care().removePassphrase(Passphrase.of(OLD));
        workspaces.care().restore(locked, Optional.of(Passphrase.of(OLD)), Optional.empty());
        assertThat(workspaces.care().isLocked()).isTrue();
        assertCampusIn(workspaces.open(Passphrase.of(OLD)));
        assertThat(workspaces.care().backups())
                .isNotEmpty()
                .allSatisfy(backup -> assertThat(backup.locked()).isTrue());
    }

    private static void copy(Path from, Path to) {
        try {
            java.nio.file.Files.copy(from, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private void assertRestores(String passphrase) {
        workspaces.care().restore(backup, Optional.of(Passphrase.of(passphrase)), Optional.empty());
        assertThat(workspaces.care().isLocked()).isTrue();
        assertCampusIn(workspaces.open(Passphrase.of(passphrase)));
    }

    private Backup only() {
        assertThat(workspaces.care().backups()).hasSize(1);
        return workspaces.care().backups().getFirst();
    }

    private static void assertCampusIn(Workspace opened) {
        try (opened) {
            assertThat(opened.campuses().campuses(OneCampus.YEAR))
                    .extracting(campus -> campus.campus())
                    .extracting(Campus::name)
                    .containsExactly("Live Oak Elementary");
        }
    }
}
