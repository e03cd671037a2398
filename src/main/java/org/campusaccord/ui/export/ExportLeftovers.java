package org.campusaccord.ui.export;

import java.nio.file.Path;
import java.time.Clock;
import org.campusaccord.application.export.SafeFile;
import org.campusaccord.application.settings.SettingsService;
import org.campusaccord.ui.common.Tasks;

/** Takes away, when the store is opened, what killed exports have left in the folder that was last exported to. */
public final class ExportLeftovers {
    private final SettingsService settings;
    private final Tasks tasks;
    private final Clock clock;

    public ExportLeftovers(SettingsService settings, Tasks tasks, Clock clock) {
        this.settings = settings;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Nobody waits for it: the folder may be on a drive that is away. What fails is done by the next export there. */
    public void remove() {
        tasks.run(() -> settings.lastFolder(ExportPlace.PURPOSE), found -> found.ifPresent(this::remove), _ -> {});
    }

    private void remove(Path folder) {
        tasks.runApart(
                () -> {
                    SafeFile.removeLeft(folder, clock.instant());
                    return true;
                },
                _ -> {},
                _ -> {});
    }
}
