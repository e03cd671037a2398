package org.campusaccord.application.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.campusaccord.application.Transactions;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.settings.SettingStore;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;

/** Decides when the open store is backed up, where to, and which backups are no longer needed. */
public final class BackupService implements Backups {
    /** A copy from before an upgrade or a restore is not what a day begins with. */
    private static final Set<BackupReason> OF_TODAY = EnumSet.of(BackupReason.DAILY, BackupReason.BY_HAND);

    private final BackupFiles files;
    private final PlanSettings settings;
    private final Transactions transactions;
    private final AuditService audit;
    private final Path folder;
    private final Clock clock;
    private final Aside aside = new Aside();
    private final SecondFolder.Patience patience;

    /**
     * The backups of the open store.
     *
     * @param folder where they lie, within the data folder
     */
    public BackupService(
            BackupFiles files,
            SettingStore settings,
            Transactions transactions,
            AuditService audit,
            Path folder,
            Clock clock) {
        this(files, settings, transactions, audit, folder, clock, SecondFolder.Patience.USUAL);
    }

    BackupService(
            BackupFiles files,
            SettingStore settings,
            Transactions transactions,
            AuditService audit,
            Path folder,
            Clock clock,
            SecondFolder.Patience patience) {
        this.files = files;
        this.settings = new PlanSettings(settings);
        this.transactions = transactions;
        this.audit = audit;
        this.folder = folder;
        this.clock = clock;
        this.patience = patience;
    }

    /** A file that lies in both folders is told once, as the one in the data folder. */
    @Override
    public List<Backup> backups() {
        var own = files.in(folder, List.of());
        var all = new HashSet<String>();
        return Stream.concat(own.stream().map(ShelvedBackup::backup), second(own).stream())
                .filter(backup -> !backup.isGood() || all.add(backup.file().getFileName() + "/" + backup.size()))
                .sorted(Comparator.comparing(Backup::takenAt).reversed())
                .toList();
    }

    private SecondFolder second(Path there) {
        return new SecondFolder(files, there, aside, patience);
    }

    /** What ails the second folder is told when a backup is made, not when they are listed. */
    private List<Backup> second(List<ShelvedBackup> own) {
        try {
            return plan().secondFolder()
                    .map(second -> second(second).backups(own, files.origin()))
                    .orElse(List.of());
        } catch (ProblemException unreadable) {
            return List.of();
        }
    }

    @Override
    public Made backUp() {
        var made = make(BackupReason.BY_HAND);
        recordCopy(made.backup());
        return made;
    }

    /** A whole store that somebody wanted copied is like an export; what the plan does is not. */
    @Override
    public void recordCopy(Backup copied) {
        audit.record(AuditAction.BACKED_UP, String.valueOf(copied.file().getFileName()));
    }

    @Override
    public PendingCopy makeCopy() {
        return files.makeCopy(folder);
    }

    @Override
    public Optional<Made> backUpIfDue() {
        return isDue() ? Optional.of(make(BackupReason.DAILY)) : Optional.empty();
    }

    private boolean isDue() {
        var zone = clock.getZone();
        var today = LocalDate.now(clock);
        var origin = files.origin();
        return files.in(folder, today.atStartOfDay(zone).toInstant()).stream()
                .filter(shelved -> shelved.mayBeOf(origin))
                .map(ShelvedBackup::backup)
                .filter(backup -> backup.isGood() && OF_TODAY.contains(backup.reason()))
                .noneMatch(backup -> LocalDate.ofInstant(backup.takenAt(), zone).equals(today));
    }

    private Made make(BackupReason reason) {
        var made = files.make(folder, reason);
        var plan = plan();
        var rotation = new Rotation(plan, ZonedDateTime.now(clock));
        var own = files.in(folder, List.of());
        var origin = files.origin();
        var problem = plan.secondFolder().flatMap(second -> second(second).receive(made, own, rotation, origin));
        rotation.superseded(ours(own, origin)).forEach(files::remove);
        return new Made(made, problem);
    }

    /** One of a store that could not be asked may be anybody's: it stays. */
    private static List<Backup> ours(List<ShelvedBackup> own, BackupOrigin origin) {
        return own.stream()
                .filter(shelved -> shelved.mayBeOf(origin))
                .map(ShelvedBackup::backup)
                .toList();
    }

    @Override
    public List<Path> copiesInClear() {
        if (!files.isLocked()) {
            return List.of();
        }
        var own = files.in(folder, List.of());
        var here = own.stream()
                .map(ShelvedBackup::backup)
                .filter(backup -> !backup.locked())
                .map(Backup::file);
        var there = plan().secondFolder()
                .map(second -> second(second).copiesInClear(own, files.origin()))
                .orElse(List.of());
        return Stream.concat(here, there.stream()).toList();
    }

    @Override
    public BackupPlan plan() {
        return settings.read();
    }

    @Override
    public boolean isSecondFolderMissing() {
        return plan().secondFolder().filter(there -> !second(there).isThere()).isPresent();
    }

    @Override
    public void keep(BackupPlan plan) {
        plan.secondFolder().filter(there -> second(there).isSame(folder)).ifPresent(second -> {
            throw Problem.of("backup.second-folder-same", second.toString()).asException();
        });
        transactions.inOne(() -> settings.write(plan));
    }
}
