package org.campusaccord;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.StoreCare;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.BackupPlan;
import org.campusaccord.application.backup.Backups;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.lock.RecoveryKey;

/** Scaffold on this branch only. */
final class Unbuilt implements Backups, StoreCare {
    @Override
    public List<Backup> backups() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Made backUp() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Made> backUpIfDue() {
        return Optional.empty();
    }

    @Override
    public BackupPlan plan() {
        return BackupPlan.USUAL;
    }

    @Override
    public void keep(BackupPlan plan) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path dataFolder() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isLocked() {
        return false;
    }

    @Override
    public Duration waitBeforeNextTry() {
        return Duration.ZERO;
    }

    @Override
    public RecoveryKey lock(Passphrase next) {
        throw new UnsupportedOperationException();
    }

    @Override
    public RecoveryKey changePassphrase(Passphrase present, Passphrase next) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removePassphrase(Passphrase present) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Path> restore(Path backup, Optional<Passphrase> passphrase) {
        throw new UnsupportedOperationException();
    }
}
