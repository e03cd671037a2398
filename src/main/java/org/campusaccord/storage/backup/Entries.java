package org.campusaccord.storage.backup;

/** What lies in a backup, in this order. */
final class Entries {
    static final String MANIFEST = "manifest.json";
    static final String KEYS = "campus-accord.keys";
    static final String STORE = "campus-accord.mv.db";

    /** Longer ones are none of ours, in bytes. */
    static final int LONGEST_MANIFEST = 256 * 1024;

    static final int LONGEST_KEYS = 64 * 1024;

    private Entries() {}
}
