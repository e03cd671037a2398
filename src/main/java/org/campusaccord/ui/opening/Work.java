package org.campusaccord.ui.opening;

/** What is being done while a page says that it is. */
public enum Work {
    OPENING,
    SAVING,
    WRITING_FILE,
    SETTING_PASSPHRASE,
    CHANGING_PASSPHRASE,
    REMOVING_PASSPHRASE,
    RENEWING_RECOVERY_KEY,
    RESTORING,
    BUILDING_SAMPLE
}
