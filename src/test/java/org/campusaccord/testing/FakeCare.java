package org.campusaccord.testing;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.StoreCare;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.BackupReason;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.lock.RecoveryKey;
import org.campusaccord.application.lock.TypedKey;
import org.campusaccord.domain.Problem;

/** A store that is looked after without a file: its passphrase, its backups, and what was done to it. */
public final class FakeCare implements StoreCare {
    public static final String PASSPHRASE = "five quiet herons wade north";
    public static final RecoveryKey KEY = new RecoveryKey("7Q4M-X2KD-9RTE-P0VW-3HNC-6YZB-A85G");
    private static final Instant TAKEN = Instant.parse("2026-08-17T13:05:00Z");

    private final Path folder;
    private final List<String> done = new ArrayList<>();
    private List<Path> inClear = List.of();
    private List<Path> stubborn = List.of();
    private boolean restoresInClear;
    private Optional<String> passphraseOfBackups = Optional.empty();
    private List<Backup> backups = List.of();
    private Optional<String> passphrase = Optional.empty();
    private int keys;
    private Duration wait = Duration.ZERO;
    private Optional<Problem> failure = Optional.empty();

    public FakeCare(Path folder) {
        this.folder = folder;
    }

    /** Makes it a locked store. */
    public FakeCare lockedWith(String words) {
        passphrase = Optional.of(words);
        return this;
    }

    public FakeCare having(Backup... found) {
        backups = List.of(found);
        return this;
    }

    /** Makes the next tries wait. */
    public void waits(Duration next) {
        wait = next;
    }

    /** Makes every change fail from now on. */
    public void failsWith(Problem problem) {
        failure = Optional.of(problem);
    }

    /** What was done, in words: {@code lock}, {@code restore daily.zip} …. */
    public List<String> done() {
        return done;
    }

    /** A backup of the day before, some hours apart. */
    public static Backup backup(int hoursEarlier, BackupReason reason, Backup.State state, boolean locked) {
        var taken = TAKEN.minus(Duration.ofHours(hoursEarlier));
        return new Backup(
                Path.of("backups", "backup-" + hoursEarlier + ".zip"),
                taken,
                reason,
                1_400_000L + 90_000L * hoursEarlier,
                state,
                locked);
    }

    @Override
    public Path dataFolder() {
        return folder;
    }

    @Override
    public boolean isLocked() {
        return passphrase.isPresent();
    }

    @Override
    public Duration waitBeforeNextTry() {
        return wait;
    }

    @Override
    public TypedKey verify(Passphrase typed) {
        if (wait.isPositive()) {
            throw Problem.of("lock.wait", wait.toSeconds()).asException();
        }
        if (!opens(typed)) {
            throw Problem.of("lock.wrong").asException();
        }
        return typed.use(String::valueOf).equals(KEY.grouped()) ? TypedKey.RECOVERY_KEY : TypedKey.PASSPHRASE;
    }

    @Override
    public void requireOwner(Optional<Passphrase> present) {
        if (isLocked() && present.filter(this::opens).isEmpty()) {
            throw Problem.of("lock.wrong-present").asException();
        }
    }

    private boolean opens(Passphrase typed) {
        return typed.use(characters -> {
            var words = String.valueOf(characters);
            return words.equals(KEY.grouped())
                    || passphrase.filter(words::equals).isPresent();
        });
    }

    @Override
    public RecoveryKey lock(Passphrase next) {
        change("lock");
        passphrase = Optional.of(next.use(String::valueOf));
        return KEY;
    }

    @Override
    public RecoveryKey changePassphrase(Passphrase present, Passphrase next) {
        verify(present);
        change("change");
        passphrase = Optional.of(next.use(String::valueOf));
        return KEY;
    }

    @Override
    public RecoveryKey renewRecoveryKey(Passphrase present) {
        verify(present);
        change("renew key");
        return KEY;
    }

    /** Changes with each key. */
    @Override
    public Optional<String> recoveryMark() {
        return passphrase.map(_ -> "key " + keys);
    }

    @Override
    public void removePassphrase(Passphrase present) {
        verify(present);
        change("remove");
        passphrase = Optional.empty();
    }

    private void change(String what) {
        failure.ifPresent(problem -> {
            throw problem.asException();
        });
        if (!what.startsWith("restore")) {
            keys++;
        }
        done.add(what);
    }

    @Override
    public List<Path> copiesInClear() {
        return inClear;
    }

    @Override
    public List<Path> deleteInClear(List<Path> copies, AuditService log) {
        copies.forEach(copy -> done.add("delete " + copy.getFileName()));
        log.record(AuditAction.CLEAR_COPIES_DELETED, "by the care");
        return List.copyOf(stubborn);
    }

    @Override
    public void beginAnew() {
        change("begin anew");
    }

    /** Copies that cannot be deleted. */
    public void keeps(Path... copies) {
        stubborn = List.of(copies);
    }

    /** Copies that the next change of the lock leaves in clear. */
    public void leavesInClear(Path... copies) {
        inClear = List.of(copies);
    }

    /** What is restored from now on has no passphrase. */
    public void restoresInClear() {
        restoresInClear = true;
    }

    /** What is restored from now on has a passphrase and a recovery key of its own. */
    public void restoresUnder(String words) {
        passphraseOfBackups = Optional.of(words);
    }

    @Override
    public List<Backup> backups() {
        return backups;
    }

    @Override
    public Optional<Path> restore(Path backup, Optional<Passphrase> typed, Optional<Passphrase> present) {
        change("restore " + backup.getFileName()
                + (present.filter(this::opens).isPresent() ? " over an opened store" : ""));
        if (restoresInClear) {
            passphrase = Optional.empty();
        }
        if (passphraseOfBackups.isPresent()) {
            passphrase = passphraseOfBackups;
            keys++;
        }
        return Optional.of(folder.resolve("backups").resolve("before-restore.zip"));
    }
}
