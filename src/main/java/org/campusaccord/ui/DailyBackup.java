package org.campusaccord.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.Backups;
import org.campusaccord.domain.Problem;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.Tasks;

/** Has the first backup of each day made: when the store has been opened, and when midnight passes while it is open. */
final class DailyBackup {
    private final Backups backups;
    private final Tasks tasks;
    private final Clock clock;
    private final Consumer<Trouble> told;
    private Optional<LocalDate> lookedAt = Optional.empty();

    /** Why there is less than there should be. */
    sealed interface Trouble {
        record NotMade(Problem problem) implements Trouble {}

        /**
         * There is a backup, and it shows that the store is damaged.
         *
         * @param newestGood what can be restored in its place; empty when there is none
         */
        record Damaged(List<Problem> damage, Optional<Backup> newestGood) implements Trouble {}

        /** There is a backup, only not in the second folder as well. */
        record NotInSecondFolder(Problem problem) implements Trouble {}

        /** Anybody can read these, though the store is locked. */
        record InClear(List<Path> copies) implements Trouble {}
    }

    DailyBackup(Backups backups, Tasks tasks, Clock clock, Consumer<Trouble> told) {
        this.backups = backups;
        this.tasks = tasks;
        this.clock = clock;
        this.told = told;
    }

    /** Looks once a day whether one is due. */
    void look() {
        var today = Optional.of(LocalDate.now(clock));
        if (lookedAt.equals(today)) {
            return;
        }
        lookedAt = today;
        tasks.run(
                backups::backUpIfDue,
                made -> made.ifPresent(this::tell),
                failure -> told.accept(new Trouble.NotMade(Dialogs.problem(failure))));
    }

    private void tell(Backups.Made made) {
        tellDamage(made.backup().damage());
        made.secondFolder().ifPresent(problem -> told.accept(new Trouble.NotInSecondFolder(problem)));
        tasks.run(backups::copiesInClear, this::tell, _ -> {
            // The backup is made; the settings look again.
        });
    }

    private void tellDamage(List<Problem> damage) {
        if (!damage.isEmpty()) {
            tasks.run(
                    () -> backups.backups().stream().filter(Backup::isGood).findFirst(),
                    newest -> told.accept(new Trouble.Damaged(damage, newest)),
                    _ -> told.accept(new Trouble.Damaged(damage, Optional.empty())));
        }
    }

    private void tell(List<Path> inClear) {
        if (!inClear.isEmpty()) {
            told.accept(new Trouble.InClear(inClear));
        }
    }
}
