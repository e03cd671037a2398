package org.campusaccord.application.backup;

import java.nio.file.Path;
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
                settings.get(SECOND_FOLDER).filter(folder -> !folder.isEmpty()).map(Path::of));
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
