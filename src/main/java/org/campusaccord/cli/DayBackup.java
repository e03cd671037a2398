package org.campusaccord.cli;

import java.io.PrintWriter;
import org.campusaccord.application.FailureLog;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.backup.Backups;
import org.campusaccord.text.Messages;

/** The first backup of a day, before a command changes the store. What goes wrong with it is told and stops nothing. */
record DayBackup(Messages messages, PrintWriter err) {
    void make(Workspace workspace) {
        try {
            workspace.backups().backUpIfDue().ifPresent(this::tell);
        } catch (RuntimeException failure) {
            err.println(messages.get("cli.day-backup.not-made", messages.explain(FailureLog.problem(failure))));
        }
    }

    private void tell(Backups.Made made) {
        made.secondFolder()
                .ifPresent(problem -> err.println(messages.get("cli.day-backup.not-twice", messages.explain(problem))));
        var damage = made.backup().damage();
        if (!damage.isEmpty()) {
            err.println(messages.get("cli.day-backup.damaged", messages.explain(damage.getFirst()), damage.size() - 1));
        }
    }
}
