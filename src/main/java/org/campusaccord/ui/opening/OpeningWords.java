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
import org.campusaccord.ui.shell.Place;

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

    Notice lockedOtherwise() {
        return Notice.trouble(messages.get("opening.restored.locked"));
    }

    /** To whoever locks a store that has no passphrase. */
    public Notice nothingLocks() {
        return Notice.leading(
                messages.get("opening.nothing-locks"),
                messages.get("opening.no-sheet.settings"),
                new Place.SettingsPage());
    }

    Notice sheetMissing() {
        return Notice.leading(
                messages.get("opening.no-sheet"), messages.get("opening.no-sheet.settings"), new Place.SettingsPage());
    }

    Notice inClear(List<Path> copies, Path folder) {
        var first = copies.stream().limit(MOST_NAMES).toList();
        return Notice.trouble(messages.get(
                copies.size() > MOST_NAMES ? "opening.in-clear.many" : "opening.in-clear",
                copies.size(),
                names(first, folder),
                folder.toString()));
    }

    /** What is asked before something is done. */
    record Question(String title, String explanation, String answer) {}

    /** Of the button. */
    String deleteInClear() {
        return messages.get("opening.in-clear.delete");
    }

    Question deleteInClear(List<Path> copies, Path folder) {
        return new Question(
                messages.get("opening.in-clear.delete.title", copies.size()),
                messages.get("opening.in-clear.delete.explanation", names(copies, folder), folder.toString()),
                messages.get("opening.in-clear.delete.yes", copies.size()));
    }

    /** Their names alone: they lie in the data folder, and bear nobody's name. */
    String names(List<Path> copies, Path folder) {
        return copies.stream()
                .map(copy -> copy.startsWith(folder) ? folder.relativize(copy) : copy)
                .map(Path::toString)
                .collect(Collectors.joining(", "));
    }

    Notice done(Work work) {
        return Notice.done(messages.get("opening.done." + work.name()));
    }

    String failed(Problem problem) {
        return messages.get("opening.failed", messages.title(problem), messages.explain(problem));
    }
}
