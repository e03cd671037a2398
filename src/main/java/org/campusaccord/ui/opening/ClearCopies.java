package org.campusaccord.ui.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.StoreCare;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.domain.Problem;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.Tasks;
import org.campusaccord.ui.shell.Notice;

/** Tells of copies that stand in clear beside a locked store, and deletes them when the person agrees. */
final class ClearCopies {
    private final StoreCare care;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final OpeningWords words;
    private Optional<AuditService> log = Optional.empty();

    ClearCopies(StoreCare care, Tasks tasks, Dialogs dialogs, OpeningWords words) {
        this.care = care;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.words = words;
    }

    /** A store has been opened: from now on its log is told what is deleted. */
    void recordIn(AuditService open) {
        log = Optional.of(open);
    }

    Notice notice(List<Path> copies) {
        return words.inClear(copies, care.dataFolder())
                .offering(words.deleteInClear(), putAway -> ask(copies, putAway));
    }

    private void ask(List<Path> copies, Runnable putAway) {
        var question = words.deleteInClear(copies, care.dataFolder());
        dialogs.ask(
                question.title(),
                question.explanation(),
                question.answer(),
                () -> log.ifPresent(activity -> tasks.run(
                        () -> care.deleteInClear(copies, activity), left -> done(left, putAway), dialogs::tell)));
    }

    private void done(List<Path> left, Runnable putAway) {
        if (left.isEmpty()) {
            putAway.run();
        } else {
            dialogs.tell(Problem.of("lock.copies-left", words.names(left, care.dataFolder())));
        }
    }
}
