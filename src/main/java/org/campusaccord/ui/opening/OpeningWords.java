package org.campusaccord.ui.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campusaccord.domain.Problem;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.backups.BackupWords;
import org.campusaccord.ui.backups.Chosen;
import org.campusaccord.ui.shell.Notice;

/** What is told above the first screen about what was done to the store. */
public final class OpeningWords {
    private static final int MOST_NAMES = 5;

    private final Messages messages;
    private final BackupWords backups;

    public OpeningWords(Messages messages, BackupWords backups) {
        this.messages = messages;
        this.backups = backups;
    }

    Notice restored(Chosen chosen, Optional<Path> kept) {
        var which = backups.which(chosen);
        return Notice.done(kept.map(file -> messages.get("opening.restored.kept", which, file.toString()))
                .orElseGet(() -> messages.get("opening.restored", which)));
    }

    Notice lockLost() {
        return Notice.trouble(messages.get("opening.restored.in-clear"));
    }

    /** Their names alone: they lie in the data folder, and bear nobody's name. */
    Notice inClear(List<Path> copies, Path folder) {
        var names = copies.stream()
                .limit(MOST_NAMES)
                .map(copy -> copy.startsWith(folder) ? folder.relativize(copy) : copy)
                .map(Path::toString)
                .collect(Collectors.joining(", "));
        return Notice.trouble(messages.get(
                copies.size() > MOST_NAMES ? "opening.in-clear.many" : "opening.in-clear",
                copies.size(),
                names,
                folder.toString()));
    }

    Notice done(Work work) {
        return Notice.done(messages.get("opening.done." + work.name()));
    }

    String failed(Problem problem) {
        return messages.get("opening.failed", messages.title(problem), messages.explain(problem));
    }
}
