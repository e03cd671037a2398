package org.campusaccord.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
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

    /**
     * Why there is less than there should be.
     *
     * @param made whether there is a backup, only not in the second folder as well
     */
    record Trouble(Problem problem, boolean made) {}

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
                made -> made.flatMap(Backups.Made::secondFolder)
                        .ifPresent(problem -> told.accept(new Trouble(problem, true))),
                failure -> told.accept(new Trouble(Dialogs.problem(failure), false)));
    }
}
