package org.campusaccord.ui.opening;

import java.util.Arrays;
import org.campusaccord.domain.Problem;
import org.campusaccord.ui.common.Icons;

/** The reasons why a store does not open that have a page of their own. */
enum Trouble {
    DAMAGED("store.damaged", Icons.CUT_FILE, true),
    GONE("store.gone", Icons.SEARCH, true),
    NEWER("store.newer", Icons.NEWER, false),
    FOREIGN("store.foreign", Icons.UNKNOWN, true),
    IN_USE("store.locked", Icons.IN_USE, false),
    FOLDER("store.folder-unusable", Icons.NO_FOLDER, false),
    READ_ONLY("store.read-only", Icons.PRIVATE, false),
    NO_SPACE("store.no-space", Icons.DISK, false),
    UPDATE("store.migration-failed", Icons.UPDATE, true),
    COPY("store.backup-failed", Icons.BACKUP, false),
    UNUSABLE("store.unusable", Icons.STOPPED, false),
    KEYS("lock.keys-damaged", Icons.KEY, true),
    OTHER("", Icons.PROBLEM, false);

    private final String key;
    private final Icons icon;
    private final boolean helpedByBackup;

    Trouble(String key, Icons icon, boolean helpedByBackup) {
        this.key = key;
        this.icon = icon;
        this.helpedByBackup = helpedByBackup;
    }

    static Trouble of(Problem problem) {
        return Arrays.stream(values())
                .filter(trouble -> trouble.key.equals(problem.key()))
                .findFirst()
                .orElse(OTHER);
    }

    Icons icon() {
        return icon;
    }

    /** Whether the newest good backup is worth offering at once. */
    boolean isHelpedByBackup() {
        return helpedByBackup;
    }
}
