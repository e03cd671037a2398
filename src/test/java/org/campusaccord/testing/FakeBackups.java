package org.campusaccord.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.BackupPlan;
import org.campusaccord.application.backup.BackupReason;
import org.campusaccord.application.backup.Backups;
import org.campusaccord.application.backup.PendingCopy;
import org.campusaccord.domain.Problem;

/** Backups that are kept in a list, with a second folder and a disk that can be taken away. */
public final class FakeBackups implements Backups {
    private final List<Backup> backups = new ArrayList<>();
    private BackupPlan plan = BackupPlan.USUAL;
    private Optional<Problem> secondFolder = Optional.empty();
    private Optional<Problem> failure = Optional.empty();
    private Runnable disk = () -> {};
    private List<Path> inClear = List.of();
    private boolean locked;
    private final List<Path> recorded = new ArrayList<>();
    private int askedWhetherDue;
    private List<Problem> damage = List.of();

    public FakeBackups having(Backup... found) {
        backups.addAll(List.of(found));
        return this;
    }

    public void secondFolderFails(Problem problem) {
        secondFolder = Optional.of(problem);
    }

    public void failsWith(Problem problem) {
        failure = Optional.of(problem);
    }

    /** What happens on the store's thread before a backup is made, such as a wait for a slow disk. */
    public void writesTo(Runnable slow) {
        disk = slow;
    }

    /** Makes the store one in which something is not as it was written. */
    public void findsDamage(Problem... findings) {
        damage = List.of(findings);
    }

    /** How often somebody asked whether a backup is due. */
    public int askedWhetherDue() {
        return askedWhetherDue;
    }

    @Override
    public List<Backup> backups() {
        return List.copyOf(backups);
    }

    @Override
    public Made backUp() {
        disk.run();
        failure.ifPresent(problem -> {
            throw problem.asException();
        });
        var state = damage.isEmpty() ? Backup.State.VERIFIED : Backup.State.UNVERIFIED;
        var like = FakeCare.backup(-5, BackupReason.BY_HAND, state, false);
        var made = new Backup(like.file(), like.takenAt(), like.reason(), like.size(), state, false, damage);
        backups.addFirst(made);
        return new Made(made, secondFolder);
    }

    /** What is saved from now on takes a passphrase. */
    public void copiesAreLocked() {
        locked = true;
    }

    @Override
    public void recordCopy(Backup copied) {
        recorded.add(copied.file());
    }

    /** The copies that were told to the activity log. */
    public List<Path> recorded() {
        return List.copyOf(recorded);
    }

    @Override
    public PendingCopy makeCopy() {
        return file -> {
            disk.run();
            failure.ifPresent(problem -> {
                throw problem.asException();
            });
            var made = FakeCare.backup(-5, BackupReason.BY_HAND, Backup.State.VERIFIED, locked);
            return new Backup(file, made.takenAt(), made.reason(), made.size(), made.state(), locked);
        };
    }

    @Override
    public Optional<Made> backUpIfDue() {
        askedWhetherDue++;
        return Optional.of(backUp());
    }

    /** Files that anybody can read though the store is locked. */
    public void leavesInClear(Path... copies) {
        inClear = List.of(copies);
    }

    @Override
    public List<Path> copiesInClear() {
        return inClear;
    }

    @Override
    public BackupPlan plan() {
        return plan;
    }

    @Override
    public boolean isSecondFolderMissing() {
        return plan.secondFolder().filter(folder -> !Files.isDirectory(folder)).isPresent();
    }

    @Override
    public void keep(BackupPlan next) {
        plan = next;
    }
}
