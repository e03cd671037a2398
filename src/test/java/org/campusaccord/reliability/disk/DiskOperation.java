package org.campusaccord.reliability.disk;

/** What changes a disk, or makes a change last. */
public enum DiskOperation {
    OPEN_TO_WRITE,
    WRITE,
    TRUNCATE,
    FORCE,
    RENAME,
    DELETE,
    CREATE_FOLDER
}
