package org.campusaccord.ui.backups;

import javafx.scene.control.Label;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.ui.common.Icons;

/** What is known about a backup, as a sign and a word. */
final class BackupBadge extends Label {
    BackupBadge(Backup backup, BackupWords words) {
        super(words.state(backup));
        getStyleClass().add("badge");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        switch (backup.state()) {
            case VERIFIED -> dress("good", Icons.DONE);
            case UNVERIFIED -> dress("attention", Icons.UNKNOWN);
            case DAMAGED -> dress("bad", Icons.PROBLEM);
        }
    }

    private void dress(String style, Icons sign) {
        getStyleClass().add(style);
        setGraphic(sign.node());
    }
}
