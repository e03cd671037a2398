package org.campusaccord.storage;

import java.nio.file.Path;
import java.time.Clock;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.lock.RecoveryKey;

/** Locks stores for tests of other packages; what it sets opens without the half second that ours takes. */
public final class QuickLock {
    private QuickLock() {}

    public static RecoveryKey lock(Path folder, String passphrase) {
        return of(folder).lock(Passphrase.of(passphrase));
    }

    public static RecoveryKey change(Path folder, String passphrase, String next) {
        return of(folder).change(Passphrase.of(passphrase), Passphrase.of(next));
    }

    public static void remove(Path folder, String passphrase) {
        of(folder).remove(Passphrase.of(passphrase));
    }

    private static StoreLock of(Path folder) {
        return new StoreLock(folder, Clock.systemUTC(), LockedFolder.QUICK);
    }
}
