package org.campusaccord.ui.check;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.seal.SealReading;
import org.campusaccord.application.seal.SealVerdict;
import org.campusaccord.application.seal.SealVerdict.SealedText;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.Tasks;

/** Checks files one after another, beside the store; keeps what each came to. */
final class CheckViewModel {
    private static final String FOLDER = "check";

    private final Workspace workspace;
    private final Tasks tasks;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final ObservableList<CheckedFile> checked = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Progress>> progress = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * The file that is being checked.
     *
     * @param waiting how many come after it
     */
    record Progress(String name, int waiting) {}

    CheckViewModel(Workspace workspace, Tasks tasks) {
        this.workspace = workspace;
        this.tasks = tasks;
    }

    /** Hands over the folder of the last file. */
    void withFolder(Consumer<Optional<Path>> use) {
        tasks.run(() -> workspace.settings().lastFolder(FOLDER), use, _ -> use.accept(Optional.empty()));
    }

    /** Checks these after those that are still in line. */
    void check(List<Path> files) {
        waiting.addAll(files);
        if (progress.get().isEmpty()) {
            next();
        } else {
            progress.set(progress.get().map(now -> new Progress(now.name(), waiting.size())));
        }
    }

    private void next() {
        var file = waiting.poll();
        if (file == null) {
            progress.set(Optional.empty());
            return;
        }
        progress.set(Optional.of(new Progress(name(file), waiting.size())));
        tasks.runBeside(
                () -> workspace.seals().read(file),
                reading -> judge(file, reading),
                failure -> tell(broken(file, failure)));
    }

    private void judge(Path file, SealReading reading) {
        tasks.run(
                () -> {
                    remember(file);
                    var verdict = workspace.seals().judge(reading);
                    return new CheckedFile(name(file), verdict, text(verdict).flatMap(this::known));
                },
                this::tell,
                failure -> tell(broken(file, failure)));
    }

    private void tell(CheckedFile result) {
        checked.addFirst(result);
        next();
    }

    private void remember(Path file) {
        Optional.ofNullable(file.toAbsolutePath().getParent())
                .ifPresent(folder -> workspace.settings().rememberFolder(FOLDER, folder));
    }

    private static CheckedFile broken(Path file, RuntimeException failure) {
        return new CheckedFile(name(file), new SealVerdict.Unreadable(Dialogs.problem(failure)), Optional.empty());
    }

    private static Optional<SealedText> text(SealVerdict verdict) {
        return switch (verdict) {
            case SealVerdict.Unchanged unchanged -> Optional.of(unchanged.text());
            case SealVerdict.Altered altered -> altered.lastGood();
            case SealVerdict.NotSealed _, SealVerdict.Unreadable _ -> Optional.empty();
        };
    }

    /** Another installation's seal can name any agreement it likes; its word leads nowhere. */
    private Optional<AgreementId> known(SealedText text) {
        var id = text.facts().agreement();
        boolean trusted = text.isOurs() || text.onRecord();
        return Optional.of(id)
                .filter(_ -> trusted
                        && workspace.agreements().summaries().stream()
                                .anyMatch(summary -> summary.id().equals(id)));
    }

    private static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).orElse(file).toString();
    }

    /** What the checks came to, newest first. */
    ObservableList<CheckedFile> checked() {
        return checked;
    }

    /** The check that is going on; empty while there is none. */
    ReadOnlyObjectProperty<Optional<Progress>> progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
