package org.campusaccord.ui.opening;

import java.nio.file.Path;
import java.util.Optional;
import org.campusaccord.domain.Problem;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.backups.BackupWords;
import org.campusaccord.ui.backups.Chosen;
import org.campusaccord.ui.shell.Notice;

/** What is told above the first screen about what was done to the store. */
public final class OpeningWords {
    private final Messages messages;
    private final BackupWords backups;

    public OpeningWords(Messages messages, BackupWords backups) {
        this.messages = messages;
        this.backups = backups;
    }

    Notice restored(Chosen chosen, Optional<Path> kept) {
        var which = chosen.known().map(backups::when).orElseGet(() -> backups.name(chosen.file()));
        return Notice.done(kept.map(file -> messages.get("opening.restored.kept", which, file.toString()))
                .orElseGet(() -> messages.get("opening.restored", which)));
    }

    Notice done(Work work) {
        return Notice.done(messages.get("opening.done." + work.name()));
    }

    String failed(Problem problem) {
        return messages.get("opening.failed", messages.title(problem), messages.explain(problem));
    }
}
