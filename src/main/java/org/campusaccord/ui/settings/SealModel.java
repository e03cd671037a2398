package org.campusaccord.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.seal.Fingerprint;
import org.campusaccord.application.seal.SealKeyState;
import org.campusaccord.domain.Problem;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.Tasks;

/** How it stands with the installation's key for seals; takes copies of it, and takes over another's. */
final class SealModel {
    private static final String FOLDER = "seal-key";

    private final ReadOnlyObjectWrapper<Optional<SealKeyState>> state = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Workspace workspace;
    private final Tasks tasks;
    private final Consumer<RuntimeException> failed;

    SealModel(Workspace workspace, Tasks tasks, Consumer<RuntimeException> failed) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.failed = failed;
    }

    void load() {
        tasks.run(() -> workspace.sealKeys().state(), found -> state.set(Optional.of(found)), failed);
    }

    /** Hands over the folder of the last file with a key. */
    void withFolder(Consumer<Optional<Path>> use) {
        tasks.run(() -> workspace.settings().lastFolder(FOLDER), use, _ -> use.accept(Optional.empty()));
    }

    /** Writes a copy of the key; wipes the passphrase. */
    void keepCopy(Path target, Passphrase passphrase, Consumer<Path> done, Consumer<Problem> refused) {
        run(target, passphrase, () -> workspace.sealKeys().exportKey(target, passphrase), done, refused);
    }

    /** Seals from now on with the key in a file; wipes the passphrase. */
    void takeOver(Path file, Passphrase passphrase, Consumer<Fingerprint> done, Consumer<Problem> refused) {
        run(file, passphrase, () -> workspace.sealKeys().importKey(file, passphrase), done, refused);
    }

    private record Outcome<T>(T result, SealKeyState state) {}

    private <T> void run(
            Path file, Passphrase passphrase, Supplier<T> work, Consumer<T> done, Consumer<Problem> refused) {
        tasks.run(
                () -> {
                    try (passphrase) {
                        Optional.ofNullable(file.toAbsolutePath().getParent())
                                .ifPresent(folder -> workspace.settings().rememberFolder(FOLDER, folder));
                        var result = work.get();
                        return new Outcome<>(result, workspace.sealKeys().state());
                    }
                },
                outcome -> {
                    state.set(Optional.of(outcome.state()));
                    done.accept(outcome.result());
                },
                failure -> refused.accept(Dialogs.problem(failure)));
    }

    /** Empty until it is known. */
    ReadOnlyObjectProperty<Optional<SealKeyState>> stateProperty() {
        return state.getReadOnlyProperty();
    }
}
