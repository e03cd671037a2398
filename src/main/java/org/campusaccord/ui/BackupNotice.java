package org.campusaccord.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.domain.Problem;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.backups.BackupWords;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.shell.Notice;
import org.campusaccord.ui.shell.Place;

/** What is told above the screen when something is not right with the day's backup. */
record BackupNotice(Messages messages, BackupWords words) {
    Notice of(DailyBackup.Trouble trouble) {
        return switch (trouble) {
            case DailyBackup.Trouble.NotMade(var problem) ->
                Notice.trouble(messages.get("backups.not-made", messages.explain(problem)));
            case DailyBackup.Trouble.Damaged(var damage, var newestGood) -> damaged(damage, newestGood);
            case DailyBackup.Trouble.NotInSecondFolder(var problem) ->
                Notice.trouble(messages.get("backups.not-in-second-folder", messages.explain(problem)));
            case DailyBackup.Trouble.InClear(var copies) ->
                Notice.trouble(messages.get(
                        "backups.in-clear.told",
                        copies.size(),
                        copies.stream().map(Path::toString).collect(Collectors.joining(", "))));
        };
    }

    /** The first thing that was found stands for the others; the settings look for all of them. */
    private Notice damaged(List<Problem> damage, Optional<Backup> newestGood) {
        var what = messages.get("backups.damaged", messages.explain(damage.getFirst()), damage.size() - 1);
        var help = newestGood
                .map(backup -> messages.get("backups.damaged.restore", words.when(backup)))
                .orElseGet(() -> messages.get("backups.damaged.no-good"));
        return new Notice(
                Icons.WARNING,
                what + " " + help,
                true,
                Optional.of(new Notice.Way.Leading(messages.get("backups.damaged.show"), new Place.SettingsPage())));
    }
}
