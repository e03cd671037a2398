package org.campusaccord.ui;

import java.nio.file.Path;
import java.util.Optional;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.backups.Chosen;
import org.campusaccord.ui.opening.Step;
import org.campusaccord.ui.opening.StoreOpening;
import org.campusaccord.ui.shell.Notice;

/**
 * A backup that somebody has opened as a file, by a double click or on the command line: asks whether to restore it, once
 * nothing else is being done. The store that is open is closed for the question, with everything written, and opened
 * again when the answer is no.
 */
final class FileToOpen {
    private final CurrentSession current;
    private final StoreOpening opening;
    private final Messages messages;
    private Optional<Path> waiting = Optional.empty();

    FileToOpen(CurrentSession current, StoreOpening opening, Messages messages) {
        this.current = current;
        this.opening = opening;
        this.messages = messages;
    }

    /** Takes a file, in place of one that still waits. */
    void open(Path file) {
        waiting = Optional.of(file);
        look();
    }

    /** Looks whether the question can be asked now. */
    void look() {
        waiting.ifPresent(file -> current.session().ifPresentOrElse(here -> ask(here, file), () -> askWithout(file)));
    }

    private void ask(Session here, Path file) {
        if (current.isCovered()) {
            return; // Asked once the screens are there again, or their store is closed.
        }
        waiting = Optional.empty();
        if (here.isHandedOver()) {
            here.tell(Notice.trouble(messages.get("opening.file.later", String.valueOf(file.getFileName()))));
            return;
        }
        var back = here.wayBack();
        current.leave(() -> opening.ask(Chosen.elsewhere(file), back));
    }

    private void askWithout(Path file) {
        switch (opening.stepProperty().get()) {
            case Step.Locked _, Step.Troubled _, Step.Choosing _, Step.Asking _ -> {
                waiting = Optional.empty();
                opening.ask(Chosen.elsewhere(file));
            }
            case Step.Working _, Step.Renewing _, Step.KeyShown _ -> {
                // Asked when that is over.
            }
        }
    }
}
