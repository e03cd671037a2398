package org.campusaccord.application.backup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.campusaccord.application.settings.SettingStore;

/** The plan as the store keeps it. */
final class PlanSettings {
    private static final String DAYS = "keep-backups.days";
    private static final String WEEKS = "keep-backups.weeks";
    private static final String MONTHS = "keep-backups.months";
    private static final String SECOND_FOLDER = "keep-backups.second-folder";

    private final SettingStore settings;

    PlanSettings(SettingStore settings) {
        this.settings = settings;
    }

    BackupPlan read() {
        var usual = BackupPlan.USUAL;
        return new BackupPlan(
                number(DAYS, usual.days()),
                number(WEEKS, usual.weeks()),
                number(MONTHS, usual.months()),
                settings.get(SECOND_FOLDER).filter(folder -> !folder.isEmpty()).flatMap(PlanSettings::path));
    }

    /** A store that comes from a computer of another kind may name a folder that cannot be one here. */
    private static Optional<Path> path(String words) {
        try {
            return Optional.of(Path.of(words));
        } catch (InvalidPathException notHere) {
            return Optional.empty();
        }
    }

    private int number(String name, int otherwise) {
        return settings.get(name).map(Integer::valueOf).orElse(otherwise);
    }

    void write(BackupPlan plan) {
        settings.put(DAYS, String.valueOf(plan.days()));
        settings.put(WEEKS, String.valueOf(plan.weeks()));
        settings.put(MONTHS, String.valueOf(plan.months()));
        settings.put(SECOND_FOLDER, plan.secondFolder().map(Path::toString).orElse(""));
    }
}
