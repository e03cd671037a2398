package org.campusaccord.storage;

import java.nio.file.Path;

/** Another program that is ended at once, as by a kill, in the middle of a migration. */
public final class KilledUpgrade {
    static final int KILLED = 137;

    private KilledUpgrade() {}

    public static void main(String[] arguments) {
        new OldStore(Path.of(arguments[0])).openWith("killed").close();
    }

    /** Called by the migration. */
    public static int end() {
        Runtime.getRuntime().halt(KILLED);
        return KILLED;
    }
}
