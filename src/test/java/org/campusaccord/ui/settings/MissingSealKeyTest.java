package org.campusaccord.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import org.campusaccord.storage.Store;
import org.campusaccord.ui.Screenshots;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.Test;

/** A store from before stores kept the key themselves, whose key's file is gone. */
class MissingSealKeyTest extends WindowTest {
    private static final Path VERSION_3 = Path.of("src/test/resources/stores/version-3.zip");

    @Override
    protected void furnish(Path data) {
        try (var zip = new ZipInputStream(Files.newInputStream(VERSION_3))) {
            assertThat(zip.getNextEntry()).isNotNull();
            Files.createDirectories(data);
            Files.copy(zip, data.resolve(Store.FILE_NAME));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void bring() {
        onFx(() -> {
            Page.reveal(robot.lookup("#seal-card").query());
            return true;
        });
    }

    @Test
    void saysWhatToDoWhenTheKeyIsMissing() {
        go(new Place.SettingsPage());
        bring();

        assertThat(shows("is not on this computer.")).isTrue();
        assertThat(shows("the next export makes a new key")).isTrue();
        assertThat(robot.lookup("#keep-seal-key").tryQuery()).isEmpty();
        picture("seal-card-missing");
        large(() -> {
            bring();
            Screenshots.take(scene(), "seal-card-missing-large");
        });
    }
}
