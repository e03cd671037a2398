package org.campusaccord.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.campusaccord.Composition;
import org.campusaccord.application.backup.BackupPlan;
import org.campusaccord.storage.keys.Tries;
import org.campusaccord.testing.Beside;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Nobody but the person may read what lies in the data folder. */
@Beside
@DisabledOnOs(OS.WINDOWS)
class OwnerOnlyTest {
    private static final String FILE = "rw-------";
    private static final String FOLDER = "rwx------";

    @TempDir
    Path folder;

    private final Stores stores = new Composition(new Messages(Locale.US));

    private Path begin(String name) {
        var data = folder.resolve(name);
        stores.open(data, Clock.systemUTC()).close();
        return data;
    }

    @Test
    void newStoreIsClosedToOthers() throws IOException {
        var data = begin("new/data");
        assertThat(permissions(data)).isEqualTo(FOLDER);
        assertThat(permissions(data.resolve("campus-accord.mv.db"))).isEqualTo(FILE);
    }

    @Test
    void openStoreIsClosedToOthersWhenItIsUsed() throws IOException {
        var store = begin("data").resolve("campus-accord.mv.db");
        Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("rw-r--r--"));
        begin("data");
        assertThat(permissions(store)).isEqualTo(FILE);
    }

    @Test
    void folderThatWasThereStaysAsItIs() throws IOException {
        var data = Files.createDirectory(folder.resolve("data"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        begin("data");
        assertThat(permissions(data)).isEqualTo("rwxr-xr-x");
    }

    @Test
    void backupsAreClosedToOthers() throws IOException {
        var data = begin("data");
        try (var workspace = stores.open(data, Clock.systemUTC())) {
            var made = workspace.backups().backUp().backup().file();
            assertThat(permissions(made)).isEqualTo(FILE);
            assertThat(permissions(made.resolveSibling(""))).isEqualTo(FOLDER);
        }
    }

    @Test
    void everyFileInTheDataFolderIsClosedToOthers() throws IOException {
        var data = begin("data");
        try (var workspace = stores.open(data, Clock.systemUTC())) {
            workspace.backups().backUp();
        }
        new Tries(data, Clock.systemUTC()).wrong();
        assertThat(files(data))
                .hasSize(4)
                .allSatisfy(file -> assertThat(permissions(file)).isEqualTo(FILE));
    }

    @Test
    void nameOfTheInstallationFromBeforeIsClosedToOthers() throws IOException {
        var data = begin("data");
        var name = data.resolve("campus-accord-installation");
        try (var workspace = stores.open(data, Clock.systemUTC())) {
            workspace.backups().backUp();
            Files.setPosixFilePermissions(name, PosixFilePermissions.fromString("rw-r--r--"));
            workspace.backups().backUp();
        }
        assertThat(permissions(name)).isEqualTo(FILE);
    }

    @Test
    void copyInTheSecondFolderIsClosedToOthers() throws IOException {
        var second = Files.createDirectory(folder.resolve("second"));
        try (var workspace = stores.open(begin("data"), Clock.systemUTC())) {
            workspace.backups().keep(new BackupPlan(7, 4, 12, Optional.of(second)));
            assertThat(workspace.backups().backUp().secondFolder()).isEmpty();
        }
        assertThat(files(second))
                .singleElement()
                .satisfies(file -> assertThat(permissions(file)).isEqualTo(FILE));
    }

    private static List<Path> files(Path within) throws IOException {
        try (var found = Files.walk(within)) {
            return found.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void restoredStoreIsClosedToOthers() throws IOException {
        var zip = folder.resolve("a.zip");
        stores.closed(begin("data"), Clock.systemUTC()).backUp(zip, Optional.empty());
        var elsewhere = folder.resolve("elsewhere");
        stores.closed(elsewhere, Clock.systemUTC()).restore(zip, Optional.empty());
        assertThat(permissions(elsewhere)).isEqualTo(FOLDER);
        assertThat(permissions(elsewhere.resolve("campus-accord.mv.db"))).isEqualTo(FILE);
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
