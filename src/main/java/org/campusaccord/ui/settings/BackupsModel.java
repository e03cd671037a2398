package org.campusaccord.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.BackupPlan;
import org.campusaccord.application.backup.Backups;
import org.campusaccord.application.backup.PendingCopy;
import org.campusaccord.application.check.CheckReport;
import org.campusaccord.application.check.StoreCheck;
import org.campusaccord.application.settings.SettingsService;
import org.campusaccord.domain.Problem;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.Tasks;

/** The backups there are and the plan by which they are kept; makes one by hand, and checks the store. */
final class BackupsModel {
    /**
     * What the card shows.
     *
     * @param secondFolderMissing whether a second folder is set and not there now
     * @param inClear files that anybody can read, though the store is locked
     */
    record Content(List<Backup> backups, BackupPlan plan, boolean secondFolderMissing, List<Path> inClear) {}

    /** What came of what was asked for. */
    sealed interface Result {
        /**
         * It is where it should be.
         *
         * @param secondFolder where it lies as well; empty when no second folder is set
         */
        record Made(Backup backup, Optional<Path> secondFolder) implements Result {}

        /** It is in the data folder and not in the second one. */
        record MadeHere(Backup backup, Problem secondFolder) implements Result {}

        /** A copy lies where the person wanted it. */
        record Saved(Backup copy) implements Result {}

        /** It is made, and shows that the store is damaged; be it in the second folder as well or not. */
        record Damaged(Backup backup) implements Result {}

        record Failed(Problem problem) implements Result {}

        /** Everything in the store was read. */
        record Checked(CheckReport report) implements Result {}
    }

    /** Of the folder in which the last copy was saved. */
    static final String PURPOSE = "backup-copy";

    private final ReadOnlyObjectWrapper<Optional<Content>> content = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Result>> result = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final Backups backups;
    private final StoreCheck check;
    private final SettingsService settings;
    private final Tasks tasks;
    private final Consumer<RuntimeException> failed;

    BackupsModel(
            Backups backups,
            StoreCheck check,
            SettingsService settings,
            Tasks tasks,
            Consumer<RuntimeException> failed) {
        this.backups = backups;
        this.check = check;
        this.settings = settings;
        this.tasks = tasks;
        this.failed = failed;
    }

    void load() {
        tasks.run(this::read, found -> content.set(Optional.of(found)), failed);
    }

    private Content read() {
        var plan = backups.plan();
        // First, since it may replace some of those that are then listed.
        var inClear = backups.copiesInClear();
        return new Content(backups.backups(), plan, backups.isSecondFolderMissing(), inClear);
    }

    /** Makes a backup now. */
    void backUp() {
        work(() -> result(backups.backUp(), backups.plan().secondFolder()));
    }

    /** Hands over the folder in which the last copy was saved. */
    void withFolder(Consumer<Optional<Path>> use) {
        tasks.run(() -> settings.lastFolder(PURPOSE), use, _ -> use.accept(Optional.empty()));
    }

    /** Makes a backup and puts it there. The drive may be slow, so what people type does not wait for it. */
    void saveCopy(Path file) {
        begin(() -> tasks.run(() -> copyFor(file), made -> put(made, file), this::fail));
    }

    private PendingCopy copyFor(Path file) {
        var made = backups.makeCopy();
        Optional.ofNullable(file.toAbsolutePath().getParent())
                .ifPresent(folder -> settings.rememberFolder(PURPOSE, folder));
        return made;
    }

    private void put(PendingCopy made, Path file) {
        tasks.runLong(() -> made.put(file), this::record, this::fail);
    }

    private void record(Backup saved) {
        tasks.run(
                () -> {
                    backups.recordCopy(saved);
                    return new Result.Saved(saved);
                },
                this::finish,
                this::fail);
    }

    /** Reads everything in the store and says whether all is well. */
    void check() {
        work(() -> new Result.Checked(check.run()));
    }

    private void work(Supplier<Result> work) {
        begin(() -> tasks.run(work, this::finish, this::fail));
    }

    /** One thing at a time. */
    private void begin(Runnable work) {
        if (working.get()) {
            return;
        }
        working.set(true);
        result.set(Optional.empty());
        work.run();
    }

    private void fail(RuntimeException failure) {
        finish(new Result.Failed(Dialogs.problem(failure)));
    }

    private static Result result(Backups.Made made, Optional<Path> secondFolder) {
        if (!made.backup().damage().isEmpty()) {
            return new Result.Damaged(made.backup());
        }
        return made.secondFolder()
                .<Result>map(problem -> new Result.MadeHere(made.backup(), problem))
                .orElseGet(() -> new Result.Made(made.backup(), secondFolder));
    }

    /** First the list: a new backup is told with its seconds where the list has another one of its minute. */
    private void finish(Result how) {
        tasks.run(
                this::read,
                found -> {
                    content.set(Optional.of(found));
                    tell(how);
                },
                failure -> {
                    tell(how);
                    failed.accept(failure);
                });
    }

    private void tell(Result how) {
        working.set(false);
        result.set(Optional.of(how));
    }

    /** How many of each are kept. */
    void keep(int days, int weeks, int months) {
        change(old -> new BackupPlan(days, weeks, months, old.secondFolder()));
    }

    /** Where each backup is also put; nowhere when empty. */
    void secondFolder(Optional<Path> folder) {
        change(old -> new BackupPlan(old.days(), old.weeks(), old.months(), folder));
    }

    private void change(UnaryOperator<BackupPlan> change) {
        Supplier<Content> work = () -> {
            backups.keep(change.apply(backups.plan()));
            return read();
        };
        tasks.run(work, found -> content.set(Optional.of(found)), failed);
    }

    ReadOnlyObjectProperty<Optional<Content>> contentProperty() {
        return content.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Result>> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Whether a backup is being made or the store is being read. */
    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }
}
