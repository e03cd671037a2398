package org.campusaccord.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.ui.DirectTasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportLeftoversTest {
    private static final String LEFT = ".campus-accord-999999999999-0c4b2f34-0000-4000-8000-000000000000.tmp";

    @TempDir
    Path folder;

    @Test
    void whatAKilledExportLeftIsGoneAfterTheNextStart() throws IOException {
        var documents = Files.createDirectory(folder.resolve("documents"));
        var left = Files.writeString(documents.resolve(LEFT), "half an agreement");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
        try (var campus = OneCampus.in(folder.resolve("data"))) {
            var settings = campus.workspace().settings();
            new ExportLeftovers(settings, new DirectTasks(), Clock.systemUTC()).remove();
            assertThat(left).as("in a folder that nothing was exported to").exists();
            settings.rememberFolder(ExportPlace.PURPOSE, documents);
            new ExportLeftovers(settings, new DirectTasks(), Clock.systemUTC()).remove();
        }
        assertThat(left).doesNotExist();
    }
}
